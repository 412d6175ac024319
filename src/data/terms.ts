import { render } from 'astro:content';
import { addresses } from '../domain/addresses.ts';
import { groupByLetter } from '../domain/danish-order.ts';
import { apparatusOf, referenceTo } from './apparatus.ts';
import type { LetterGroup, Term, TermLine } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { termEntries } from './published.ts';

/** Every term, A–Å. */
export const getTerms = oncePerBuild(async (): Promise<Term[]> => {
  const entries = await termEntries();
  const titles = new Map(entries.map(({ id, data }) => [id, data.term]));
  return Promise.all(
    entries.map(async (entry): Promise<Term> => {
      const { id, data } = entry;
      const { Content } = await render(entry);
      return {
        id,
        title: data.term,
        href: addresses.begreber(id),
        definition: data.definition,
        variants: data.variants,
        inflections: data.inflections,
        seeAlso: data.seeAlso.map((other) => ({ title: titles.get(other) ?? other, href: addresses.begreber(other) })),
        sources: await Promise.all(data.sources.map((source) => referenceTo(source))),
        Content,
        ...(await apparatusOf(`begreber/${id}`)),
      };
    }),
  );
});

/** The A–Å list: each term, and each other word with the term that it points to. */
export async function getTermLines(): Promise<LetterGroup<TermLine>[]> {
  const lines = (await termEntries()).flatMap(({ id, data }): TermLine[] => {
    const href = addresses.begreber(id);
    const preferred: TermLine = { word: data.term, href, definition: data.definition, see: undefined };
    return [preferred, ...data.variants.map((word) => ({ word, href, definition: undefined, see: data.term }))];
  });
  return groupByLetter(lines, ({ word }) => word);
}
