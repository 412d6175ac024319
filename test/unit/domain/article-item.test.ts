import { describe, expect, it } from 'vitest';
import { articleItem, lastWorkedOn } from '../../../src/domain/article-item.ts';
import { createEngine, makeReferences } from '../../../src/domain/citation-engine.ts';
import { writeReferences } from '../../../src/domain/reference-files.ts';
import { loadCitationStyle } from '../../../src/integrations/citation-style.ts';
import { artikel } from '../../../src/schemas/artikel.ts';
import { shaped } from '../../helpers/bibliography.ts';

const site = { name: 'Peerstøtteportalen', url: 'https://portal.example' };
const article = (title: string, reviewed: string, ...changes: string[]) =>
  artikel.parse({
    title,
    lead: 'Kort.',
    byline: 'Redaktionen',
    reviewed,
    nextReview: '2030-01-01',
    audiences: ['professional'],
    keyPoints: ['Et.', 'To.'],
    changes: changes.map((date) => ({ date, note: 'Ændret.' })),
  });
const first = articleItem('definition/hvad', article('Hvad er håb?', '2026-01-05', '2026-01-05'), site);
const second = articleItem('evidens/tal', article('Tal', '2026-03-01', '2025-01-05'), site);

it.each([
  ['reviewed since the last change', '2026-03-01', ['2025-01-05'], '2026-03-01'],
  ['changed since the last review', '2026-01-05', ['2026-02-01', '2025-01-05'], '2026-02-01'],
])('an article that was %s is dated by the later', (_, reviewed, changes, expected) => {
  expect(lastWorkedOn(article('Tal', reviewed, ...changes))).toBe(expected);
});

describe('a student who cites an article', () => {
  it('gets its byline, day, title, portal and address', async () => {
    const engine = createEngine([first, second], await loadCitationStyle());
    const references = [first, second].map(({ id }) => makeReferences(engine, [id]).map(([, text]) => shaped(text)));
    expect(references).toEqual([
      ['Redaktionen. (2026, 5. januar). *Hvad er håb?* Peerstøtteportalen. <https://portal.example/temaer/definition/hvad/>'],
      ['Redaktionen. (2026, 1. marts). *Tal*. Peerstøtteportalen. <https://portal.example/temaer/evidens/tal/>'],
    ]);
  });

  it.each([
    [
      'bib',
      ['@misc{peerstoetteportalen-definition-hvad,', 'author = {{Redaktionen}}', 'publisher = {Peerstøtteportalen}', 'year = {2026}'],
    ],
    ['ris', ['TY  - ELEC', 'AU  - Redaktionen', 'DA  - 2026/01/05/', 'UR  - https://portal.example/temaer/definition/hvad/\n']],
    ['json', ['"type": "webpage"', '"literal": "Redaktionen"', '"URL": "https://portal.example/temaer/definition/hvad/"']],
  ] as const)('takes it along as %s', (format, lines) => {
    const file = writeReferences([first], format);
    for (const line of lines) expect(file).toContain(line);
  });
});
