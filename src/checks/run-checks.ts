import type { Corpus } from '../domain/corpus.ts';
import { type Problem, sortProblems } from './problem.ts';
import { rules } from './rules.ts';

/**
 * Everything that is wrong in the corpus, sorted by place. The one path that the build, the editor's command and the tests take.
 * @param today the day it is, as `2026-11-21`
 */
export const runChecks = (corpus: Corpus, today: string): Problem[] =>
  sortProblems(
    rules.flatMap(({ name, severity, check }) => [...check(corpus, today)].map((finding) => ({ ...finding, rule: name, severity }))),
  );
