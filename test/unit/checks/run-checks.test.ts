import { expect, it } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { sortProblems } from '../../../src/checks/problem.ts';
import { article, source, statement, statementPath, term, theme, today } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';

const whole = {
  'content/temaer/definition.yaml': theme('Definition', ['hvad']),
  'content/artikler/definition/hvad.mdx': article('Hvad', '## Håb\n\nSe [håb](../../begreber/haab.mdx) [@bo-2015].'),
  'content/begreber/haab.mdx': term('håb', 'Et ord.'),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  [statementPath]: statement(),
};

it('an author of whole content hears nothing', () => {
  expect(runChecks(corpusOf(whole), today)).toEqual([]);
});

it('an author with nothing at all hears that alone', () => {
  expect(runChecks(corpusOf({}), today).map(({ rule }) => rule)).toEqual(['portal-har-indhold']);
});

it('an author gets every problem at once, in order, each with its rule', () => {
  const problems = runChecks(
    corpusOf({
      ...whole,
      'content/artikler/definition/hvad.mdx': article('Hvad', '### Håb\n\nSe {a} <Ukendt/> [@b] og [x](./y.mdx).\n\n<3\n'),
      'content/kilder/ny.yaml': 'title: x\n',
      'content/noter.txt': 'x',
    }),
    today,
  );
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(
    new Set([
      'overskrifter-i-orden',
      'tekst-er-uden-kode',
      'tag-er-kendt',
      'kilde-findes',
      'link-findes',
      'mdx-er-gyldig',
      'felter-er-gyldige',
      'kilde-bruges',
      'fil-har-plads',
    ]),
  );
  expect(problems).toEqual(sortProblems(problems));
});

it('a maintainer’s rules each have a name of their own, in Danish letters that a command line can take', () => {
  expect(rules.length).toBeGreaterThan(15);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name } of rules) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
});
