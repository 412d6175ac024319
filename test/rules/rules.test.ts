/**
 * Each folder is a tiny project that tries one rule, and its `problemer.txt` is all that the rule
 * says about it. In a case without that file the rule must be silent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems, sortProblems } from '../../src/checks/problem.ts';
import { rules } from '../../src/checks/rules.ts';
import { readContent } from '../../src/integrations/read-content.ts';

/** The day that the cases are looked at. */
const today = '2026-12-01';

const here = fileURLToPath(new URL('.', import.meta.url));

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** What the rule should say; empty where it should be silent. */
const expectedOf = (folder: string): string =>
  existsSync(join(folder, 'problemer.txt')) ? readFileSync(join(folder, 'problemer.txt'), 'utf8').trimEnd() : '';

it('a maintainer has a folder for every rule, and no other', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(foldersIn(here)).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('an author is told by %s', (_, { name: rule, severity, check }) => {
  const cases = foldersIn(join(here, rule));

  it('what is wrong, and nothing where all is well', () => {
    expect(new Set(cases.map((name) => existsSync(join(here, rule, name, 'problemer.txt'))))).toEqual(new Set([true, false]));
  });

  it.each(cases)('%s', (name) => {
    const folder = join(here, rule, name);
    const corpus = readContent(folder);
    expect([...corpus.paths].filter((path) => path.startsWith('content/'))).not.toEqual([]);
    const problems = [...check(corpus, today)].map((finding) => ({ ...finding, rule, severity }));
    expect(formatProblems(sortProblems(problems))).toBe(expectedOf(folder));
  });
});
