import { closest } from '../../domain/closest.ts';
import { textEntries } from '../../domain/corpus.ts';
import type { TagUse } from '../../domain/document.ts';
import { type ProseTag, proseTag, proseTags, writtenTag } from '../../domain/prose-tags.ts';
import type { Finding, Rule } from '../problem.ts';

const tags = Object.entries(proseTags);
const isList = ({ lists, entry }: ProseTag): boolean => lists !== undefined && entry === undefined;
const others = tags
  .filter(([, tag]) => !isList(tag))
  .map(([name, { purpose, entry }]) => `${entry ? writtenTag(name) : `<${name}>`} (${purpose})`);
const lists = tags.filter(([, tag]) => isList(tag)).map(([name]) => writtenTag(name));
const known = `${others.join(', ')} og listerne ${lists.join(', ')}`;

/** A text uses only the portal's own tags, with the attributes that they have, where they can stand. */
export const tagErKendt: Rule = {
  name: 'tag-er-kendt',
  severity: 'error',
  *check(corpus) {
    for (const { path, document } of textEntries(corpus)) {
      for (const tag of document.tags) {
        if (/^[a-z]/.test(tag.name)) continue;
        for (const fault of judge(tag)) yield { file: path, ...tag.position, ...fault };
      }
    }
  },
};

function* judge({ name, attributes, isInline, isNested, isEmpty, holdsBlocks }: TagUse): Iterable<Pick<Finding, 'message' | 'fix'>> {
  const tag = proseTag(name);
  if (!tag) {
    const near = closest(name, Object.keys(proseTags));
    yield {
      message: name ? `Tagget <${name}> findes ikke.` : 'Et tag uden navn (<>) kan ikke bruges.',
      fix: `${near ? `Mente du <${near}>? ` : ''}Du kan bruge ${known}.`,
    };
    return;
  }
  if (tag.lists) {
    if (!isEmpty || isInline || isNested)
      yield {
        message: `<${name}> viser ${isList(tag) ? 'en liste' : tag.purpose} og skal stå alene.`,
        fix: `Skriv ${writtenTag(name)} på en linje for sig selv, uden for bokse, punkter og citater.`,
      };
  } else if (isEmpty) yield { message: `<${name}> er tom.`, fix: `Skriv teksten mellem <${name}> og </${name}>, eller slet det.` };
  if (isInline && !tag.isInline && !tag.lists) {
    yield {
      message: `<${name}> står midt i en linje.`,
      fix: `Sæt <${name}> og </${name}> på linjer for sig selv med en tom linje omkring teksten.`,
    };
  }
  if (tag.isInline && holdsBlocks) {
    yield { message: `<${name}> står om hele afsnit.`, fix: `Sæt <${name}> om de ord, det gælder, inde i linjen.` };
  }
  for (const { name: attribute, isCode } of attributes) {
    if (isCode || /^on/i.test(attribute) || Object.hasOwn(tag.attributes, attribute)) continue;
    yield { message: `<${name}> har ikke noget, der hedder «${attribute}».`, fix: `Slet «${attribute}».` };
  }
  for (const [attribute, { pattern }] of Object.entries(tag.attributes)) {
    const written = attributes.find((candidate) => candidate.name === attribute);
    if (written?.isCode || (written?.value !== undefined && pattern.test(written.value))) continue;
    yield { message: `<${name}> mangler et gyldigt «${attribute}».`, fix: `Skriv fx ${writtenTag(name)}.` };
  }
}
