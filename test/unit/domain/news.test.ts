import { expect, it } from 'vitest';
import { groupNews } from '../../../src/domain/news.ts';

const came = { date: '2026-01-01', note: 'Første udgave.' };
const article = (name: string, ...changes: { date: string; note: string }[]) => ({ name, changes: [...changes, came] });
const told = (...articles: ReturnType<typeof article>[]) =>
  groupNews(articles).map(({ kind, date, note, articles: group }) => [kind, date, note, group.map(({ name }) => name).join(' ')]);

it('a reader is told once of articles that came on one day', () => {
  expect(told(article('a'), article('b'), article('c'))).toEqual([['new', '2026-01-01', 'Første udgave.', 'a b c']]);
});

it('a reader is told the latest of each article, newest first, and what was changed before what is new', () => {
  const rettet = { date: '2026-02-02', note: 'Et tal er rettet.' };
  const ny = { date: '2026-02-02', note: 'Ny i dag.' };
  expect(
    told(
      article('a'),
      { name: 'ny', changes: [ny] },
      article('b', rettet),
      article('c', { date: '2026-03-03', note: 'Ny kilde.' }, rettet),
      article('d', rettet),
      article('e', { ...rettet, note: 'Et link er rettet.' }),
    ),
  ).toEqual([
    ['revised', '2026-03-03', 'Ny kilde.', 'c'],
    ['revised', '2026-02-02', 'Et tal er rettet.', 'b d'],
    ['revised', '2026-02-02', 'Et link er rettet.', 'e'],
    ['new', '2026-02-02', 'Ny i dag.', 'ny'],
    ['new', '2026-01-01', 'Første udgave.', 'a'],
  ]);
});

it('a portal without articles has no news', () => {
  expect(groupNews([])).toEqual([]);
});
