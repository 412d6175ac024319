import { expect, it } from 'vitest';
import { sourceBasis } from '../../../src/domain/source-basis.ts';
import { strings } from '../../../src/strings.da.ts';

const told = (...kinds: Parameters<typeof sourceBasis>[0]): string | undefined => {
  const basis = sourceBasis(kinds);
  return basis && strings.article.basis(basis.count, basis.most.count, basis.most.level.name);
};

it.each([
  ['most sources are of', ['guideline', 'evaluation', 'knowledge-overview'], 'Bygger på 3 kilder, hvoraf 2 formidler og vejleder'],
  ['two kinds of review are', ['umbrella-review', 'literature-review', 'guideline'], 'Bygger på 3 kilder, hvoraf 2 samler undersøgelser'],
  [
    'of two with as many can show most',
    ['guideline', 'guideline', 'randomised-trial', 'randomised-trial'],
    'Bygger på 4 kilder, hvoraf 2 sammenligner ved lodtrækning',
  ],
  ['all sources are of', ['reference-work', 'reference-work'], 'Bygger på 2 kilder, som alle giver baggrund'],
  ['the one source is of', ['practice-description'], 'Bygger på 1 kilde, som fortæller om praksis'],
] as const)('a reader is told what %s', (_, kinds, words) => {
  expect(told(...kinds)).toBe(words);
});

it('a reader is told of no kind where each source is of its own', () => {
  expect(told('guideline', 'evaluation', 'reference-work')).toBe('Bygger på 3 kilder');
});

it('a text without sources builds on none', () => {
  expect(sourceBasis([])).toBeUndefined();
});
