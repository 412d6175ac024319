import { describe, expect, it } from 'vitest';
import { isListed, lastModified } from '../../../src/integrations/last-modified.ts';
import { article, readingPath, source, statement, statementPath, term, theme } from '../../helpers/content.ts';
import { makeProject } from '../../helpers/project.ts';

const later = (title: string, body: string, date: string, fields = '') =>
  article(title, body, fields).replace('  - date: 2026-01-01\n', `  - date: ${date}\n    note: Rettet.\n  - date: 2026-01-01\n`);

const files = {
  'content/temaer/definition.yaml': theme('Definition', ['hvad', 'former', 'ny']),
  'content/temaer/historie.yaml': theme('Historie', [], 2),
  'content/artikler/definition/hvad.mdx': article('Hvad', 'Se [håb](../../begreber/haab.mdx).'),
  'content/artikler/definition/former.mdx': later('Former', 'Håb [@bo-2015].', '2026-03-02'),
  'content/artikler/definition/ny.mdx': later('Ny', 'Ny [@ari-2013].', '2026-09-09', 'draft: true\n'),
  'content/begreber/haab.mdx': term('håb', 'Tekst.'),
  'content/laeseveje/leder.yaml': readingPath('Jeg leder', ['definition/hvad', 'definition/former', 'definition/ny']),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  'content/kilder/ari-2013.yaml': source('Ari', 2013),
  [statementPath]: statement(),
};

describe('a search engine is told the day of the last change of', () => {
  it.each([
    ['an article', '/temaer/definition/hvad/', '2026-01-01'],
    ['an article that was changed after its review', '/temaer/definition/former/', '2026-03-02'],
    ['a theme: that of its latest article', '/temaer/definition/', '2026-03-02'],
    ['the home page', '/', '2026-03-02'],
    ['a reading path: that of its latest article', '/laeseveje/leder/', '2026-03-02'],
    ['the list of reading paths', '/laeseveje/', '2026-03-02'],
    ['a source that is quoted', '/kilder/bo-2015/', '2026-03-02'],
    ['a term that is mentioned', '/begreber/haab/', '2026-01-01'],
    ['a source that only a draft cites: none', '/kilder/ari-2013/', undefined],
    ['a draft: none', '/temaer/definition/ny/', undefined],
    ['a theme without articles: none', '/temaer/historie/', undefined],
    ['the accessibility statement', '/tilgaengelighed/', '2098-01-01'],
    ['a page without a day: none', '/om/', undefined],
  ])('%s', (_, address, day) => {
    const serialize = lastModified(makeProject(files));
    expect(serialize({ url: `https://x.dk${address}` }).lastmod).toBe(day);
  });
});

it('a search engine is told of a page under one address alone', () => {
  expect(['/', '/tilgaengelighed/', '/was/'].filter((path) => isListed(`https://x.dk${path}`))).toEqual(['/', '/tilgaengelighed/']);
});
