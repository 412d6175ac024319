/** The text of the page «Om portalen», section by section. */
import type { Inline } from './domain/inline.ts';
import { accessLevels, evidenceLevels, studyKinds } from './schemas/kilde.ts';
import { strings } from './strings.da.ts';

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  /** Paragraphs, headings below the title, lists, and words with what they mean, in the order they are read. */
  readonly parts: readonly AboutPart[];
}

export type AboutPart =
  | string
  | { readonly heading: string }
  | { readonly points: readonly string[] }
  | { readonly meanings: readonly (readonly [word: string, meaning: string])[] }
  | { readonly line: readonly Inline[] };

const { callouts, colours, footer } = strings;

/** «a, b og c» */
const listed = (words: readonly string[]): string => new Intl.ListFormat('da', { type: 'conjunction' }).format(words);

export const aboutSections: readonly AboutSection[] = [
  {
    id: 'formaal',
    title: 'Hvorfor findes portalen?',
    parts: [
      'Peerstøtteportalen samler viden om peerstøtte på dansk, så den er til at bruge i hverdagen. Den nationale Vidensportal, som før samlede den slags viden, lukkede i januar 2024. Nu ligger indholdet spredt i arkiver, på blogs og på projekters egne sider. Her er det samlet igen, holdt op mod kilderne og skrevet forfra.',
      'Portalen er uafhængig. Ingen myndighed eller organisation står bag.',
    ],
  },
  {
    id: 'hvem',
    title: 'Hvem er den til?',
    parts: [
      {
        meanings: [
          ['Kommuner og regioner', 'Ledere og konsulenter, som vil indføre peerstøtte eller gøre den bedre.'],
          ['Fagprofessionelle', 'Alle, der møder peerstøtte i deres arbejde og vil vide, hvad den kan, og hvor dens grænse går.'],
          ['Peerstøtte-givere', 'Frivillige og ansatte, som vil kende deres egen rolle og finde noget at henvise til.'],
          ['Forskere og studerende', 'Alle, der vil følge et udsagn til kilden eller hente henvisninger.'],
          ['Pårørende og andre', 'Alle, der er nysgerrige. Ord, som kræver en forklaring, kan du trykke på.'],
        ],
      },
    ],
  },
  {
    id: 'metode',
    title: 'Hvordan arbejder vi?',
    parts: [
      'Efter hvert udsagn står den kilde, det bygger på. Tryk på den, og du ser hele henvisningen. På kildens egen side kan du gå den anden vej og se alle de sætninger, der bygger på den.',
      'Vi skriver med vores egne ord. Når en kilde tager fejl, eller når kilder siger noget forskelligt, kan du læse det i teksten.',
      'Hver artikel har to datoer. Den ene siger, hvornår artiklen sidst er holdt op mod kilderne, den anden, hvornår det skal ske igen.',
    ],
  },
  {
    id: 'valg',
    title: 'Hvordan vælger vi kilder?',
    parts: [
      'Udgangspunktet er fem danske tekster om peerstøtte: to fra Vidensportalen, to med resuméer af rapporter og en fra et frivilligt projekt. Alt, hvad de siger, er gået efter og har fået en plads her, også dér, hvor vi er uenige.',
      'Dertil kommer nyere kilder. Vi foretrækker oversigter og forsøg, når spørgsmålet er, om noget virker, og danske erfaringer og vejledninger, når spørgsmålet er, hvordan det gøres.',
      'Vi vælger ikke en kilde, fordi resultatet er pænt. Finder et studie ingen forskel, står det også her.',
    ],
  },
  {
    id: 'skala',
    title: 'Hvordan inddeler vi kilderne?',
    parts: [
      'Vi inddeler kilderne efter, hvilken slags undersøgelse eller tekst de er, for det afgør, hvad de kan vise:',
      {
        meanings: evidenceLevels.map(({ name, meaning, kinds }): [string, string] => [
          name,
          `${meaning} Hertil hører ${listed(kinds.map((kind) => studyKinds[kind].toLocaleLowerCase('da')))}.`,
        ]),
      },
      'Skalaen er ikke en karakter. En oversigt kan være svag, og et lille interviewstudie kan være grundigt. Karakterer, vi ikke kan begrunde, giver vi ikke. Har andre vurderet et studies kvalitet, skriver vi, hvem de er, og hvad de nåede frem til.',
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
      'Boksene i teksten har hver sin opgave:',
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
    ],
  },
  {
    id: 'rettelser',
    title: 'Hvordan retter vi fejl?',
    parts: [
      'Når en ældre tekst siger noget, der ikke holder, skriver vi det i en boks med navnet «Rettelse»: hvem der sagde hvad, og hvad der er rigtigt.',
      'Finder du eller vi en fejl i vores egne tekster, holder vi stedet op mod kilden og retter det. Nederst i artiklen står, hvad der er ændret hvornår.',
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
      `Vælger du lyse eller mørke farver nederst på en side, husker din egen browser valget. Vi får det ikke at vide. Vælg «${colours.choices.auto}», så sletter browseren det igen.`,
    ],
  },
];

/** The last section: how a reader reaches the editors, where there is an address. */
export const errorReport = {
  id: 'fejl',
  title: 'Har du fundet en fejl?',
  mail: 'Nederst på alle sider er der et link, som begynder en mail for dig med sidens adresse. Skriv, hvad der er galt, og gerne din kilde. Du kan også skrive direkte til redaktionen:',
  mailSubject: 'Fejl på Peerstøtteportalen',
  repository: 'Du kan også melde fejlen der, hvor portalens kildekode ligger:',
  none: 'Portalen har endnu ingen adresse, du kan skrive til. Når den får en, kan du melde fejl her og nederst på alle sider.',
} as const;
