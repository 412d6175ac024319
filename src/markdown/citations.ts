import type { Custom, MdastNode, MdastPluginDefinition } from 'satteri';
import type { Bibliography } from '../domain/bibliography.ts';
import { elementIds } from '../domain/addresses.ts';
import { type CitationUse, placeKey } from '../domain/document.ts';
import { groupBySource } from '../domain/inline.ts';
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
  const places = citation.cites.map(({ id }, index) => ({ id, element: elementIds.cite(id, numbers[index] ?? 1) }));
  const groups = groupBySource(bibliography.cite(citation)).flatMap(({ before, text, source, lang, after }) => {
    // A source that is cited twice in one bracket has a place for each.
    const next = places.findIndex(({ id }) => id === source);
    const [place] = next === -1 ? [] : places.splice(next, 1);
    const properties = {
      type: 'button',
      className: ['cite'],
      popovertarget: elementIds.sourcePopover(source),
      ariaDescribedBy: elementIds.sourceHint,
      ...(lang && { lang }),
      ...(place && { id: place.element }),
    };
    const sign = after.trimEnd();
    // A line may break between two sources, never between a source and the sign beside it.
    const group = element('span', { className: ['cite-group'] }, [
      ...textNodes(before),
      element('button', properties, textNodes(text)),
      ...textNodes(sign),
    ]);
    return [group, ...textNodes(after.slice(sign.length))];
  });
  return element('span', { className: ['citation'] }, groups);
}

const textNodes = (text: string): MdastNode[] => (text === '' ? [] : [textNode(text)]);
