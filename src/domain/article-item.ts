/** An article as a work that others cite: a page of the portal, with the day that it was last worked on. */
import type { Artikel } from '../schemas/artikel.ts';
import { addresses } from './addresses.ts';
import type { CslItem } from './citation-engine.ts';
import { slugify } from './slug.ts';

/** @param id `<tema>/<slug>` @param site the portal's name, and its address without a slash at the end */
export function articleItem(id: string, article: Artikel, site: { readonly name: string; readonly url: string }): CslItem {
  return {
    id: slugify(`${site.name} ${id}`),
    type: 'webpage',
    title: article.title,
    author: [{ literal: article.byline }],
    issued: { 'date-parts': [lastWorkedOn(article).split('-').map(Number)] },
    publisher: site.name,
    URL: site.url + addresses.artikler(id),
    language: 'da',
  };
}

/** The latest of the last review and the last change, as `2026-11-21`. */
export const lastWorkedOn = ({ reviewed, changes }: Pick<Artikel, 'reviewed' | 'changes'>): string =>
  [reviewed, ...changes.map(({ date }) => date)].reduce((latest, date) => (date > latest ? date : latest));
