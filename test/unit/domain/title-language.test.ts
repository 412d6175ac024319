import { describe, expect, it } from 'vitest';
import { labelLanguage, titleLanguage } from '../../../src/domain/title-language.ts';

const author = [{ family: 'Bo' }];

describe('a reader who listens hears in its own language', () => {
  it.each([
    ['a foreign title', { language: 'en', title: 'Peer support' }, 'en'],
    ['a foreign title with a translation', { language: 'es', title: 'Directrices [Guidelines]' }, 'es'],
    ['a Danish title', { language: 'da', title: 'Peerstøtte' }, undefined],
    ['our own description of a foreign work', { language: 'en', title: '[Omtale af et forsøg]' }, undefined],
  ])('%s', (_, work, expected) => {
    expect(titleLanguage(work)).toBe(expected);
  });

  it.each([
    ['a foreign title in a citation, where there is no author', { language: 'en', title: 'AA' }, 'en'],
    ['names, which have none', { language: 'en', title: 'AA', author }, undefined],
    ['the names of editors', { language: 'en', title: 'AA', editor: author }, undefined],
    ['our own description in a citation', { language: 'en', title: '[AA]' }, undefined],
  ])('%s', (_, work, expected) => {
    expect(labelLanguage(work)).toBe(expected);
  });
});
