import { describe, expect, it } from 'vitest';
import { artikel } from '../../../src/schemas/artikel.ts';

const whole = {
  title: 'Hvad er peerstøtte?',
  lead: 'Kort.',
  byline: 'Redaktionen',
  reviewed: '2026-01-01',
  nextReview: '2027-01-01',
  audiences: ['professional'],
  keyPoints: ['Ét.', 'To.'],
  changes: [{ date: '2026-01-01', note: 'Første udgave.' }],
};
const messages = (fields: Record<string, unknown>) =>
  (artikel.safeParse({ ...whole, ...fields }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

it('an author’s article is published unless it says that it is a draft', () => {
  expect(artikel.parse(whole).draft).toBe(false);
  expect(artikel.parse({ ...whole, draft: true }).draft).toBe(true);
});

it('an author’s day is the same, whichever parser has read it', () => {
  const days = [artikel.parse(whole).reviewed, artikel.parse({ ...whole, reviewed: new Date('2026-01-01') }).reviewed];
  expect(days).toEqual(['2026-01-01', '2026-01-01']);
});

it('an author may say where in the implementation an article belongs', () => {
  expect(artikel.parse({ ...whole, phase: 'recruitment' }).phase).toBe('recruitment');
  expect(artikel.parse(whole).phase).toBeUndefined();
});

const noDay = 'Er ikke en dato, der findes. Skriv år-måned-dag, fx 2026-11-21.';

describe('an author is told what to write in place of', () => {
  it.each([
    ['an empty title', { title: ' ' }, 'title: Må ikke være tom. Skriv fx «Hvad er peerstøtte?».'],
    ['a day that is none', { reviewed: '2026-02-30' }, `reviewed: ${noDay}`],
    ['a day written the Danish way', { reviewed: '21-11-2026' }, `reviewed: ${noDay}`],
    ['a year', { nextReview: 2027 }, `nextReview: ${noDay}`],
    [
      'an unknown audience',
      { audiences: ['kommune'] },
      'audiences.0: Skal være et af ordene professional, municipality, peer, relative, researcher.',
    ],
    ['no audience', { audiences: [] }, 'audiences: Nævn mindst én målgruppe, fx «- professional».'],
    ['an audience outside a list', { audiences: 'professional' }, 'audiences: Skal være en liste med mindst én målgruppe.'],
    ['one key point', { keyPoints: ['Ét.'] }, 'keyPoints: Skriv mindst to pointer.'],
    ['six key points', { keyPoints: ['1', '2', '3', '4', '5', '6'] }, 'keyPoints: Skriv højst fem pointer.'],
    ['an empty key point', { keyPoints: ['Ét.', ''] }, 'keyPoints.1: Må ikke være tom. Skriv fx «Peerstøtte er gensidig.».'],
    ['no change', { changes: [] }, 'changes: Skriv mindst ét punkt, fx «- date: 2026-11-21» og «note: Første udgave.»'],
    ['a change without a note', { changes: [{ date: '2026-01-01' }] }, 'changes.0.note: Skal være tekst, fx «Første udgave.».'],
    ['an unknown phase', { phase: 'start' }, 'phase: Skal være et af ordene preparation, recruitment, management, development.'],
    ['a draft in words', { draft: 'ja' }, 'draft: Skal være true (kladde) eller false (udgives).'],
  ])('%s', (_, fields, expected) => {
    expect(messages(fields)).toEqual([expected]);
  });
});
