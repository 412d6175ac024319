import { sectionIds } from '../domain/addresses.ts';
import { closest } from '../domain/closest.ts';
import type { Entry } from '../domain/corpus.ts';
import type { Finding } from './problem.ts';

/**
 * What is wrong with leading a reader to `fragment` on an entry's page; undefined where the page has that place.
 *
 * @param wayOut what an author can do where the page has no heading at all
 */
export function judgeHeading(
  { collection, path, document }: Entry<unknown>,
  fragment: string,
  wayOut: string,
): Pick<Finding, 'message' | 'fix'> | undefined {
  const ids = document?.headings.map(({ id }) => id) ?? [];
  const sections = [...(sectionIds[collection] ?? []), ...(document?.citations.length ? ['kilder'] : [])];
  if (ids.includes(fragment) || sections.includes(fragment)) return undefined;
  const near = closest(fragment, ids);
  const list = ids.length ? `Vælg en af disse: ${ids.join(', ')}.` : `Filen har ingen overskrifter at linke til. ${wayOut}`;
  return { message: `Overskriften «#${fragment}» findes ikke i ${path}.`, fix: near ? `Mente du «#${near}»? ${list}` : list };
}
