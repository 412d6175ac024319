import { z } from 'zod';
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

const person = z
  .strictObject(
    {
      /** Family name, particles included: `van Ginneken`. */
      family: text('Efternavn.', 'Korsbek').optional(),
      /** Given names or initials. */
      given: text('Fornavn eller forbogstaver.', 'Lisa').optional(),
      /** An organisation, or `et al.` as the last author where the rest is not known. */
      literal: text('En organisations navn. «et al.» som sidste forfatter, når resten ikke kendes.', 'Socialstyrelsen').optional(),
    },
    { error: 'Skal have «family» og «given» (en person) eller «literal» (en organisation).' },
  )
  .refine((name) => (name.family === undefined) !== (name.literal === undefined), {
    error: 'Skal have enten «family» (en person) eller «literal» (en organisation), ikke begge.',
  });

const names = (description: string) =>
  z
    .array(person, { error: 'Skal være en liste, fx «- {family: Korsbek, given: Lisa}» eller «- {literal: Socialstyrelsen}».' })
    .min(1, { error: 'Listen er tom. Skriv mindst ét navn, eller slet feltet.' })
    .describe(description);

const wholeNumber = z.int({ error: 'Skal være et helt tal.' });
const dateParts = z
  .array(wholeNumber)
  .min(1)
  .max(3)
  .refine(([year, month = 1, dayOfMonth = 1]) => isRealDay(year ?? 0, month, dayOfMonth), {
    error: 'Er ikke en dato, der findes. Skriv år, måned og dag som tal, fx [[2019, 9, 9]] eller [[2019]].',
  });

/** Whether the calendar has that day; months count from 1. */
function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

const cslDate = (description: string) =>
  z
    .strictObject(
      {
        /** `[[year, month, day]]`; month and day may be left out. */
        'date-parts': z
          .array(dateParts, { error: 'Skal skrives som [[2019, 9, 9]], [[2019, 9]] eller [[2019]].' })
          .length(1, { error: 'Skal skrives som [[2019, 9, 9]], [[2019, 9]] eller [[2019]].' })
          .optional(),
        /** A date as it is written, where it is supplied by others: `[2011]`. */
        literal: text('Datoen, som den skal stå, fx et årstal, som andre har oplyst.', '[2011]').optional(),
      },
      { error: 'Skal skrives som {date-parts: [[2019, 9, 9]]}. Udelad feltet, hvis kilden er uden år.' },
    )
    .refine((date) => (date['date-parts'] === undefined) !== (date.literal === undefined), {
      error: 'Skal have enten «date-parts» eller «literal».',
    })
    .describe(description);

const cslText = (description: string, example: string) =>
  z
    .string({ error: `Skal være tekst. Sæt anførselstegn om tal, fx "${example}".` })
    .trim()
    .min(1, { error: `Er tom. Skriv fx "${example}", eller slet feltet.` })
    .describe(description)
    .optional();

/** A source: `content/kilder/<id>.yaml`. The first fields are CSL's own; the last say what we know of it. */
export const kilde = z.strictObject({
  /** CSL type. */
  type: choice('Hvilken slags udgivelse det er (CSL-type).', cslTypes),
  /** Title as published; a translation follows in square brackets where the language is one that few read. */
  title: text('Titlen, som den er udgivet. En oversættelse kan følge i kantede parenteser.', 'Peer Support Workers: Theory and Practice'),
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
