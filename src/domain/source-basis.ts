/** What a text builds on: how many sources, and what most of them can show. */
import { type EvidenceLevel, evidenceLevels, type Kilde } from '../schemas/kilde.ts';

export interface SourceBasis {
  readonly count: number;
  /** The level that most of them are on, and how many those are; of two with as many, the one that can show most. */
  readonly most: { readonly level: EvidenceLevel; readonly count: number };
}

/** The place of a kind of source on the portal's scale. */
export function levelOf(kind: Kilde['kind']): EvidenceLevel {
  const level = evidenceLevels.find(({ kinds }) => kinds.includes(kind));
  if (!level) throw new Error(`Arten «${kind}» har ingen plads på skalaen.`);
  return level;
}

/** @returns undefined for a text without sources */
export function sourceBasis(kinds: readonly Kilde['kind'][]): SourceBasis | undefined {
  const levels = kinds.map(levelOf);
  const [most] = evidenceLevels
    .map((level) => ({ level, count: levels.filter((other) => other === level).length }))
    .toSorted((a, b) => b.count - a.count);
  return kinds.length > 0 && most ? { count: kinds.length, most } : undefined;
}
