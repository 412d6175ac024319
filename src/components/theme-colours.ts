/** The ground of a page in both schemes, for the browser's own frame: a meta tag cannot name a token. */
import tokens from '../styles/tokens.css?raw';

const [, light, dark] = /--color-papir: light-dark\((#[\da-f]+), (#[\da-f]+)\)/.exec(tokens) ?? [];
if (!light || !dark) throw new Error('src/styles/tokens.css does not say what --color-papir is.');

export const themeColours = { light, dark } as const;
