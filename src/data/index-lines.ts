import { groupByLetter } from '../domain/danish-order.ts';
import { strings } from '../strings.da.ts';
import { getArticles } from './articles.ts';
import { getInitiatives } from './initiatives.ts';
import type { IndexLine, LetterGroup } from './models.ts';
import { getReadingPaths } from './reading-paths.ts';
import { getSources } from './sources.ts';
import { getTerms } from './terms.ts';
import { getThemes } from './themes.ts';

/** Everything that the portal holds, A–Å: the way in without search. */
export async function getIndex(): Promise<LetterGroup<IndexLine>[]> {
  const { artikler, begreber, initiativer, kilder, laeseveje, temaer } = strings.kinds;
  const themes = (await getThemes()).filter(({ articleCount }) => articleCount > 0);
  const lines = [
    ...themes.map(({ title, href }) => ({ title, href, kind: temaer })),
    ...(await getArticles()).map(({ title, href }) => ({ title, href, kind: artikler })),
    ...(await getTerms()).map(({ title, href }) => ({ title, href, kind: begreber })),
    ...(await getInitiatives()).map(({ title, href }) => ({ title, href, kind: initiativer })),
    ...(await getReadingPaths()).map(({ title, href }) => ({ title, href, kind: laeseveje })),
    // Two sources may have one title.
    ...(await getSources()).map(({ title, href, lang, label }) => ({ title, href, kind: `${kilder} · ${label}`, lang })),
  ];
  return groupByLetter(lines, ({ title }) => title);
}
