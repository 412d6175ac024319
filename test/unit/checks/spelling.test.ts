import { describe, expect, it } from 'vitest';
import { checkSpelling } from '../../../src/checks/spelling.ts';
import { proseOf } from '../../../src/domain/prose.ts';
import { source, term } from '../../helpers/content.ts';
import { corpusOf, type Files } from '../../helpers/corpus.ts';
import { dictionaryOf } from '../../helpers/dictionary.ts';

const dictionary = dictionaryOf(
  'bl.a. ca. fx og et ord i en prøve støtte giver gruppe bolig form former arbejde vej skole gammel år tal kort erfaring erfaringer sig komme',
);
const path = 'content/begreber/haab.mdx';

/** What the check says of files beside a term that is whole. */
const problems = (files: Files) => {
  const corpus = corpusOf(files);
  return checkSpelling(proseOf(corpus), corpus, dictionary);
};
/** The words of a text that are not known. @param list the lines of our own list */
const unknownIn = (text: string, list = '', more: Files = {}) =>
  problems({
    ...more,
    [path]: term('peerstøtte', text, 'variants: [recovery, komme sig, Anonyme Tælgere]\n'),
    'content/ordliste.txt': `#\n${list}`,
  })
    .filter(({ rule }) => rule === 'ord-er-kendt')
    .map(({ message }) => /«(.*)»/.exec(message)?.[1]);

describe('an author is told of', () => {
  it.each([
    ['a word that nobody knows', 'en erfarring', ['erfarring']],
    ['each place of it', 'Erfarring, erfarring', ['Erfarring', 'erfarring']],
    ['a part of a word with hyphens', 'støtte-giiver', ['støtte-giiver']],
    ['a word with a hyphen in place of its end', 'arbejdds- og gruppe', ['arbejdds-']],
    ['a part of a word with figures', '95-årr', ['95-årr']],
    ['an abbreviation without its stop', 'bl.a en', ['bl.a']],
    ['a stop without a space', 'ord.En', ['ord.En']],
    ['a soft hyphen that hides nothing', 'støt\u00ADe', ['støte']],
    ['a genitive with an apostrophe', 'støtte’s', ['støtte’s']],
    ['an unknown word before an apostrophe', 'ordd’et', ['ordd’et']],
    ['a foreign word that is not marked', 'en agency', ['agency']],
    ['a name written small', 'campos', ['campos']],
    ['a compound with a mistake', 'peerstøttegivver', ['peerstøttegivver']],
    ['a compound with a part that is too short', 'peerstøttevej', ['peerstøttevej']],
    ['a word of a term of more words, when it is no name', 'tælgere', ['tælgere']],
  ])('%s', (_, text, expected) => {
    expect(unknownIn(text)).toEqual(expected);
  });
});

describe('an author is not told of', () => {
  it.each([
    ['a word of the dictionary', 'et ord'],
    ['a capital where a sentence begins', 'Ord'],
    ['a citation', 'ord [@bo-2015, s. 3] @bo-2015'],
    ['what is marked as another language', 'en <Sprog kode="en">lived experience</Sprog>'],
    ['code', '`git push`'],
    ['where a link leads', '[ord](https://example.com/agency)'],
    ['numbers', '84 % (0,07–0,29), 2019a'],
    ['what counts years', '95-år, 1990’erne, 1990-tal'],
    ['acronyms', 'PEER, DEFACTUMs, VIVE’s, AMSTAR2, CORE-prøve'],
    ['abbreviations', 'bl.a., fx, ca. 5'],
    ['words with hyphens', 'støtte-giver, gruppe- og boligs-form'],
    ['a word with soft hyphens', 'støt\u00ADte'],
    ['a term', 'Peerstøtte og recovery'],
    ['a term in the genitive', 'peerstøttes recoverys'],
    ['a compound with a term', 'peerstøttegiver, gruppepeerstøtte, peerstøttesskole'],
    ['a name in a term', 'Tælgere'],
  ])('%s', (_, text) => {
    expect(unknownIn(text)).toEqual([]);
  });

  it('the names of those who wrote a source', () => {
    const more = { 'content/kilder/campos-2016.yaml': source('Campos', 2016) };
    expect(unknownIn('Campos, Campos’ ord, Bo', '', more)).toEqual([]);
    expect(unknownIn('Camposs', '', more)).toEqual(['Camposs']);
  });
});

describe('an editor who writes a word in the list', () => {
  it.each([
    ['may use it', 'mentoring', 'mentoring'],
    ['may begin a sentence with it', 'mentoring', 'Mentoring'],
    ['may use the genitive', 'mentoring', 'mentorings'],
    ['may make compounds of it', 'mentoring', 'mentoringgruppe, gruppementoring'],
    ['may use it with a hyphen', 'mentoring', 'mentoring-gruppe'],
    ['may write a name', 'Akron', 'Akron, Akrons'],
  ])('%s', (_, list, text) => {
    expect(unknownIn(text, list)).toEqual([]);
  });

  it('may not write a name small', () => {
    expect(unknownIn('akron', 'Akron')).toEqual(['akron']);
  });

  it('is told of a word that no text needs, or that the dictionary has', () => {
    const files = { [path]: term('håb', 'ord'), 'content/ordliste.txt': '# Navne\nAkron\nord\n' };
    const unused = (word: string) => `Ingen tekst har brug for ordet «${word}»: det står der ikke, eller ordbogen kender det.`;
    expect(problems(files)).toEqual(
      ['Akron', 'ord'].map((word, index) => ({
        ...{ file: 'content/ordliste.txt', line: index + 2, column: 1 },
        ...{ rule: 'ordliste-bruges', severity: 'warning', message: unused(word), fix: 'Slet linjen.' },
      })),
    );
  });
});

describe('an author is told', () => {
  const list = 'Er det rigtigt, så skriv det i content/ordliste.txt.';

  it('where the word is, what was perhaps meant, and what to do', () => {
    const text = term('håb', 'Et ord,\nen erfarring.');
    expect(problems({ [path]: text })).toEqual([
      {
        file: path,
        line: 7,
        column: 4,
        rule: 'ord-er-kendt',
        severity: 'error',
        message: 'Ordet «erfarring» er ikke kendt.',
        fix: `Mente du «erfaring» eller «erfaringer»? ${list} Er det ikke dansk, så skriv <Sprog kode="en">erfarring</Sprog>.`,
      },
    ]);
  });

  it.each([
    ['the word that the texts use, first', 'Et ord. Erfaringer. Erfaringr', `Mente du «Erfaringer» eller «Erfaring»? ${list}`],
    ['the word in one, where it has a hyphen', 'Støt-te', `Mente du «Støtte»? ${list}`],
    ['at most three', 'Fo', `Mente du «Form» eller «Former»? ${list}`],
    ['only what to do, where nothing is near', 'xyz', list],
  ])('%s', (_, definition, fix) => {
    const files = { 'content/kilder/bo-2015.yaml': source('Bo', 2015, 'Bog', `note: ${definition}\n`) };
    expect(problems(files).map((problem) => problem.fix)).toEqual([fix]);
  });

  it('everything at once, sorted', () => {
    const all = problems({
      [path]: term('håb', 'zz\n\nyy'),
      'content/artikler/a/b.mdx': '---\ntitle: xx\n---\n\nww\n',
      'content/ordliste.txt': 'vv',
    });
    expect(all.map(({ file, line }) => `${file}:${line}`)).toEqual([
      ...['content/artikler/a/b.mdx:2', 'content/artikler/a/b.mdx:5', `${path}:6`, `${path}:8`, 'content/ordliste.txt:1'],
    ]);
  });
});
