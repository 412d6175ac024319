/**
 * Where citeproc with the Danish locale is not quite Danish. Each line names what APA's style
 * file has fixed in English order or words, and no locale can change.
 */
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';

const corrections: readonly (readonly [RegExp, string])[] = [
  // «et al.» stands as the last author where the rest are not known.
  [/,? & et al\.?/g, ' et al.'],
  // No comma before the last of three or more authors.
  [/, & /g, ' & '],
  // The day before the month: (2019, 9. september).
  [new RegExp(`\\((\\d{4}[a-z]?), (${months}) (\\d{1,2})\\)`, 'g'), '($1, $3. $2)'],
  // A page number stays with its «s.».
  [/\bs\. (?=\d)/g, 's.\u00a0'],
  // Numbers of reports.
  [/\bNo\. (?=[\p{L}\d])/gu, 'nr. '],
];

/** The reference or citation in Danish; marks are left where they are. */
export const toDanish = (text: string): string =>
  corrections.reduce((danish, [pattern, replacement]) => danish.replace(pattern, replacement), text);
