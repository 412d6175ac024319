/** The text of the page «Om portalen», section by section. */
import type { Inline } from './domain/inline.ts';
import { accessLevels, studyKinds } from './schemas/kilde.ts';
import { strings } from './strings.da.ts';

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  /** Paragraphs, lists, and words with what they mean, in the order they are read. */
  readonly parts: readonly AboutPart[];
}

export type AboutPart =
  | string
  | { readonly points: readonly string[] }
  | { readonly meanings: readonly (readonly [word: string, meaning: string])[] }
  | { readonly line: readonly Inline[] };

const { callouts, footer } = strings;

export const aboutSections: readonly AboutSection[] = [
  {
    id: 'formaal',
    title: 'Hvorfor findes portalen?',
    parts: [
      'Peerstøtteportalen samler viden om peerstøtte på dansk. Den er skrevet til fagfolk og til kommuner, der vil i gang med peerstøtte eller gøre den bedre. Alle andre er også velkomne.',
      'Den nationale Vidensportal, som før samlede den slags viden, lukkede i januar 2024. Nu ligger indholdet spredt i arkiver, på blogs og på projekters egne sider. Her er det samlet igen, holdt op mod kilderne og skrevet forfra.',
    ],
  },
  {
    id: 'metode',
    title: 'Hvordan arbejder vi?',
    parts: [
      'Efter hvert udsagn står den kilde, det bygger på. Tryk på den, og du ser hele henvisningen. På kildens egen side kan du gå den anden vej og se alle de sætninger, der bygger på den.',
      'Vi skriver med vores egne ord. Når en kilde tager fejl, eller når kilder siger noget forskelligt, kan du læse det i teksten.',
      'En artikel har to datoer: en for, hvornår den sidst er holdt op mod kilderne, og en for, hvornår det skal ske igen. Nederst kan du se, hvad der er ændret.',
    ],
  },
  {
    id: 'sikkerhed',
    title: 'Hvor sikkert er det, der står?',
    parts: [
      'Vi bruger de samme ord om det samme overalt:',
      {
        meanings: [
          ['«tyder på», «peger på»', 'Der er få undersøgelser, eller de er svage.'],
          ['«viser»', 'Flere gode undersøgelser giver det samme resultat.'],
          ['«der er ikke fundet forskel»', 'Undersøgelsen så ingen forskel. Det er ikke det samme som, at indsatsen er uden virkning.'],
          ['«vi ved ikke»', 'Ingen af de kilder, vi har læst, har undersøgt det.'],
        ],
      },
      'Bokse i teksten har hver sin opgave:',
      {
        meanings: [
          [callouts.IPraksis, 'Hvad du kan gøre.'],
          [callouts.Forbehold, 'En grænse for det, der lige er sagt.'],
          [callouts.Uenighed, 'Kilder, der siger noget forskelligt.'],
          [callouts.Rettelse, 'Et ældre udsagn, der ikke holder.'],
          [callouts.VedViIkke, 'Et spørgsmål, som står åbent.'],
          [callouts.Eksempel, 'Noget, en kilde fortæller fra virkeligheden.'],
        ],
      },
    ],
  },
  {
    id: 'laesning',
    title: 'Hvad har vi læst?',
    parts: [
      'Vi har ikke læst alle kilder fra ende til anden. Derfor står der på hver kildes side, hvor meget vi har læst:',
      { points: Object.values(accessLevels) },
      'Kender vi kun en kilde gennem en anden, skriver vi «gengivet efter» og linker til den, vi har læst.',
      'Kilderne er delt op efter, hvilken slags undersøgelse eller tekst de er:',
      { points: Object.values(studyKinds) },
      'Arten er ikke en karakter. En oversigt kan være svag, og et lille interviewstudie kan være grundigt. Hvad en kilde kan bære, står i artiklerne.',
    ],
  },
  {
    id: 'licens',
    title: 'Hvad må du bruge teksterne til?',
    parts: [
      {
        line: [
          {
            text: 'Du må dele og bearbejde teksterne, også i dit arbejde. Nævn Peerstøtteportalen som kilde, link til licensen, og skriv, hvis du har ændret noget. Licensen hedder ',
          },
          { text: 'Creative Commons Navngivelse 4.0 (CC BY 4.0)', href: footer.licenceUrl },
          { text: '. Den gælder vores tekster, ikke de kilder, vi henviser til.' },
        ],
      },
    ],
  },
  {
    id: 'privatliv',
    title: 'Hvad ved vi om dig?',
    parts: [
      'Ingenting. Portalen samler ingen oplysninger, sætter ingen cookies og henter intet fra andre websteder.',
      'Når du søger, sker det i din egen browser. Søgeordene kommer med i sidens adresse, så du kan gemme eller dele din søgning.',
    ],
  },
];

/** The last section: how a reader reaches the editors, where there is an address. */
export const errorReport = {
  id: 'fejl',
  title: 'Har du fundet en fejl?',
  mail: 'Skriv til redaktionen, gerne med sidens adresse og din kilde:',
  mailSubject: 'Fejl på Peerstøtteportalen',
  repository: 'Du kan også melde fejlen, hvor portalens kildekode ligger:',
  none: 'Portalen har endnu ingen adresse, du kan skrive til. Den kommer til at stå her og nederst på alle sider.',
} as const;
