/** The tags that an author may write in a text. `domain/prose-tags.ts` lists the same ones for the checks. */
import Eksempel from './Eksempel.astro';
import Forbehold from './Forbehold.astro';
import IPraksis from './IPraksis.astro';
import Rettelse from './Rettelse.astro';
import Sprog from './Sprog.astro';
import Uenighed from './Uenighed.astro';
import VedViIkke from './VedViIkke.astro';

export const proseComponents = { Eksempel, Forbehold, IPraksis, Rettelse, Sprog, Uenighed, VedViIkke };
