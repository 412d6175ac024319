import { expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/read-content.ts';
import { article, source } from '../../helpers/content.ts';
import { makeProject } from '../../helpers/project.ts';

const path = 'content/artikler/definition/hvad.mdx';

it('an author’s files are read, and the names of what the site serves beside them', () => {
  const corpus = readContent(
    makeProject({
      [path]: article('Hvad', 'Tekst.'),
      'content/kilder/bo-2015.yaml': source('Bo', 2015),
      'public/billeder/logo.svg': '<svg/>',
    }),
  );
  expect([...corpus.paths].sort()).toEqual([path, 'content/kilder/bo-2015.yaml', 'public/billeder/logo.svg']);
  expect(corpus.artikler.map(({ data }) => data?.title)).toEqual(['Hvad']);
  expect(corpus.kilder.map(({ id }) => id)).toEqual(['bo-2015']);
});

it('an author is not told of the hidden files that programs leave', () => {
  const corpus = readContent(
    makeProject({ [path]: article('Hvad', 'Tekst.'), 'content/.DS_Store': 'x', 'content/artikler/definition/.hvad.mdx.swp': 'x' }),
  );
  expect([...corpus.paths]).toEqual([path]);
  expect(corpus.strays).toEqual([]);
});

it('an author who has nothing yet has an empty corpus', () => {
  expect(readContent(makeProject({})).paths.size).toBe(0);
});
