/**
 * citeproc-js as the portal uses it: APA in Danish, with marks in its output for italics, languages and
 * sources in place of HTML.
 */
import CSL, { type Engine, type System, type VariableParameters } from 'citeproc';
import { toDanish } from './danish-references.ts';
import { type Inline, mark, readMarks } from './inline.ts';
import { titleLanguage } from './title-language.ts';

/** A CSL-JSON item, without the portal's own fields. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly language: string };

/** The style and the locale as parsed CSL. */
export interface CitationStyle {
  readonly style: object;
  readonly locale: object;
}

const formatName = 'marks';
CSL.Output.Formats[formatName] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': mark.italic('%%STRING%%'),
  '@cite/entry'(this: { item_id: string }, { sys }: { sys: System }, text: string) {
    return sys.wrapCitationEntry(text, this.item_id);
  },
  '@showid/true'(this: { params?: VariableParameters }, { sys }: { sys: System }, text: string) {
    return this.params ? sys.variableWrapper(this.params, '', text, '') : text;
  },
};

/** An engine that can look up the items, and knows of none yet. */
export function createEngine(items: readonly CslItem[], { style, locale }: CitationStyle): Engine {
  const byId = new Map<string, CslItem>(items.map((item) => [item.id, { ...item, system_id: item.id }]));
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      // As Danish throughout: citeproc writes English Titles Like This, and web sites too (Evidence.Nihr.Ac.Uk).
      retrieveItem: (id) => ({ ...structuredClone(known(byId, id)), language: 'da' }),
      wrapCitationEntry: (text, id) => mark.source(id, text),
      variableWrapper: ({ context, itemData, variableNames }, before, text, after) => {
        const item = known(byId, itemData.id);
        // Where there is no author, the title stands in the place of names and under their variable.
        const isTitle = variableNames.some((name) => name === 'title' || textOf(text) === item['title']);
        const whole = variableNames.includes('container-title') && item.language !== 'da' ? item.language : undefined;
        const language = isTitle ? titleLanguage(item) : whole;
        return before + (context === 'bibliography' && language ? mark.language(language, text) : text) + after;
      },
    },
    style,
    'da-DK',
    true,
  );
  engine.opt.development_extensions['apply_citation_wrapper'] = true;
  engine.setOutputFormat(formatName);
  return engine;
}

/** The reference list of the items with these ids, in its order. */
export function makeReferences(engine: Engine, ids: readonly string[]): (readonly [id: string, reference: readonly Inline[]])[] {
  engine.updateItems([...ids]);
  const [{ entry_ids }, entries] = engine.makeBibliography();
  return entry_ids.map(([id], index) => [
    id ?? '',
    readMarks(toDanish((entries[index] ?? '').trim())).map(({ source: _, ...inline }) => inline),
  ]);
}

/** Marked text without its marks. */
export const textOf = (marked: string): string =>
  readMarks(marked)
    .map(({ text }) => text)
    .join('');

/** @throws on an id that is not there */
export function known<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Kilden «${id}» findes ikke i litteraturlisten.`);
  return value;
}
