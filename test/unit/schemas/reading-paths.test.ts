import { describe, expect, it } from 'vitest';
import { aabentSpoergsmaal } from '../../../src/schemas/aabent-spoergsmaal.ts';
import { laesevej } from '../../../src/schemas/laesevej.ts';

const step = (article: string) => ({ article, why: 'Læs den.' });
const steps = ['a/en', 'a/to', 'b/tre'].map(step);
const path = {
  title: 'Jeg leder en indsats',
  audience: 'Ledere',
  lead: 'Fra først til sidst.',
  colour: 'fjord',
  order: 1,
  steps,
  next: 'Gå i gang.',
  articles: ['a/fire'],
};
const question = {
  title: 'Virker det?',
  order: 1,
  known: { text: 'Lidt.', sources: ['bo-2015'] },
  missing: 'Ingen ved hvorfor.',
  article: 'a/en',
  heading: 'virker-det',
};

const faults = (schema: typeof laesevej | typeof aabentSpoergsmaal, fields: object) =>
  (schema.safeParse(fields).error?.issues ?? []).map(({ path: place, message }) => `${place.join('.')}: ${message}`);

it('a reading path may begin in the middle of an article', () => {
  const [first, ...others] = steps;
  expect(laesevej.parse({ ...path, steps: [{ ...first, heading: 'hvor' }, ...others] }).steps[0]?.heading).toBe('hvor');
  expect(laesevej.parse(path).steps[0]?.heading).toBeUndefined();
});

it('an open question says what is known, and what is missing', () => {
  expect(aabentSpoergsmaal.parse(question)).toEqual(question);
});

describe('an author of a reading path is told of', () => {
  it.each([
    [
      'an article that stands twice',
      { steps: [...steps, step('a/to')] },
      'steps.3.article: «a/to» står to gange på vejen. Slet det ene trin.',
    ],
    ['a path that is no path', { steps: steps.slice(1) }, 'steps: Vælg mindst tre artikler. Er der færre, så link til dem i stedet.'],
    [
      'a path that has it all',
      { steps: [...'abcdefghi'].map((letter) => step(`a/${letter}`)) },
      'steps: Vælg højst otte artikler. Resten kan stå under «articles».',
    ],
    ['a step that says only where', { steps: ['a/en', ...steps] }, 'steps.0: Skal have «article» og «why».'],
    [
      'an article by its file',
      { steps: [...steps, step('a/fire.mdx')] },
      'steps.3.article: Skal være tema og artikel, fx «organisering/modeller».',
    ],
    [
      'a heading in words',
      { steps: [...steps, { ...step('a/fire'), heading: 'Hvad koster det?' }] },
      'steps.3.heading: Skal være det, der står efter # i overskriftens adresse, fx «hvad-koster-det».',
    ],
  ])('%s', (_, fields, expected) => {
    expect(faults(laesevej, { ...path, ...fields })).toEqual([expected]);
  });
});

it('an author of an open question has to say where the known comes from', () => {
  expect(faults(aabentSpoergsmaal, { ...question, known: 'Lidt.' })).toEqual(['known: Skal have «text» og «sources».']);
});
