import { allEntries, type Corpus, type Entry } from '../../domain/corpus.ts';
import { slugify } from '../../domain/slug.ts';
import { outcomes } from '../../schemas/resultat.ts';
import type { Rule } from '../problem.ts';

/** A thing that only one file may have: `key` is compared, `says` is shown. */
interface Claim {
  readonly entry: Entry<unknown>;
  readonly key: string;
  readonly says: string;
  readonly field: string;
}

/** No two files have the same address, title, work or word. */
export const navnErUnikt: Rule = {
  name: 'navn-er-unikt',
  severity: 'error',
  *check(corpus) {
    const owners = new Map<string, Claim>();
    for (const claim of claims(corpus)) {
      const owner = owners.get(claim.key);
      if (!owner) owners.set(claim.key, claim);
      else {
        yield {
          file: claim.entry.path,
          ...claim.entry.positionOf([claim.field]),
          message: `${claim.says} bruges allerede i ${owner.entry.path}.`,
          fix: 'Giv den ene et andet navn, eller slet den, hvis det er det samme indhold.',
        };
      }
    }
  },
};

function* claims(corpus: Corpus): Iterable<Claim> {
  for (const entry of allEntries(corpus)) {
    const address = entry.address.split('/').map(slugify).join('/');
    yield { entry, key: `adresse ${address}`, says: `Adressen ${address}`, field: 'title' };
  }
  // Two kinds of organisation may run workplaces of one name.
  const { temaer, artikler, initiativer, laeseveje, modeller, dilemmaer, jobfunktioner, tidslinje, figurer } = corpus;
  const questions = corpus['aabne-spoergsmaal'];
  for (const entry of [
    ...[...temaer, ...artikler, ...initiativer, ...laeseveje, ...questions],
    ...[...modeller, ...dilemmaer, ...jobfunktioner, ...tidslinje, ...figurer],
  ]) {
    if (entry.data)
      yield { entry, key: `${entry.collection} ${slugify(entry.data.title)}`, says: `Titlen «${entry.data.title}»`, field: 'title' };
  }
  // A review has a result for each outcome.
  for (const entry of corpus.resultater) {
    if (!entry.data) continue;
    const { title, outcome, scope = '' } = entry.data;
    yield {
      entry,
      key: `resultat ${slugify(`${outcome} ${title} ${scope}`)}`,
      says: `Titlen «${title}» ved målet «${outcomes[outcome]}»`,
      field: 'title',
    };
  }
  for (const entry of corpus.kilder) {
    const { title, author, issued, DOI } = entry.data ?? {};
    if (title)
      yield {
        entry,
        key: `værk ${slugify(title)} ${JSON.stringify([author, issued])}`,
        says: `Kilden «${title}» med samme forfatter og år`,
        field: 'title',
      };
    if (DOI) yield { entry, key: `doi ${DOI.toLowerCase()}`, says: `DOI ${DOI}`, field: 'DOI' };
  }
  for (const entry of corpus.begreber) {
    const words = entry.data
      ? ([[entry.data.term, 'term'], ...entry.data.variants.map((word) => [word, 'variants'] as const)] as const)
      : [];
    for (const [word, field] of words) yield { entry, key: `ord ${word.toLowerCase()}`, says: `Ordet «${word}»`, field };
  }
}
