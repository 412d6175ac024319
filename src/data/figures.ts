/** Concepts that are drawn, each part with its sources and the way to more. */
import { partField } from '../domain/statements.ts';
import { articleLinks } from './apparatus.ts';
import { cited, listed } from './listed.ts';
import type { Figure } from './models.ts';
import { figureEntries } from './published.ts';

/** @throws where none has that name; the checks have seen to it that a text names only those that are there */
export async function getFigure(id: string): Promise<Figure> {
  const entry = (await figureEntries()).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`Figuren «${id}» findes ikke.`);
  const { form, caption, middle, ongoing = false, parts, sources } = entry.data;
  return {
    ...listed(entry),
    form,
    caption: cited(entry, 'caption', { text: caption, sources }),
    middle,
    ongoing,
    parts: await Promise.all(
      parts.map(async ({ name, foreign, article, text, sources: own = [] }, index) => ({
        name,
        foreign,
        said: cited(entry, partField('parts', index), { text, sources: own }),
        article: article && (await articleLinks([article]))[0]?.href,
      })),
    ),
  };
}
