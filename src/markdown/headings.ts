import type { MdastPluginDefinition } from 'satteri';
import { placeKey } from '../domain/document.ts';
import type { EntryWithText } from './portal-plugins.ts';

/** Gives each heading the id that the checks and the contents list know it by. */
export const headingPlugin = ({ document }: EntryWithText): MdastPluginDefinition => {
  const ids = new Map(document.headings.map(({ position, id }) => [placeKey(position), id]));
  return {
    name: 'heading-ids',
    options: { position: true },
    heading(node, context) {
      const id = node.position && ids.get(placeKey(node.position.start));
      if (id) context.setProperty(node, 'data', { hProperties: { id } });
    },
  };
};
