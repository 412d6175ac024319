import type { HastNode, HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { type Document, placeKey } from '../domain/document.ts';
import { strings } from '../strings.da.ts';
import { element } from './nodes.ts';
import type { EntryWithText } from './portal-plugins.ts';

/** A wide table scrolls in a box of its own, which the keyboard can reach and which is called by the heading above it. */
export const tablePlugin = ({ document }: EntryWithText): MdastPluginDefinition => {
  const names = new Map(document.tables.map((table) => [placeKey(table.position), nameTable(table, document)]));
  return {
    name: 'table-box',
    options: { position: true },
    table(node, context) {
      const name = node.position && names.get(placeKey(node.position.start));
      context.wrapNode(node, {
        ...element('div', { className: ['table-box'], tabindex: '0', role: 'group', ariaLabel: name ?? strings.article.table() }, []),
        children: [],
      });
    },
  };
};

/** «Tabel: Hvad fandt de?»; numbered where a heading has more than one. */
function nameTable(table: Document['tables'][number], { tables, headings }: Document): string {
  const siblings = tables.filter(({ heading }) => heading === table.heading);
  const above = table.heading === undefined ? undefined : headings[table.heading]?.text;
  return strings.article.table(above, siblings.length > 1 ? siblings.indexOf(table) + 1 : undefined);
}

type Element = Extract<HastNode, { type: 'element' }>;

const elementsIn = ({ children }: Readonly<Element>): Element[] => children.filter((child) => child.type === 'element');

/** Tables compare: the first cell of each column and of each row says what stands in it. A cell without words says nothing. */
export const tableHeaderPlugin: HastPluginDefinition = {
  name: 'table-headers',
  element: {
    filter: ['thead', 'tbody'],
    visit(node, context) {
      for (const row of elementsIn(node)) {
        const cells = elementsIn(row);
        if (node.tagName === 'thead') for (const cell of cells) context.setProperty(cell, 'scope', 'col');
        else if (cells[0] && cells[0].children.length > 0) {
          const { properties, children } = cells[0];
          context.replaceNode(cells[0], { type: 'element', tagName: 'th', properties: { ...properties, scope: 'row' }, children });
        }
      }
    },
  },
};

/** Alignment is a class: a `style` attribute would break the site's security policy. */
export const tableAlignmentPlugin: HastPluginDefinition = {
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1] ?? node.properties['align'];
      if (!align) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [`align-${String(align)}`]);
    },
  },
};
