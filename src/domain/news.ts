/** What is new on the portal, told once for articles that came, or were changed in the same way, on the same day. */

/** What an article tells of its own history. */
export interface Dated {
  /** Newest first; the oldest is that the article came. */
  readonly changes: readonly { readonly date: string; readonly note: string }[];
}

/** Articles with the same latest change. */
export interface NewsItem<Article> {
  readonly kind: 'new' | 'revised';
  /** `2026-11-21` */
  readonly date: string;
  /** What changed. */
  readonly note: string;
  /** In the order given. */
  readonly articles: readonly Article[];
}

/** Articles by their latest change, newest first; on the same day what was revised comes before what is new. */
export function groupNews<Article extends Dated>(articles: readonly Article[]): NewsItem<Article>[] {
  const groups = new Map<string, NewsItem<Article>>();
  for (const article of articles) {
    const [latest, ...earlier] = article.changes;
    if (!latest) continue;
    const kind = earlier.length > 0 ? 'revised' : 'new';
    const key = `${latest.date} ${kind === 'new' ? '' : latest.note}`;
    groups.set(key, { kind, ...latest, articles: [...(groups.get(key)?.articles ?? []), article] });
  }
  return [...groups.values()].toSorted((a, b) => b.date.localeCompare(a.date) || b.kind.localeCompare(a.kind));
}
