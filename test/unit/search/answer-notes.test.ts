import { describe, expect, test } from 'vitest';
import type { Answer, Fault } from '../../../src/search/answer.ts';
import { answerNotes, shownQuery } from '../../../src/search/answer-notes.ts';
import { answerTo } from './answers.ts';

/** As Markdown, so that a table can be read. */
const told = (answer: Answer): string[] =>
  answerNotes(answer).map(({ parts }) =>
    parts
      .map(({ text, strong, href }) => {
        const words = strong ? `**${text}**` : text;
        return href ? `[${words}](${href})` : words;
      })
      .join(''),
  );

const notes: readonly (readonly [what: string, answer: Answer, told: readonly string[]])[] = [
  ['nothing where nothing was done', answerTo('supervision'), []],
  [
    'a word put right, with the way back',
    answerTo('suppervision', { corrections: [{ typed: 'suppervision', used: 'supervision' }] }),
    ['Viser resultater for **supervision**. Søg i stedet efter [**suppervision**](/soeg/?q=suppervision&ordret=1)'],
  ],
  [
    'other words, with the way back',
    answerTo('løn', { alsoSearched: ['honorar', 'aflønning'] }),
    ['Søgte også efter honorar og aflønning. Søg kun efter [**løn**](/soeg/?q=l%C3%B8n&ordret=1)'],
  ],
  [
    'one way back for both',
    answerTo('loen', { corrections: [{ typed: 'loen', used: 'løn' }], alsoSearched: ['honorar', 'vederlag', 'aflønning'] }),
    [
      'Viser resultater for **løn**. Søg i stedet efter [**loen**](/soeg/?q=loen&ordret=1)',
      'Søgte også efter honorar, vederlag og aflønning.',
    ],
  ],
  ['a word that is not there', answerTo('fodbold', { unknown: ['fodbold'] }), ['Portalen har ikke ordet «fodbold».']],
  [
    'words that are not there',
    answerTo('fodbold og kage', { unknown: ['fodbold', 'kage'] }),
    ['Portalen har ikke ordene «fodbold» og «kage».'],
  ],
  [
    'the words to the letter, with the way back and what was chosen',
    answerTo('loen', {}, { literal: true, filters: { art: ['Artikel'] } }),
    ['Søger kun efter ordene, som du skrev dem. [Søg også efter andre ord og stavemåder](/soeg/?q=loen&art=Artikel)'],
  ],
];

test.each(notes)('a reader is told what was done with the words: %s', (_what, answer, expected) => {
  expect(told(answer)).toEqual(expected);
});

test.each<[Fault, RegExp]>([
  ['lexicon-missing', /ordliste kunne ikke hentes.*stavefejl.*andre ord/],
  ['lexicon-outdated', /ordliste er ældre/],
  ['index-incomplete', /Der kan mangle resultater/],
])('a reader is told what may be missing: %s', (fault, words) => {
  const [note] = answerNotes(answerTo('løn', { faults: [fault] }));
  expect(note?.kind).toBe('fault');
  expect(note?.parts.map(({ text }) => text).join('')).toMatch(words);
});

describe('what was searched for is the query with the words put right', () => {
  test.each([
    ['suppervision', [{ typed: 'suppervision', used: 'supervision' }], 'supervision'],
    [
      'Loen og Suppervision',
      [
        { typed: 'loen', used: 'løn' },
        { typed: 'suppervision', used: 'supervision' },
      ],
      'løn og supervision',
    ],
    ['lonnet lon', [{ typed: 'lon', used: 'løn' }], 'lonnet løn'],
    ['peer støtte nu', [{ typed: 'peer støtte', used: 'peerstøtte' }], 'peerstøtte nu'],
    ['andet', [{ typed: 'ukendt', used: 'kendt' }], 'kendt'],
    ['håb', [], 'håb'],
  ])('«%s»', (query, corrections, shown) => {
    expect(shownQuery(answerTo(query, { corrections }))).toBe(shown);
  });
});
