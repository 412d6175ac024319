import { fixedAddresses } from '../../domain/addresses.ts';
import { closest } from '../../domain/closest.ts';
import { type Corpus, type Entry, isDraft, shownEntries, textEntries } from '../../domain/corpus.ts';
import type { LinkUse } from '../../domain/document.ts';
import { entryLookup, type LinkTarget, relativePath, resolveLink } from '../../domain/links.ts';
import { judgeHeading } from '../judge-heading.ts';
import type { Finding, Rule } from '../problem.ts';

const kinds: Record<string, string> = {
  artikler: 'Artiklen',
  begreber: 'Begrebet',
  initiativer: 'Initiativet',
  kilder: 'Kilden',
  laeseveje: 'Læsevejen',
  temaer: 'Temaet',
};

/** Every link leads to a file, a heading or a page that is published. */
export const linkFindes: Rule = {
  name: 'link-findes',
  severity: 'error',
  *check(corpus) {
    const entries = entryLookup(corpus);
    const pages = publishedAddresses(corpus);
    for (const entry of textEntries(corpus)) {
      const circumstances = { from: entry.path, corpus, pages, fromDraft: isDraft(entry) };
      for (const link of entry.document.links) {
        // The address of a reference is judged where it stands.
        if (link.type === 'image' || link.type === 'reference') continue;
        // A definition that a picture uses is judged with the pictures.
        if (link.type === 'definition' && entry.document.links.some(({ type, url }) => type === 'image' && url === link.url)) continue;
        const fault = judgeWriting(link) ?? judge(resolveLink(link.url, entry.path, entries), circumstances);
        if (fault) yield { file: entry.path, ...link.position, ...fault };
      }
    }
  },
};

/** Where a page has no headings, the link leads to all of it. */
const wholePage = 'Fjern det, der står fra # og frem.';

type Fault = Pick<Finding, 'message' | 'fix'>;

interface Circumstances {
  readonly from: string;
  readonly corpus: Corpus;
  /** Addresses of what is published. */
  readonly pages: ReadonlySet<string>;
  readonly fromDraft: boolean;
}

/** A link that leads nowhere, or that nobody can read. */
function judgeWriting({ type, url, text }: LinkUse): Fault | undefined {
  if (/^(?:#|https?:\/*|mailto:|tel:)?$/i.test(url.trim())) {
    return { message: 'Linket har ingen adresse.', fix: 'Skriv adressen i parentesen, fx [tekst](./en-artikel.mdx).' };
  }
  if (type === 'link' && text.trim() === '')
    return { message: 'Linket har ingen tekst.', fix: `Skriv, hvad linket fører til: [tekst](${url}).` };
  return undefined;
}

function judge(target: LinkTarget, { from, corpus, pages, fromDraft }: Circumstances): Fault | undefined {
  switch (target.type) {
    case 'external':
      return undefined;
    case 'forbidden':
      return {
        message: `Linket begynder med «${target.scheme}», som portalen ikke tillader.`,
        fix: 'Brug en adresse med https://, en e-mailadresse med mailto: eller et link til en fil.',
      };
    case 'picture':
      return {
        message: 'Et link kan ikke føre til et billede ved siden af teksten.',
        fix: 'Vis billedet med ![beskrivelse](sti), eller læg filen i public/, og link til /filnavn.',
      };
    case 'address':
      return judgeAddress(target.address, corpus, pages) ?? judgeFragmentOf(target.address, target.fragment, corpus);
    case 'missing-file':
      return judgeMissing(target.path, from, corpus);
    case 'content':
      if (isDraft(target.entry) && !fromDraft) {
        return {
          message: `${target.entry.path} er en kladde og kommer ikke med i portalen.`,
          fix: 'Fjern linket, eller udgiv artiklen (slet «draft: true»).',
        };
      }
      if (target.entry.collection === 'temaer' && !pages.has(target.entry.address)) return emptyTheme(target.entry);
      return target.fragment ? judgeHeading(target.entry, target.fragment, wholePage) : undefined;
  }
}

const emptyTheme = ({ id }: Entry<unknown>): Fault => ({
  message: `Temaet «${id}» har ingen udgivne artikler endnu og derfor ingen side.`,
  fix: 'Fjern linket, indtil temaet har en artikel.',
});

function judgeMissing(path: string, from: string, corpus: Corpus): Fault {
  if (corpus.unreadable.some((file) => file.path === path))
    return { message: `${path} kan ikke læses.`, fix: 'Ret først fejlen i den fil.' };
  const near = nearestFile(
    path,
    [...corpus.paths].filter((candidate) => candidate !== from),
  );
  const kind = kinds[path.split('/')[1] ?? ''] ?? 'Filen';
  return {
    message: `${kind} ${path} findes ikke.`,
    fix: near ? `Mente du ${relativePath(from, near)}?` : 'Ret stien, eller fjern linket. Stien regnes fra den fil, linket står i.',
  };
}

/** A file of that name in another folder, or one with nearly that name in the same. */
function nearestFile(path: string, paths: readonly string[]): string | undefined {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const elsewhere = paths.find((candidate) => nameOf(candidate) === nameOf(path));
  if (elsewhere) return elsewhere;
  const near = closest(
    nameOf(path),
    paths.filter((candidate) => candidate.startsWith(folder)).map((candidate) => candidate.slice(folder.length)),
  );
  return near && folder + near;
}

function judgeAddress(address: string, corpus: Corpus, pages: ReadonlySet<string>): Fault | undefined {
  if (pages.has(address) || corpus.paths.has(`public${address}`)) return undefined;
  const near = pages.has(`${address}/`) ? `${address}/` : closest(address, pages);
  return {
    message: `Siden ${address} findes ikke på portalen.`,
    fix: near
      ? `Mente du ${near}? Bedst er et link til filen, fx ./en-artikel.mdx.`
      : 'Ret adressen, eller link til filen, fx ./en-artikel.mdx.',
  };
}

/** Pages that are made of a text have its headings; the others are looked at when they are built. */
function judgeFragmentOf(address: string, fragment: string, corpus: Corpus): Fault | undefined {
  const entry = textEntries(corpus).find((candidate) => candidate.address === address);
  return entry && fragment ? judgeHeading(entry, fragment, wholePage) : undefined;
}

const publishedAddresses = (corpus: Corpus): Set<string> =>
  new Set([...fixedAddresses, ...shownEntries(corpus).map(({ address }) => address)]);
