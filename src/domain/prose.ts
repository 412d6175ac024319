/** The Danish running text of the content: what a reader reads, without names of works and addresses. */
import type { CollectionName } from '../schemas/collections.ts';
import { type Corpus, allEntries, type Entry } from './corpus.ts';
import type { Position } from './position.ts';

/** A stretch of text; U+FFFC stands for what is not Danish. */
export interface Prose {
  readonly file: string;
  readonly text: string;
  /** Whether words in another language can be marked in it. */
  readonly hasTags: boolean;
  /** Where a character of the text stands in the file. */
  positionOf(offset: number): Position;
}

/** The fields that hold running text, also inside lists and statements. Names of people, works and places to publish are none. */
export const proseFields: Readonly<Record<CollectionName, readonly string[]>> = {
  temaer: ['title', 'question', 'lead', 'text'],
  artikler: ['title', 'lead', 'keyPoints', 'note'],
  kilder: ['note'],
  begreber: ['definition'],
  initiativer: ['title', 'lead', 'place', 'period', 'audience', 'pay'],
  laeseveje: ['title', 'audience', 'lead', 'why', 'next'],
  'aabne-spoergsmaal': ['title', 'text', 'missing'],
  modeller: ['title', 'region', 'text'],
  dilemmaer: ['title', 'text', 'ask'],
  arbejdspladser: ['title', 'note'],
  jobfunktioner: ['title', 'text'],
  tidslinje: ['title', 'dateText', 'text'],
  figurer: ['title', 'caption', 'middle', 'name', 'text'],
  erklaeringer: ['methods', 'untested', 'what', 'where', 'why', 'instead'],
  resultater: ['scope', 'text'],
};

/** All of it, file by file. */
export const proseOf = (corpus: Corpus): Prose[] =>
  allEntries(corpus).flatMap((entry) => [...fieldProse(entry), ...blockProse(entry), ...imageProse(entry)]);

/** The texts of an entry's fields, each with the way to it. */
export const fieldTexts = ({ collection, fields }: Entry<unknown>): FieldText[] =>
  stringsIn(fields).filter(({ path }) => proseFields[collection].includes(path.findLast((step) => typeof step === 'string') ?? ''));

const fieldProse = (entry: Entry<unknown>): Prose[] =>
  fieldTexts(entry).map(({ path, text }) => ({
    file: entry.path,
    text,
    hasTags: false,
    positionOf: (offset) => entry.positionIn(path, offset),
  }));

const blockProse = ({ path, document }: Entry<unknown>): Prose[] =>
  (document?.blocks ?? []).map((block) => ({
    file: path,
    text: block.danish,
    hasTags: true,
    positionOf: (offset) => block.positionOf(offset),
  }));

/** What an image shows, in words. */
const imageProse = ({ path, document }: Entry<unknown>): Prose[] =>
  (document?.links ?? [])
    .filter(({ type }) => type === 'image')
    .map(({ text, position }) => ({ file: path, text, hasTags: false, positionOf: () => position }));

type FieldPath = readonly (string | number)[];

interface FieldText {
  readonly path: FieldPath;
  readonly text: string;
}

const stringsIn = (value: unknown, path: FieldPath = []): FieldText[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
};
