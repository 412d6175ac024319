import { isReservedId } from '../../domain/addresses.ts';
import { textEntries } from '../../domain/corpus.ts';
import type { Heading, TagUse } from '../../domain/document.ts';
import { proseTag } from '../../domain/prose-tags.ts';
import { knownIds } from '../known-ids.ts';
import type { Finding, Rule } from '../problem.ts';

/** Headings begin at level two, skip none, say something, and have an address of their own. */
export const overskrifterIOrden: Rule = {
  name: 'overskrifter-i-orden',
  severity: 'error',
  *check(corpus) {
    const sources = knownIds(corpus, 'kilder');
    for (const { path, document } of textEntries(corpus)) {
      let level = 1;
      const lines = new Map<string, number>();
      for (const heading of document.headings) {
        for (const fault of judge(heading, level, lines, sources)) yield { file: path, ...heading.position, ...fault };
        level = Math.max(heading.depth, 2);
        if (heading.id && !lines.has(heading.id)) lines.set(heading.id, heading.position.line);
      }
      for (const tag of document.tags) for (const fault of judgeList(tag)) yield { file: path, ...tag.position, ...fault };
    }
  },
};

/** A list with headings of its own stands right under one of level two. */
function* judgeList({ name, headingDepth }: TagUse): Iterable<Pick<Finding, 'message' | 'fix'>> {
  if (headingDepth === 2 || !proseTag(name)?.hasHeadings) return;
  const above = headingDepth === 1 ? 'ingen overskrift' : `en overskrift på niveau ${headingDepth}`;
  yield {
    message: `<${name} /> har selv overskrifter på niveau 3, og over den står ${above}.`,
    fix: `Skriv en overskrift med to #-tegn (##) før <${name} />.`,
  };
}

function* judge(
  { depth, text, id }: Heading,
  level: number,
  lines: ReadonlyMap<string, number>,
  sources: ReadonlySet<string>,
): Iterable<Pick<Finding, 'message' | 'fix'>> {
  if (text === '') {
    yield { message: 'Overskriften er tom.', fix: 'Skriv overskriften efter #-tegnene, eller slet linjen.' };
  } else if (id === '') {
    yield { message: `Overskriften «${text}» har ingen bogstaver eller tal.`, fix: 'Skriv en overskrift, der kan læses højt.' };
  }
  if (depth === 1) {
    yield { message: 'Sidens overskrift (#) kommer fra feltet «title».', fix: 'Begynd med to #-tegn (##) i teksten.' };
  } else if (depth > level + 1) {
    yield { message: `Overskriften springer fra niveau ${level} til ${depth}.`, fix: `Skriv den med ${level + 1} #-tegn.` };
  }
  if (lines.has(id)) {
    yield {
      message: `Overskriften «${text}» har samme adresse (#${id}) som den på linje ${lines.get(id)}.`,
      fix: 'Giv den ene et andet ord.',
    };
  } else if (isReservedId(id, sources)) {
    yield {
      message: `Overskriften «${text}» får samme adresse (#${id}) som en fast del af siden.`,
      fix: 'Vælg en mere præcis overskrift.',
    };
  }
}
