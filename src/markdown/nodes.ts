import type { Custom, MdastNode } from 'satteri';

/** A node that becomes this element. */
export const element = (name: string, properties: Record<string, unknown>, children: readonly (MdastNode | Custom)[]): Custom => ({
  type: 'portalElement',
  data: { hName: name, hProperties: properties } as NonNullable<Custom['data']>,
  children: [...children],
});

export const textNode = (value: string): MdastNode => ({ type: 'text', value });
