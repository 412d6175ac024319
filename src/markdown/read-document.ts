/**
 * Reads an MDX file into facts, with the same parser and features as Astro. The walk is in
 * document order, so the numbers that it gives to citations are those that a reader counts.
 */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Document } from '../domain/document.ts';
import type { Position } from '../domain/position.ts';
import { DocumentCollector } from './document-collector.ts';
import { features } from './features.ts';
import { parseWithFaults } from './parse-with-faults.ts';

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Visitors = { readonly [Type in MdastNode['type']]?: (node: NodeOf<Type>, into: DocumentCollector) => void };

/** Reads the whole file, frontmatter included, so that lines count from its top. */
export function readDocument(source: string): Document {
  const { tree, faults, parsed } = parseWithFaults(source, (text) => mdxToMdast(text, { features }));
  const collector = new DocumentCollector(parsed);
  if (tree) visit(tree, collector);
  return { ...collector.document, faults };
}

function visit(node: MdastNode, into: DocumentCollector): void {
  const visitor = visitors[node.type] as ((node: MdastNode, into: DocumentCollector) => void) | undefined;
  if (visitor) visitor(node, into);
  else visitChildren(node, into);
}

function visitChildren(node: MdastNode, into: DocumentCollector): void {
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, into);
}

const visitBlock = (node: NodeOf<'paragraph' | 'tableCell'>, into: DocumentCollector): void =>
  into.block(placeOf(node), () => visitChildren(node, into));

const visitContainer = (node: NodeOf<'blockquote' | 'listItem' | 'mdxJsxFlowElement'>, into: DocumentCollector): void =>
  into.nested(() => visitChildren(node, into));

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'table',
  'blockquote',
  'code',
  'mdxJsxFlowElement',
  'thematicBreak',
]);

const visitTag = (node: NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>, into: DocumentCollector): void => {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? {
          name: attribute.name,
          value: typeof attribute.value === 'string' ? attribute.value : undefined,
          isCode: typeof attribute.value === 'object' && attribute.value !== null,
        }
      : { name: '{…}', value: undefined, isCode: true },
  );
  const isBlank = (child: MdastNode) => child.type === 'text' && child.value.trim() === '';
  into.tag({
    name: node.name ?? '',
    attributes,
    position: placeOf(node),
    isInline: node.type === 'mdxJsxTextElement',
    isEmpty: node.children.every((child) => isBlank(child as MdastNode)),
    holdsBlocks: node.children.some(({ type }) => blockTypes.has(type)),
  });
  // `<Forbehold>text</Forbehold>` on one line holds its text without a paragraph.
  if (node.type === 'mdxJsxFlowElement') into.block(placeOf(node), () => visitContainer(node, into));
  else if (node.name === 'Sprog') into.foreign(() => visitChildren(node, into));
  else visitChildren(node, into);
};

const ignore = (): void => {};

const visitors: Visitors = {
  paragraph: visitBlock,
  table: (node, into) => {
    into.table(placeOf(node));
    visitChildren(node, into);
  },
  tableCell: visitBlock,
  blockquote: visitContainer,
  listItem: visitContainer,
  heading: (node, into) => into.heading(node.depth, placeOf(node), () => visitChildren(node, into)),
  text: (node, into) => into.text(node.value, placeOf(node), node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  inlineCode: (node, into) => into.append(node.value),
  break: (_node, into) => into.append(' '),
  link: (node, into) => into.link(node.url, placeOf(node), () => visitChildren(node, into)),
  linkReference: (node, into) => into.linkReference(node.identifier, placeOf(node), () => visitChildren(node, into)),
  footnoteReference: (node, into) => into.footnoteReference(node.identifier),
  footnoteDefinition: (node, into) => {
    into.footnoteDefinition(node.identifier, placeOf(node));
    into.nested(() => visitChildren(node, into));
  },
  image: (node, into) => into.image(node.url, node.alt ?? '', placeOf(node)),
  imageReference: (node, into) => into.imageReference(node.identifier, node.alt ?? '', placeOf(node)),
  definition: (node, into) => into.definition(node.url, node.identifier, node.label ?? node.identifier, placeOf(node)),
  mdxJsxFlowElement: visitTag,
  mdxJsxTextElement: visitTag,
  mdxjsEsm: (node, into) => into.code({ type: 'import', text: node.value, position: placeOf(node) }),
  mdxFlowExpression: (node, into) => into.code({ type: 'expression', text: node.value, position: placeOf(node) }),
  mdxTextExpression: (node, into) => into.code({ type: 'expression', text: node.value, position: placeOf(node) }),
  html: (node, into) => into.code({ type: 'html', text: node.value, position: placeOf(node) }),
  code: ignore,
  yaml: ignore,
};

const placeOf = (node: MdastNode): Position => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};
