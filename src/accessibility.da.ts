/** The text of the accessibility statement, around what its file in `content/erklaeringer/` says. */
import { type AboutPart, type AboutSection, errorReport } from './about.da.ts';
import type { AccessLimitation, AccessStatement } from './data/models.ts';
import { formatDate } from './domain/danish-dates.ts';
import type { Site } from './site.ts';

export const accessTitle = 'Tilgængelighedserklæring';

export const accessLead =
  'Alle skal kunne læse, søge og udskrive på portalen, også med tastatur, skærmlæser eller stor skrift. Her kan du se, hvor langt vi er, hvad der mangler, og hvad vi ikke ved.';

/** The sections of the statement, in order; one that would have nothing to say is left out. */
export const accessSections = (statement: AccessStatement, site: Site): AboutSection[] =>
  [
    { id: 'krav', title: 'Hvilke krav følger vi?', parts: demands },
    {
      id: 'status',
      title: 'Hvor langt er vi?',
      parts: [statement.status, `Portalen er sidst vurderet ${formatDate(statement.reviewed)}.`],
    },
    { id: 'mangler', title: 'Hvad er ikke tilgængeligt for alle?', parts: statement.limitations.flatMap(limitationParts) },
    { id: 'metode', title: 'Hvordan har vi prøvet?', parts: [{ points: statement.methods }] },
    { id: 'uproevet', title: 'Hvad ved vi ikke?', parts: untestedParts(statement.untested) },
    { id: 'hjaelp', title: 'Er der noget, du ikke kan bruge?', parts: feedbackParts(site) },
    { id: 'klage', title: 'Hvordan klager du?', parts: complaint },
    { id: 'datoer', title: 'Hvornår er det skrevet?', parts: [{ meanings: days(statement) }] },
  ].filter(({ parts }) => parts.length > 0);

const demands: readonly AboutPart[] = [
  'Peerstøtteportalen er uafhængig, og ingen offentlig myndighed står bag. Vi følger af os selv de krav, som webtilgængelighedsloven stiller til det offentlige. De svarer til WCAG 2.1 på niveau AA. Vi prøver efter den nyere WCAG 2.2 på samme niveau.',
  'Erklæringen gælder alle portalens sider. Den gælder ikke de kilder og websteder, vi linker til.',
];

const limitationParts = ({ what, where, why, instead, mendedBy }: AccessLimitation): AboutPart[] => [
  { heading: what },
  {
    meanings: [
      ['Hvor', where],
      ['Hvorfor', why],
      ['Gør sådan i stedet', instead],
      ['Rettes', mendedBy ? `Senest ${formatDate(mendedBy)}.` : 'Vi har ikke sat en dato endnu.'],
    ],
  },
];

const untestedParts = (untested: readonly string[]): AboutPart[] =>
  untested.length > 0 ? ['Noget har ingen prøvet endnu. Det kan virke fint, men vi kan ikke love det:', { points: untested }] : [];

const tell = 'Fortæl os det, så vi kan rette det. Skriv gerne, hvilken side det er, hvad du ville gøre, og hvilke hjælpemidler du bruger.';

function feedbackParts({ contact, repository }: Site): AboutPart[] {
  const mail = contact && {
    text: contact,
    href: `mailto:${contact}?subject=${encodeURIComponent('Tilgængelighed på Peerstøtteportalen')}`,
  };
  return [
    ...(contact || repository ? [tell] : [errorReport.none]),
    ...(mail ? [{ line: [{ text: 'Skriv til redaktionen: ' }, mail] }] : []),
    ...(repository ? [{ line: [{ text: `${errorReport.repository} ` }, { text: repository, href: repository }] }] : []),
    'Portalen har ikke noget telefonnummer.',
  ];
}

const complaint: readonly AboutPart[] = [
  'Ejeren af et offentligt websted registrerer sin erklæring hos en myndighed, og der kan du klage, hvis du ikke får hjælp. Portalen har ingen offentlig ejer, og erklæringen er ikke registreret. En klage går derfor til redaktionen.',
  'Får portalen en offentlig ejer, registrerer ejeren erklæringen. Så kommer der til at stå her, hvor du kan klage.',
];

const days = ({ reviewed, published, nextReview }: AccessStatement): [string, string][] => [
  ['Portalen er vurderet', formatDate(reviewed)],
  ['Erklæringen er offentliggjort', formatDate(published)],
  ['Den fornyes senest', formatDate(nextReview)],
];
