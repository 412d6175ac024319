/** The reference lists of the source texts, each reference with what a reader should see of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CslItem } from '../../src/domain/citation-engine.ts';

export interface GoldenReference {
  readonly item: CslItem;
  readonly reference: string;
  readonly citation: string;
  readonly narrative: string;
}

const read = (text: '000' | '003'): GoldenReference[] =>
  parse(readFileSync(new URL(`../unit/domain/bibliography/source-text-${text}.yaml`, import.meta.url), 'utf8')) as GoldenReference[];

/** By source text; a reference that both texts have stands in the first alone. */
export const goldenReferences = { '000': read('000'), '003': read('003') } as const;

export const goldenItems: readonly CslItem[] = Object.values(goldenReferences)
  .flat()
  .map(({ item }) => item);
