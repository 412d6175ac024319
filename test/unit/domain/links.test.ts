import { describe, expect, it } from 'vitest';
import { entryLookup, relativePath, resolveLink } from '../../../src/domain/links.ts';
import { article, source, term, theme } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';

const from = 'content/artikler/definition/hvad.mdx';
const entries = entryLookup(
  corpusOf({
    [from]: article('Hvad', 'Tekst.'),
    'content/artikler/definition/former.mdx': article('Former', 'Tekst.'),
    'content/temaer/definition.yaml': theme('Definition', ['hvad', 'former']),
    'content/begreber/haab.mdx': term('håb', 'Tekst.'),
    'content/kilder/repper-2013.yaml': source('Repper', 2013),
  }),
);
const resolve = (url: string) => {
  const target = resolveLink(url, from, entries);
  return target.type === 'content' ? { type: target.type, path: target.entry.path, fragment: target.fragment } : target;
};

describe('a reader who follows a link reaches', () => {
  it.each([
    ['an article beside it', './former.mdx', 'content/artikler/definition/former.mdx', ''],
    ['an article beside it, without the dot', 'former.mdx', 'content/artikler/definition/former.mdx', ''],
    ['a heading in another article', 'former.mdx#gruppe', 'content/artikler/definition/former.mdx', 'gruppe'],
    ['a heading on the same page', '#hvem', from, 'hvem'],
    ['a heading with a Danish letter in the address', '#h%C3%A5b', from, 'håb'],
    ['a term', '../../begreber/haab.mdx', 'content/begreber/haab.mdx', ''],
    ['a source', '../../kilder/repper-2013.yaml', 'content/kilder/repper-2013.yaml', ''],
    ['a theme', '../../temaer/definition.yaml', 'content/temaer/definition.yaml', ''],
    ['an article by a longer way', '../definition/./former.mdx', 'content/artikler/definition/former.mdx', ''],
    ['an article, whatever stands after the question mark', 'former.mdx?x=1#a', 'content/artikler/definition/former.mdx', 'a'],
  ])('%s', (_, url, path, fragment) => {
    expect(resolve(url)).toEqual({ type: 'content', path, fragment });
  });

  it.each([
    ['a web page', 'https://sbst.dk/side#a', { type: 'external', href: 'https://sbst.dk/side#a' }],
    ['an e-mail address', 'mailto:a@b.dk', { type: 'external', href: 'mailto:a@b.dk' }],
    ['a telephone', 'tel:+4512345678', { type: 'external', href: 'tel:+4512345678' }],
    ['a page of the portal', '/kilder/?q=a#b', { type: 'address', address: '/kilder/', fragment: 'b' }],
    ['a picture', './figur.PNG', { type: 'picture', path: 'content/artikler/definition/figur.PNG' }],
    ['no file', '../ledelse/hvad.mdx#a', { type: 'missing-file', path: 'content/artikler/ledelse/hvad.mdx', fragment: 'a' }],
    ['no file above the root', '../../../../../x.mdx', { type: 'missing-file', path: 'x.mdx', fragment: '' }],
    [
      'a file whose name is badly encoded',
      './%E0.mdx',
      { type: 'missing-file', path: 'content/artikler/definition/%E0.mdx', fragment: '' },
    ],
  ])('%s', (_, url, expected) => {
    expect(resolve(url)).toEqual(expected);
  });
});

describe('a reader is kept from', () => {
  it.each([
    ['a script', 'javascript:alert(1)', 'javascript'],
    ['a script in capitals', 'JaVaScript:alert(1)', 'javascript'],
    ['a script after a space', ' javascript:alert(1)', 'javascript'],
    ['a script with a line break inside', 'java\nscript:alert(1)', 'javascript'],
    ['a script with a control character inside', 'java\u0000script:alert(1)', 'javascript'],
    ['data', 'data:text/html,x', 'data'],
    ['a file of one’s own machine', 'file:///etc/passwd', 'file'],
    ['an address without a scheme', '//ondt.dk/x', '//'],
  ])('%s', (_, url, scheme) => {
    expect(resolve(url)).toEqual({ type: 'forbidden', scheme });
  });
});

it.each([
  ['beside it', from, 'content/artikler/definition/former.mdx', './former.mdx'],
  ['in another folder', from, 'content/begreber/haab.mdx', '../../begreber/haab.mdx'],
  ['further down', 'content/begreber/haab.mdx', 'content/artikler/definition/hvad.mdx', '../artikler/definition/hvad.mdx'],
])('an author is shown how to link to a file %s', (_, file, target, expected) => {
  expect(relativePath(file, target)).toBe(expected);
  expect(resolveLink(expected, file, entries)).toMatchObject({ type: 'content', entry: { path: target } });
});
