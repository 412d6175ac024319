import type { MdastPluginDefinition } from 'satteri';
import { placeKey } from '../domain/document.ts';
import { strings } from '../strings.da.ts';
import { element } from './nodes.ts';
import type { EntryWithText } from './portal-plugins.ts';

/**
 * Gives each heading the id that the checks and the contents list know it by, and beside it a link to
 * that place. The link is no part of the heading, whose name stays its own words.
 */
export const headingPlugin = ({ document }: EntryWithText): MdastPluginDefinition => {
  const headings = new Map(document.headings.map((heading) => [placeKey(heading.position), heading]));
  return {
    name: 'heading-links',
    options: { position: true },
    heading(node, context) {
      const heading = node.position && headings.get(placeKey(node.position.start));
      if (!heading?.id) return;
      const { id, text } = heading;
      const link = element('a', { className: ['heading-link'], href: `#${id}`, ariaLabel: strings.headings.link(text) }, []);
      context.setProperty(node, 'data', { hProperties: { id } });
      context.wrapNode(node, { ...element('div', { className: ['heading'] }, []), children: [link] });
    },
  };
};
