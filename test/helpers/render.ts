/** The text of an entry as Astro would write it: the same parser and plugins, and a small JSX runtime in place of Astro's. */
import { evaluate } from 'satteri';
import type { Bibliography } from '../../src/domain/bibliography.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { proseTags } from '../../src/domain/prose-tags.ts';
import { features } from '../../src/markdown/features.ts';
import { portalHastPlugins, portalMdastPlugins } from '../../src/markdown/portal-plugins.ts';

type Properties = Readonly<Record<string, unknown>>;

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An element that is written; any other child is text. */
class Markup extends String {}

const childrenOf = (children: unknown): string =>
  [children ?? []]
    .flat(Number.POSITIVE_INFINITY)
    .map((child) => (child instanceof Markup ? child.toString() : escapeText(String(child))))
    .join('');

function jsx(type: unknown, properties: unknown): Markup {
  const { children, ...attributes } = properties as Properties;
  if (typeof type === 'function') return type({ children, ...attributes }) as Markup;
  const name = typeof type === 'string' ? type : '';
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key === 'className' ? 'class' : key}="${escapeText(String(value))}"`);
  const content = childrenOf(children);
  return new Markup(name === '' ? content : `<${name}${written.join('')}>${content}</${name}>`);
}

/** A portal tag shows its content in an element of its name. */
const tag = (name: string) => (properties: Properties) => jsx(name, properties);

const components = Object.fromEntries(Object.keys(proseTags).map((name) => [name, tag(name.toLowerCase())]));

/** @param source the whole file, frontmatter included */
export async function renderEntry(corpus: Corpus, bibliography: Bibliography, path: string, source: string): Promise<string> {
  const root = new URL('file:///portal/');
  const portal = { root, current: { corpus, bibliography } };
  const { default: Content } = (await evaluate(source, {
    Fragment: '',
    jsx,
    jsxs: jsx,
    features,
    fileURL: new URL(path, root),
    mdastPlugins: portalMdastPlugins(portal),
    hastPlugins: portalHastPlugins(portal),
  })) as { default: (properties: Properties) => unknown };
  return String(Content({ components })).trim();
}

/** The values of an attribute, in the order of the page. */
export const attributeValues = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
