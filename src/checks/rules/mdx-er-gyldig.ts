import { textEntries } from '../../domain/corpus.ts';
import { proseTag, writtenTag } from '../../domain/prose-tags.ts';
import type { Finding, Rule } from '../problem.ts';

const explanations: readonly (readonly [RegExp, (match: RegExpExecArray) => Pick<Finding, 'message' | 'fix'>])[] = [
  [
    /Expected a closing tag for `<([^>`]*)>`/,
    ([, tag = '']) =>
      /^[a-z]/.test(tag)
        ? { message: `<${tag}> er HTML, som ikke må stå i en tekst.`, fix: 'Skriv det med Markdown. En ny linje laves med en tom linje.' }
        : {
            message: `<${tag}> bliver ikke lukket.`,
            fix: proseTag(tag)?.lists
              ? `Skriv ${writtenTag(tag)} med skråstreg før >.`
              : `Skriv </${tag}> på en linje for sig selv, dér hvor boksen slutter.`,
          },
  ],
  [
    /Unexpected closing tag `<\/([^>`]*)>`/,
    ([, tag = '']) => ({
      message: `</${tag}> lukker noget, der ikke er åbnet.`,
      fix: `Skriv <${tag}> dér, hvor det begynder, eller slet </${tag}>.`,
    }),
  ],
  [/comment in MDX/, () => ({ message: 'En HTML-kommentar kan ikke stå i en tekst.', fix: 'Slet den.' })],
  [
    /expected a valid JSX tag|before name|before attribute|in attribute|in name|in (?:opening|closing) tag/i,
    () => ({
      message: 'Tegnet < begynder et tag, som ikke kan læses.',
      fix: 'Skal det stå som tegn, så skriv \\<. Skal det være et link, så skriv [tekst](https://…). Et tag skrives fx <Forbehold> eller <Sprog kode="en">.',
    }),
  ],
  [
    /expression/,
    () => ({ message: 'Tegnet { begynder kode, som ikke kan læses.', fix: 'Slet koden. Skal klammen ses på siden, så skriv \\{ og \\}.' }),
  ],
];
const otherwise = {
  message: 'Teksten kan ikke læses her.',
  fix: 'Se efter et tegn < eller {, der skulle have haft \\ foran, eller et tag, der ikke er lukket.',
};

/** Every text can be read to its end. */
export const mdxErGyldig: Rule = {
  name: 'mdx-er-gyldig',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      for (const { message, position } of document.faults) yield { file: path, ...position, ...explain(message) };
    }
  },
};

function explain(message: string): Pick<Finding, 'message' | 'fix'> {
  for (const [pattern, make] of explanations) {
    const match = pattern.exec(message);
    if (match) return make(match);
  }
  return otherwise;
}
