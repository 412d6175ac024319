import { z } from 'zod';
import { cslDate, cslText, names } from './csl-fields.ts';
import { choice, fileId, text, webAddress } from './fields.ts';

/** The CSL types that the portal uses (CSL 1.0.2, appendix III), with their Danish names. */
export const cslTypes = {
  'article-journal': 'Tidsskriftsartikel',
  book: 'Bog',
  chapter: 'Bogkapitel',
  'entry-encyclopedia': 'Opslag i leksikon',
  'paper-conference': 'Konferencebidrag',
  'post-weblog': 'Blogindlæg',
  report: 'Rapport',
  thesis: 'Afhandling',
  webpage: 'Webside',
} as const;

/** What we have read of a source. */
export const accessLevels = {
  original: 'Vi har læst kilden selv.',
  abstract: 'Vi har læst resuméet eller begyndelsen, ikke hele kilden.',
  table: 'Vi har læst resuméet og tabeller fra kilden, ikke hele teksten.',
  secondary: 'Vi har ikke læst kilden. Indholdet er gengivet efter en anden kilde.',
} as const;

/** What kind of study or text a source is, as the portal groups its sources. */
export const studyKinds = {
  'umbrella-review': 'Oversigt over oversigter',
  'systematic-review': 'Systematisk litteraturgennemgang',
  'randomised-trial': 'Lodtrækningsforsøg',
  'observational-study': 'Observationsstudie',
  'qualitative-study': 'Kvalitativt studie',
  'literature-review': 'Litteraturgennemgang',
  evaluation: 'Evaluering',
  guideline: 'Vejledning og inspiration',
  'knowledge-overview': 'Formidling af viden',
  'practice-description': 'Beskrivelse af praksis',
  'reference-work': 'Opslagsværk og baggrund',
} as const;

/** A step on the portal’s scale of what a source can show. */
export interface EvidenceLevel {
  /** What such a source does: «Samler undersøgelser». */
  readonly name: string;
  /** What such a source can and cannot show. */
  readonly meaning: string;
  readonly kinds: readonly (keyof typeof studyKinds)[];
}

/**
 * The portal's scale: what a source can show, judged by its kind alone. How well a single study was
 * made is no part of it; that is said in the articles, where somebody has judged it.
 */
export const evidenceLevels: readonly EvidenceLevel[] = [
  {
    name: 'Samler undersøgelser',
    meaning:
      'Forskere har ledt efter studier og samlet resultaterne. Det giver det bredeste billede, men en oversigt er aldrig bedre end de studier, den samler.',
    kinds: ['umbrella-review', 'systematic-review', 'literature-review'],
  },
  {
    name: 'Sammenligner ved lodtrækning',
    meaning:
      'Lodtrækning afgør, hvem der får støtten. Derfor kan en forskel skyldes støtten selv og ikke, hvem der valgte den. Et enkelt eller lille forsøg kan dog stadig tage fejl.',
    kinds: ['randomised-trial'],
  },
  {
    name: 'Følger og beskriver',
    meaning: 'Fortæller, hvad der skete, og hvad mennesker oplevede, men kan ikke vise, hvor meget af det der skyldes støtten.',
    kinds: ['observational-study', 'qualitative-study', 'evaluation'],
  },
  {
    name: 'Formidler og vejleder',
    meaning: 'Giver viden og råd videre. Hvor meget de kan bære, kommer an på de kilder, de selv bygger på.',
    kinds: ['guideline', 'knowledge-overview'],
  },
  {
    name: 'Fortæller om praksis',
    meaning: 'Beskriver et tilbud eller et projekt, ofte med projektets egne ord. Siger, hvordan det gøres, men ikke om det virker.',
    kinds: ['practice-description'],
  },
  {
    name: 'Giver baggrund',
    meaning: 'Opslag, regler og historie. Bruges til ord, årstal og rammer, men siger ikke noget om virkning.',
    kinds: ['reference-work'],
  },
];

/** A source: `content/kilder/<id>.yaml`. The first fields are CSL's own; the last say what we know of it. */
export const kilde = z.strictObject({
  /** CSL type. */
  type: choice('Hvilken slags udgivelse det er (CSL-type).', cslTypes),
  /** Title as published; a translation follows in square brackets where the language is one that few read. */
  title: text('Titlen, som den er udgivet. En oversættelse kan følge i kantede parenteser.', 'Peer Support Workers: Theory and Practice'),
  /** The beginning of the title, for citations of a work without an author. */
  'title-short': cslText('Titlens begyndelse. Bruges i henvisninger, når kilden ikke har nogen forfatter.', 'Peer-støttens resultater'),
  /** Authors, persons or organisations. */
  author: names('Forfattere: personer eller organisationer.').optional(),
  /** Editors. */
  editor: names('Redaktører.').optional(),
  /** Date of publication; left out for an undated source («u.å.»). */
  issued: cslDate('Udgivelsesdato. Udelades, når kilden er uden år («u.å.»).').optional(),
  /** Journal, book or website that it is part of. */
  'container-title': cslText('Tidsskrift, bog eller websted, som kilden er en del af.', 'BMC Psychiatry'),
  /** Series title. */
  'collection-title': cslText('Serie.', 'ImROC Briefing'),
  /** Number in the series. */
  'collection-number': cslText('Nummer i serien.', '5'),
  /** Volume of a journal. */
  volume: cslText('Årgang.', '12'),
  /** Issue of a journal. */
  issue: cslText('Nummer i årgangen.', '4'),
  /** Pages or article number. */
  page: cslText('Sider eller artikelnummer.', '288-304'),
  /** Report or publication number. */
  number: cslText('Rapport- eller publikationsnummer.', 'I-0744 B'),
  /** Edition. */
  edition: cslText('Udgave.', 'Revideret'),
  /** Kind of report, thesis or page. */
  genre: cslText('Udgivelsens art, fx ph.d.-afhandling.', 'Ph.d.-afhandling'),
  /** Publisher. */
  publisher: cslText('Udgiver.', 'VIVE'),
  /** Place of publication. */
  'publisher-place': cslText('Udgivelsessted.', 'København'),
  /** DOI without `https://doi.org/`. */
  DOI: z
    .string({ error: 'Skal være tekst, fx 10.1186/1471-244X-12-196.' })
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'Er ikke en DOI. Skriv den uden https://doi.org/, fx 10.1186/1471-244X-12-196.' })
    .describe('DOI uden https://doi.org/.')
    .optional(),
  /** ISBN. */
  ISBN: cslText('ISBN.', '978-87-7119-568-2'),
  /** The live address. */
  URL: webAddress('Adressen, hvor kilden kan læses nu.').optional(),
  /** The day the address was last seen to work as cited. */
  accessed: cslDate('Dagen, hvor adressen er set. Skrives, når siden kan ændre sig.').optional(),
  /** Language of the source, as BCP 47: `da`, `en`, `nb`. */
  language: z
    .string({ error: 'Skal være en sprogkode, fx da, en, nb eller es.' })
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, { error: 'Skal være en sprogkode, fx da, en, nb eller es.' })
    .describe('Kildens sprog: da, en, nb, sv, es …'),

  /** What kind of study or text it is. */
  kind: choice('Hvad slags undersøgelse eller tekst det er.', studyKinds),
  /** What we have read of it. */
  access: choice('Hvad vi har læst af kilden.', accessLevels),
  /** The source it is quoted after; must be there when `access` is `secondary`. */
  via: fileId('Den kilde, indholdet er gengivet efter (filnavn uden .yaml). Skal være der, når access er secondary.', 'kilder').optional(),
  /** An archived copy that stays. */
  archived: webAddress('Adressen på en arkiveret kopi, som bliver stående.').optional(),
  /** What a reader should know: a correction, a limit. */
  note: text('Hvad læseren skal vide om kilden: en rettelse, en begrænsning.', 'Bygger på to forsøg.').optional(),
});

export type Kilde = z.infer<typeof kilde>;
