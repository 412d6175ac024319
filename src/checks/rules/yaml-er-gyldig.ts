import { allEntries } from '../../domain/corpus.ts';
import type { Rule } from '../problem.ts';

const explanations: Record<string, readonly [message: string, fix: string]> = {
  NO_FRONTMATTER: ['Felterne øverst mangler.', 'Begynd filen med en linje «---», skriv felterne, og slut med en linje «---».'],
  NO_FIELDS: ['Her skulle stå felter, et på hver linje.', 'Skriv felterne som «navn: værdi».'],
  DUPLICATE_KEY: ['Feltet står to gange.', 'Slet det ene.'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Brug mellemrum.'],
  BAD_INDENT: ['Linjen er rykket forkert ind.', 'Ret mellemrummene foran linjen, så den står under de andre i samme liste eller felt.'],
  MISSING_CHAR: [
    'Der mangler et tegn, fx et anførselstegn, en parentes eller et kolon.',
    'Sæt det tegn, der mangler. Sæt "…" om en tekst med kolon i.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['Teksten indeholder et kolon, der kan læses som et nyt felt.', 'Sæt "…" om hele teksten.'],
  MULTILINE_IMPLICIT_KEY: [
    'Linjen er hverken et felt eller en fortsættelse af det forrige.',
    'Skriv «navn: værdi», eller ryk linjen ind under det felt, den hører til.',
  ],
  BAD_ALIAS: ['Teksten begynder med *, som har en særlig betydning i YAML.', 'Sæt "…" om teksten.'],
  TAG_RESOLVE_FAILED: ['Teksten begynder med !, som har en særlig betydning i YAML.', 'Sæt "…" om teksten.'],
  BAD_SCALAR_START: ['Teksten begynder med et tegn, der har en særlig betydning i YAML.', 'Sæt "…" om teksten.'],
};
const otherwise = [
  'Felterne kan ikke læses som YAML.',
  'Se efter et kolon, et anførselstegn eller et mellemrum, der mangler på linjen eller den før.',
] as const;

/** The fields of every file can be read. */
export const yamlErGyldig: Rule = {
  name: 'yaml-er-gyldig',
  severity: 'error',
  *check(corpus) {
    for (const { path, yamlFaults } of allEntries(corpus)) {
      for (const { code, position } of yamlFaults) {
        const [message, fix] = explanations[code] ?? otherwise;
        yield { file: path, ...position, message, fix };
      }
    }
  },
};
