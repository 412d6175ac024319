/** In which language a work is named: BCP 47, and undefined where it is Danish. */

interface NamedWork {
  readonly language: string;
  readonly title?: unknown;
}

/** Of the title. One that stands in square brackets is our own description, and Danish. */
export const titleLanguage = ({ language, title }: NamedWork): string | undefined =>
  language === 'da' || /^\[.*\]$/s.test(String(title)) ? undefined : language;

/** Of what a citation calls it: names have no language, but where nobody is named, the title stands in their place. */
export const labelLanguage = (work: NamedWork & { readonly author?: unknown; readonly editor?: unknown }): string | undefined =>
  (work.author ?? work.editor) ? undefined : titleLanguage(work);
