import type { HastNode, HastPluginDefinition } from 'satteri';
import { createHyphenator } from '../domain/hyphenation.ts';

/** Long words may break in headings and table cells, where lines are short. Running text is left to the browser. */
export const softHyphenPlugin = (patterns: readonly string[]): HastPluginDefinition => {
  const hyphenate = createHyphenator(patterns);
  return {
    name: 'soft-hyphens',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td'],
      visit(node, context) {
        for (const text of textsIn(node)) {
          const value = hyphenate(text.value);
          if (value !== text.value) context.replaceNode(text, { type: 'text', value });
        }
      },
    },
  };
};

type NodeOf<Type extends HastNode['type']> = Extract<HastNode, { type: Type }>;

/** Danish text alone: what an editor has marked as another language is a tag, and code is no language. */
const textsIn = ({ children }: Readonly<NodeOf<'element'>>): NodeOf<'text'>[] =>
  children.flatMap((child) => {
    if (child.type === 'text') return [child];
    return child.type === 'element' && child.tagName !== 'code' ? textsIn(child) : [];
  });
