import type { FileFault } from '../../domain/corpus.ts';
import type { Rule } from '../problem.ts';

const faults: Record<FileFault, { message: string; fix: string }> = {
  encoding: {
    message: 'Filen er ikke gemt som UTF-8.',
    fix: 'Gem den igen, og vælg UTF-8 som tegnsæt. Ret så de tegn, der er blevet forkerte (ofte æ, ø og å).',
  },
  empty: { message: 'Filen er tom.', fix: 'Skriv indholdet, eller slet filen.' },
  picture: {
    message: 'Filen er ikke et billede af den slags, endelsen siger.',
    fix: 'Gem billedet igen i et billedprogram, eller ret endelsen. Et SVG-billede skal have viewBox eller width og height.',
  },
  shortcut: { message: 'Filen er en genvej (et symbolsk link).', fix: 'Læg selve filen her i stedet.' },
  nul: {
    message: 'Filen indeholder et NUL-tegn, som ikke hører til i tekst.',
    fix: 'Filen er nok beskadiget eller gemt i et forkert format. Hent den forrige udgave, eller slet tegnet.',
  },
};

/** Every content file is there itself and can be read: texts in UTF-8, pictures as what they are called. */
export const filKanLaeses: Rule = {
  name: 'fil-kan-laeses',
  severity: 'error',
  *check(corpus) {
    for (const { path, fault, position } of corpus.unreadable) yield { file: path, ...position, ...faults[fault] };
  },
};
