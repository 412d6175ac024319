import { describe, expect, it } from 'vitest';
import { figur } from '../../../src/schemas/figur.ts';

const part = { name: 'Håb', text: 'Noget at tro på.' };
const parts = (count: number) => Array.from({ length: count }, () => part);
const whole = { title: 'Et spænd', caption: 'Fra det ene til det andet.', form: 'spaend', parts: parts(4), sources: ['bo-2015'] };
const told = (fields: object) =>
  (figur.safeParse({ ...whole, ...fields }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('an author can have drawn', () => {
  it.each([
    ['a span of the fewest parts', { parts: parts(3) }],
    ['a span of the most parts', { parts: parts(7) }],
    ['a circle of the fewest parts', { form: 'kreds', middle: 'Recovery', parts: parts(4) }],
    ['a circle of the most parts', { form: 'kreds', middle: 'Recovery', parts: parts(6) }],
    ['two steps', { form: 'trin', parts: parts(2) }],
    ['five steps, the last of which never ends', { form: 'trin', ongoing: true, parts: parts(5) }],
    [
      'a part with all its fields',
      {
        parts: [...parts(2), { ...part, foreign: { words: 'Hope', lang: 'en' }, sources: ['ari-2013'], article: 'definition/haab' }],
      },
    ],
  ])('%s', (_, fields) => {
    expect(told(fields)).toEqual([]);
  });
});

describe('an author is told what cannot be drawn:', () => {
  it.each([
    ['a span without a middle part', { parts: parts(2) }, 'parts: «spaend» kan tegnes med 3 til 7 dele, og her er 2.'],
    [
      'a circle of too many parts',
      { form: 'kreds', middle: 'X', parts: parts(7) },
      'parts: «kreds» kan tegnes med 4 til 6 dele, og her er 7.',
    ],
    ['one step', { form: 'trin', parts: parts(1) }, 'parts: «trin» kan tegnes med 2 til 5 dele, og her er 1.'],
    ['a circle around nothing', { form: 'kreds' }, 'middle: Skriv, hvad delene står om, fx «middle: Personlig recovery».'],
    [
      'a middle with no room for its words',
      { form: 'kreds', middle: 'Erfaringskompetence' },
      'middle: Kan højst være tre ord på 14 bogstaver hver, fx «Personlig recovery».',
    ],
    ['a span with a middle', { middle: 'X' }, 'middle: Kun en «kreds» har en midte. Slet feltet, eller ret «form».'],
    ['a span that never ends', { ongoing: true }, 'ongoing: Kun ved «trin» kan det sidste blive ved. Slet feltet, eller ret «form».'],
    ['another form', { form: 'cirkel' }, 'form: Skal være et af ordene spaend, kreds, trin.'],
    ['a part in a line', { parts: [...parts(3), 'Håb'] }, 'parts.3: Skal have «name» og «text».'],
    [
      'a part with a link',
      { parts: [...parts(3), { name: 'Håb', text: 'Se [her](x.mdx).' }] },
      'parts.3.text: Vises, som det står: ingen links, henvisninger, fed skrift eller tags. Kilden skrives under «sources».',
    ],
    [
      'a language that is no code',
      { parts: [...parts(3), { ...part, foreign: { words: 'Hope', lang: 'engelsk' } }] },
      'parts.3.foreign.lang: Skal være sprogets kode, fx «en».',
    ],
    [
      'an article by its file',
      { parts: [...parts(3), { ...part, article: 'haab.mdx' }] },
      'parts.3.article: Skal være tema og artikel, fx «organisering/modeller».',
    ],
    ['what rests on nothing', { sources: [] }, 'sources: Nævn mindst én kilde, fx «- repper-2013».'],
  ])('%s', (_, fields, expected) => {
    expect(told(fields)).toEqual([expected]);
  });
});
