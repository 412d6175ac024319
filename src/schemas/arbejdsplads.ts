import { z } from 'zod';
import { choice, order, sourceIds, text } from './fields.ts';

/** Who runs a workplace. */
export const sectors = {
  region: 'Region',
  municipality: 'Kommune',
  'civil-society': 'Foreninger og civilsamfund',
  education: 'Uddannelse',
  private: 'Private virksomheder',
  any: 'Flere steder',
} as const;

/** A kind of workplace where a peer supporter can be employed: `content/arbejdspladser/<id>.yaml`. */
export const arbejdsplads = z.strictObject({
  /** The kind of workplace, in the plural. */
  title: text('Slags arbejdsplads, i flertal.', 'Bosteder'),
  /** Its place in the list, 1 first. */
  order: order('Arbejdspladsens plads på listen. 1 kommer først.'),
  /** Who runs it. */
  sector: choice('Hvem der driver den slags arbejdspladser.', sectors),
  /** Examples that the source names. */
  note: text('Eksempler, som kilden nævner.', 'Fx LAP, SIND og Bedre Psykiatri').optional(),
  /** Who names it. */
  sources: sourceIds('De kilder, der nævner arbejdspladsen (filnavne uden .yaml).'),
});

export type Arbejdsplads = z.infer<typeof arbejdsplads>;
