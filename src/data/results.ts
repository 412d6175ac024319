/** What reviews and trials found, outcome by outcome, all turned so that improvement is above zero. */
import { certaintyOf, formatEffect, turned } from '../domain/effects.ts';
import { outcomes } from '../schemas/resultat.ts';
import { cited, inOrder, listed } from './listed.ts';
import type { Outcome, Result } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { resultEntries } from './published.ts';

type ResultEntry = Awaited<ReturnType<typeof resultEntries>>[number];

/** Outcomes in the order of the schema; one without results is left out. */
export const getOutcomes = oncePerBuild(async (): Promise<Outcome[]> => {
  const entries = inOrder(await resultEntries());
  return Object.entries(outcomes).flatMap(([outcome, title]) => {
    const own = entries.filter(({ data }) => data.outcome === outcome);
    return own.length > 0 ? [{ title, results: own.map(describe) }] : [];
  });
});

function describe(entry: ResultEntry): Result {
  const { data } = entry;
  const isTurned = data.better === 'minus';
  const effect = isTurned ? turned(data) : data;
  return {
    ...listed(entry),
    scope: data.scope,
    effect,
    certainty: certaintyOf(effect),
    shown: formatEffect(effect),
    written: isTurned ? formatEffect(data) : undefined,
    participants: data.participants,
    words: cited(entry, 'words', data.words),
  };
}
