import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { elementIds } from '../domain/addresses.ts';
import type { Corpus } from '../domain/corpus.ts';
import { isTermButton } from '../domain/mentions.ts';
import { entryLookup, resolveLink } from '../domain/links.ts';
import { element } from './nodes.ts';
import type { EntryWithText } from './portal-plugins.ts';

/** Writes links between content files as addresses, and a link to a term as a button with its definition. */
export function crossLinkPlugin(entry: EntryWithText, corpus: Corpus): MdastPluginDefinition {
  const entries = entryLookup(corpus);
  const addressOf = (url: string): string | undefined => {
    const target = resolveLink(url, entry.path, entries);
    if (target.type !== 'content') return undefined;
    const page = target.entry.path === entry.path ? '' : target.entry.address;
    return target.fragment ? `${page}#${target.fragment}` : target.entry.address;
  };
  return {
    name: 'cross-links',
    link(node, context) {
      const target = resolveLink(node.url, entry.path, entries);
      if (target.type !== 'content') return;
      if (isTermButton(entry)({ target: target.entry, fragment: target.fragment })) {
        const properties = { type: 'button', className: ['term'], popovertarget: elementIds.termPopover(target.entry.id) };
        context.replaceNode(node, element('button', properties, node.children as MdastNode[]));
      } else context.setProperty(node, 'url', addressOf(node.url) ?? node.url);
    },
    definition(node, context) {
      context.setProperty(node, 'url', addressOf(node.url) ?? node.url);
    },
  };
}
