/** The tags that an author may write in a text. `domain/prose-tags.ts` lists the same ones for the checks. */
import Arbejdspladser from './Arbejdspladser.astro';
import Dilemmaer from './Dilemmaer.astro';
import Eksempel from './Eksempel.astro';
import Figur from './Figur.astro';
import Forbehold from './Forbehold.astro';
import IPraksis from './IPraksis.astro';
import Jobfunktioner from './Jobfunktioner.astro';
import Modeller from './Modeller.astro';
import Note from './Note.astro';
import Resultater from './Resultater.astro';
import Rettelse from './Rettelse.astro';
import Sprog from './Sprog.astro';
import Tidslinje from './Tidslinje.astro';
import Uenighed from './Uenighed.astro';
import VedViIkke from './VedViIkke.astro';

export const proseComponents = {
  Arbejdspladser,
  Dilemmaer,
  Eksempel,
  Figur,
  Forbehold,
  IPraksis,
  Jobfunktioner,
  Modeller,
  Note,
  Resultater,
  Rettelse,
  Sprog,
  Tidslinje,
  Uenighed,
  VedViIkke,
};
