import { type Corpus, type Entry, isDraft, textEntries } from '../../domain/corpus.ts';
import { proseTags } from '../../domain/prose-tags.ts';
import { isEveryTagKnown } from '../every-article-read.ts';
import { knownIds } from '../known-ids.ts';
import type { Finding, Rule } from '../problem.ts';

/** A place where a text shows a list. */
interface ListUse {
  readonly entry: Entry<unknown>;
  readonly place: Pick<Finding, 'file' | 'line' | 'column'>;
}

/** What stands on a list has no page of its own: the list is shown by one article, and once. */
export const listeVises: Rule = {
  name: 'liste-vises',
  severity: 'error',
  *check(corpus) {
    for (const [tag, { lists, entry: named }] of Object.entries(proseTags)) {
      if (!lists || named) continue;
      const uses = usesOf(tag, corpus);
      const inArticles = uses.filter(({ entry }) => entry.collection === 'artikler');
      const [shown, ...again] = inArticles.filter(({ entry }) => !isDraft(entry));
      const [first] = corpus[lists];
      for (const { place } of uses.filter(({ entry }) => entry.collection !== 'artikler')) {
        yield { ...place, message: `<${tag} /> kan kun stå i en artikel.`, fix: 'Slet det, og link til artiklen i stedet.' };
      }
      for (const { place } of again) yield { ...place, ...shownAgain(tag, place.file, shown?.place) };
      if (shown && knownIds(corpus, lists).size === 0) {
        yield {
          ...shown.place,
          message: `<${tag} /> har ikke noget at vise: content/${lists}/ er tom.`,
          fix: `Slet <${tag} />, eller opret en fil i content/${lists}/.`,
        };
      }
      if (first && !shown && isEveryTagKnown(corpus)) {
        yield { file: first.path, line: 1, column: 1, ...shownByNobody(tag, `content/${lists}/`, inArticles[0]?.place.file) };
      }
    }
  },
};

const usesOf = (tag: string, corpus: Corpus): ListUse[] =>
  textEntries(corpus).flatMap((entry) =>
    entry.document.tags.filter(({ name }) => name === tag).map(({ position }) => ({ entry, place: { file: entry.path, ...position } })),
  );

type Words = Pick<Finding, 'message' | 'fix'>;

const shownAgain = (tag: string, file: string, first: ListUse['place'] | undefined): Words => ({
  message: `<${tag} /> står også ${first?.file === file ? `på linje ${first.line}` : `i ${first?.file}`}.`,
  fix: 'Slet det ene sted, og link i stedet.',
});

const shownByNobody = (tag: string, folder: string, draft: string | undefined): Words =>
  draft
    ? {
        message: `Kun en kladde viser det, der ligger i ${folder}: ${draft}.`,
        fix: `Udgiv den (slet «draft: true»), eller skriv <${tag} /> i en anden artikel.`,
      }
    : {
        message: `Ingen artikel viser det, der ligger i ${folder}.`,
        fix: `Skriv <${tag} /> på en linje for sig selv i den artikel, der skal vise det.`,
      };
