import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../src/checks/vocabulary.ts';
import { loadDanishDictionary } from '../../../src/tools/danish-dictionary.ts';

let danish: Dictionary;
beforeAll(async () => {
  danish = await loadDanishDictionary();
});

/** By the way they go wrong. */
const misspelt = {
  'a letter wrong': 'peerstotte komunen implimentering organisasjon diagnoze anbefalning',
  'a letter too few': 'lønet støtet recovry frivilige uddanelse tilstrækelig nødvenig desvære interesere psykatri resulatet alligvel',
  'a letter too many': 'erfarringer suppervision oplæringg frivilligge effektten særligg sygdomm brugerstøttte kommunnale håbett',
  'letters the wrong way round': 'psyksik ledrene medarbedjer undersøglese',
  'an ending': 'borgerene lederene tilbudene kollegar personalt ansættelese undersøgelsr vejledningn',
  'a compound without its s': 'lodtrækningforsøg selvhjælpgruppe hverdaglivet erfaringkompetence arbejdpladser',
  'a compound with a part wrong':
    'peermedarbjder konfidentsinterval litteraturgennemang perstøtte perguide tisplan fortås gensidihed ligeværdihed',
  'words in one': 'ihvertfald idag istedet',
  'a name written small': 'danmark odense',
};

describe.each(Object.entries(misspelt))('an author is told of %s', (_, words) => {
  it.each(words.split(' '))('%s', (word) => {
    expect(danish.isKnown(word)).toBe(false);
  });
});

const correct = {
  compounds:
    'peerstøtte lodtrækningsforsøg selvhjælpsgruppe konfidensinterval litteraturgennemgang rusmiddelområde støttegiver brugerindflydelse',
  inflections: 'peerstøttens borgerne lederne tilbuddene kollegers undersøgelsernes kommunale håbets',
  abbreviations: 'bl.a. ca. fx osv. m.fl. kr. ph.d.',
  'names and capitals': 'Danmark Midtjylland Støtte',
  hyphens: 'peerstøtte-giver e-mail 95-årige',
};

describe.each(Object.entries(correct))('an author is not told of %s', (_, words) => {
  it.each(words.split(' '))('%s', (word) => {
    expect(danish.isKnown(word)).toBe(true);
  });
});

it.each([
  ['erfarringer', 'erfaringer'],
  ['komunen', 'kommunen'],
  ['borgerene', 'borgerne'],
  ['lønet', 'lønnet'],
  ['ihvertfald', 'i hvert fald'],
])('an author who writes %s is offered %s', async (word, meant) => {
  // Hunspell stops guessing after a twentieth of a second, which a busy machine may spend elsewhere.
  await expect.poll(() => danish.suggest(word).slice(0, 3), { timeout: 10_000 }).toContain(meant);
});
