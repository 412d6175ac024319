import { textEntries } from '../../domain/corpus.ts';
import { entryLookup, resolveLink } from '../../domain/links.ts';
import type { Finding, Rule } from '../problem.ts';

/** Every picture has an alternative text and a file of our own. */
export const billedeKanSes: Rule = {
  name: 'billede-kan-ses',
  severity: 'error',
  *check(corpus) {
    const entries = entryLookup(corpus);
    for (const { path, document } of textEntries(corpus)) {
      for (const { type, url, text, position } of document.links) {
        if (type !== 'image') continue;
        if (text.trim() === '') {
          yield {
            file: path,
            ...position,
            message: 'Billedet har ingen alternativ tekst.',
            fix: `Skriv, hvad billedet viser: ![Kort beskrivelse](${url}).`,
          };
        }
        const fault = /[?#]/.test(url) ? badAddress : judge(resolveLink(url, path, entries), corpus.paths);
        if (fault) yield { file: path, ...position, ...fault };
      }
    }
  },
};

const badAddress = {
  message: 'Billedets adresse har ? eller #, som ikke hører til i et filnavn.',
  fix: 'Slet det, der står fra tegnet og frem.',
};

function judge(target: ReturnType<typeof resolveLink>, paths: ReadonlySet<string>): Pick<Finding, 'message' | 'fix'> | undefined {
  if (target.type === 'external' || target.type === 'forbidden') {
    return { message: 'Billedet hentes fra et andet websted.', fix: 'Læg filen ved siden af artiklen, og skriv ./filnavn.png.' };
  }
  const file = target.type === 'address' ? `public${target.address}` : target.type === 'content' ? target.entry.path : target.path;
  if (target.type !== 'content' && target.type !== 'missing-file' && paths.has(file)) return undefined;
  return {
    message: `Billedet ${file} findes ikke.`,
    fix: 'Ret stien, eller læg filen dér. Den skal ende på .svg, .png, .jpg, .webp eller .avif.',
  };
}
