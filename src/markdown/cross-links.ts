import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { elementIds } from '../domain/addresses.ts';
import type { Corpus } from '../domain/corpus.ts';
import { entryLookup, resolveLink } from '../domain/links.ts';
import { isTermButton } from '../domain/mentions.ts';
import { element } from './nodes.ts';
import type { EntryWithText } from './portal-plugins.ts';

/**
 * Writes links between content files as addresses, and a link to a term as a button with its
 * definition; whether the address stands in the link or in a definition makes no difference.
 */
export function crossLinkPlugin(entry: EntryWithText, corpus: Corpus): MdastPluginDefinition {
  const entries = entryLookup(corpus);
  const write = (url: string, children: MdastNode[]): MdastNode | ReturnType<typeof element> => {
    const target = resolveLink(url, entry.path, entries);
    if (target.type !== 'content') return { type: 'link', url, children } as MdastNode;
    if (isTermButton(entry)({ target: target.entry, fragment: target.fragment })) {
      const popovertarget = elementIds.termPopover(target.entry.id);
      return element('button', { type: 'button', className: ['term'], popovertarget, ariaDescribedBy: elementIds.termHint }, children);
    }
    const page = target.fragment && target.entry.path === entry.path ? '' : target.entry.address;
    return { type: 'link', url: target.fragment ? `${page}#${target.fragment}` : page, children } as MdastNode;
  };
  return {
    name: 'cross-links',
    link(node, context) {
      if (resolveLink(node.url, entry.path, entries).type === 'content')
        context.replaceNode(node, write(node.url, node.children as MdastNode[]));
    },
    linkReference(node, context) {
      const url = entry.document.definitions.get(node.identifier);
      if (url !== undefined) context.replaceNode(node, write(url, node.children as MdastNode[]));
    },
    imageReference(node, context) {
      const url = entry.document.definitions.get(node.identifier);
      if (url !== undefined) context.replaceNode(node, { type: 'image', url, alt: node.alt ?? '' });
    },
  };
}
