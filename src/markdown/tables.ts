import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { strings } from '../strings.da.ts';
import { element } from './nodes.ts';

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
export const tablePlugin: MdastPluginDefinition = {
  name: 'table-box',
  table(node, context) {
    context.wrapNode(node, {
      ...element('div', { className: ['table-box'], tabindex: '0', role: 'group', ariaLabel: strings.article.table }, []),
      children: [],
    });
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
