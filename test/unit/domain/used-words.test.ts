import { describe, expect, it } from 'vitest';
import { createUsage } from '../../../src/domain/used-words.ts';
import { corpusOf } from '../../helpers/corpus.ts';

const isUsed = createUsage(
  corpusOf({
    'content/artikler/definition/hvad.mdx': '---\ntitle: Løn til peer-medarbejdere\n---\n\nDe blev ansat i psykiatrien. En uge senere.\n',
    'content/begreber/mestring.mdx': '---\nterm: mestring\nvariants:\n  - at klare hverdagen\n---\n\nTekst.\n',
  }),
);

describe('an editor is told that the portal has a word', () => {
  it.each([
    ['as it stands in a text', 'psykiatrien'],
    ['in another form', 'lønnen'],
    ['with another capital', 'Ansat'],
    ['in a title', 'løn'],
    ['as part of a word with a hyphen', 'medarbejder'],
    ['as the beginning of a word', 'psyk'],
    ['of several', 'ansatte i psykiatri'],
    ['with or without a hyphen', 'peer medarbejder'],
    ['that the glossary prefers', 'mestring'],
    ['that is another for a term', 'klare hverdagen'],
  ])('%s', (_, phrase) => {
    expect(isUsed(phrase)).toBe(true);
  });

  it.each([
    ['not', 'honorar'],
    ['not, when only a short beginning is there', 'psy'],
    ['not, when its parts stand apart', 'psykiatrien senere'],
    ['not, when they stand in two texts', 'senere mestring'],
    ['not, when it has no letters', '7'],
  ])('%s', (_, phrase) => {
    expect(isUsed(phrase)).toBe(false);
  });
});
