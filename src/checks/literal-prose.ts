/** The words of the interface stand in code, as text in quotation marks. */
import { positionAt } from '../domain/position.ts';
import type { Prose } from '../domain/prose.ts';

const commentOrLiteral = /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** What an import, a key or the name of a thing says is not read. */
const isName = (before: string, after: string): boolean => /(?:\bfrom|\b(?:id|href|colour|shape|type):) $/.test(before) || after === ':';

/** The value of a key, with a capital: «region: 'Region'». */
const isLabel = (before: string, literal: string): boolean => /(?<!\berror)'?:\s+$/.test(before) && /^.\p{Lu}/u.test(literal);

/**
 * The texts of a TypeScript file, without what is put into a template.
 * @param onlyLabels where the rest is code, and messages that name fields
 */
export const literalProse = (file: string, source: string, onlyLabels = false): Prose[] =>
  [...source.matchAll(commentOrLiteral)]
    .map(({ 0: literal, index }) => ({
      literal,
      index,
      before: source.slice(Math.max(index - 40, 0), index),
      after: source.charAt(index + literal.length),
    }))
    .filter(({ literal }) => !literal.startsWith('/'))
    .filter(({ literal, before, after }) => (onlyLabels ? isLabel(before, literal) : !isName(before, after)))
    .map(({ literal, index }) => ({
      file,
      text: literal.replace(/\$\{[^}]*\}|\\./g, ({ length }) => '\uFFFC'.repeat(length)),
      hasTags: false,
      positionOf: (offset) => positionAt(source, index + offset),
    }));
