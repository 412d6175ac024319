/** The least content that is whole: one theme, one article, one source, one term and the accessibility statement, each as its file's text. */

/** A day before any next review in these texts. */
export const today = '2026-06-01';

/** The frontmatter and the text of an article. `fields` are lines of YAML that are added at the end. */
export const article = (title: string, body: string, fields = ''): string => `---
title: ${title}
lead: Kort om artiklen.
byline: Redaktionen
reviewed: 2026-01-01
nextReview: 2099-01-01
audiences:
  - professional
keyPoints:
  - Første pointe.
  - Anden pointe.
changes:
  - date: 2026-01-01
    note: Første udgave.
${fields}---

${body}
`;

export const term = (word: string, body: string, fields = ''): string => `---
term: ${word}
definition: Et ord i en prøve.
${fields}---

${body}
`;

/** @param family of the one author @param year of publication @param fields lines of YAML that are added at the end */
export const source = (family: string, year: number, title = `${family}s bog`, fields = ''): string => `type: book
title: "${title}"
author:
  - {family: ${family}, given: Bo}
issued: {date-parts: [[${year}]]}
language: da
kind: evaluation
access: original
${fields}`;

/** @param articles file names without ending, in reading order */
export const theme = (title: string, articles: readonly string[], order = 1): string => `title: ${title}
question: Hvad er ${title}?
lead: Kort om temaet.
colour: fjord
mark: meeting
order: ${order}
readingOrder: [${articles.join(', ')}]
`;

/** @param articles as `<tema>/<navn>`, in reading order */
export const readingPath = (title: string, articles: readonly string[]): string => `title: ${title}
audience: Læsere
lead: Kort om læsevejen.
colour: fjord
order: 1
steps:
${articles.map((id) => `  - article: ${id}\n    why: Læs den.`).join('\n')}
next: Gå i gang.
articles: [${articles[0] ?? ''}]
`;

/** The accessibility statement. @param fields lines of YAML that are added at the end */
export const statement = (fields = ''): string => `status: full
reviewed: 2098-01-01
nextReview: 2099-01-01
published: 2098-01-01
methods: [Prøvet med tastatur.]
${fields}`;

export const statementPath = 'content/erklaeringer/tilgaengelighed.yaml';
