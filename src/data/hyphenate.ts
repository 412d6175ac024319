import portal from 'virtual:portal';
import { createHyphenator } from '../domain/hyphenation.ts';

/**
 * Puts soft hyphens into the long words of a Danish text. For what is shown in large letters or in a narrow
 * place; never for what is copied, compared or read by a machine.
 */
export const hyphenate = createHyphenator(portal.hyphenation);
