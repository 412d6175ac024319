import type { Custom, MdastNode, MdastPluginDefinition } from 'satteri';
import type { Bibliography } from '../domain/bibliography.ts';
import { elementIds } from '../domain/addresses.ts';
import { type CitationUse, placeKey } from '../domain/document.ts';
import { element, textNode } from './nodes.ts';
import type { EntryWithText } from './portal-plugins.ts';

/** Writes a citation as text with a button for each source; the button opens the source's popover. */
export const citationPlugin = ({ document }: EntryWithText, bibliography: Bibliography): MdastPluginDefinition => ({
  name: 'citations',
  options: { position: true },
  text(node, context) {
    const citing = node.position && document.citingTexts.get(placeKey(node.position.start));
    if (!citing) return;
    const uses = citing.uses.values();
    context.replaceNode(
      node,
      citing.segments.flatMap((segment): (MdastNode | Custom)[] => {
        if (segment.type !== 'citation') return [textNode(citing.text.slice(segment.start, segment.end))];
        const use = uses.next().value;
        return use ? [writeCitation(use, bibliography)] : [];
      }),
    );
  },
});

function writeCitation({ citation, numbers }: CitationUse, bibliography: Bibliography): Custom {
  const written = new Set<string>();
  const parts = bibliography.cite(citation).map(({ text, source }) => {
    if (!source) return textNode(text);
    const number = numbers[citation.cites.findIndex(({ id }) => id === source)] ?? 1;
    const id = elementIds.cite(source, number);
    const again = written.has(id);
    written.add(id);
    return element('button', { type: 'button', className: ['cite'], popovertarget: elementIds.sourcePopover(source), ...(!again && { id }) }, [textNode(text)]);
  });
  return element('span', { className: ['citation'] }, parts);
}
