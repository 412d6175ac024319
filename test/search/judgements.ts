/** The judged queries, as `judgements.yaml` explains them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Grades } from './measures.ts';

export const kinds = ['compound', 'inflection', 'spelling', 'folded', 'typo', 'everyday', 'question', 'author', 'topic', 'term'] as const;

export interface JudgedQuery {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly query: string;
  readonly intent: string;
  /** Held apart from tuning. */
  readonly held?: boolean;
  readonly grades: Grades;
  readonly disagreed?: Readonly<Record<string, readonly [number, number]>>;
}

export const judgedQueries = parse(readFileSync(new URL('judgements.yaml', import.meta.url), 'utf8')) as readonly JudgedQuery[];
