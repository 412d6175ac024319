import type { Source } from '../data/models.ts';
import { studyKinds } from '../schemas/kilde.ts';

/** Sources in the order of the study kinds, within each the newest first; undated ones last. */
export function groupByKind(sources: readonly Source[]): [kind: string, sources: Source[]][] {
  const yearOf = ({ year }: Source) => Number(/\d{4}/.exec(year)?.[0] ?? 0);
  const groups = Map.groupBy(sources, ({ kind }) => kind);
  return Object.values(studyKinds).flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [[kind, group.toSorted((a, b) => yearOf(b) - yearOf(a))]] : [];
  });
}
