import { closest } from '../../domain/closest.ts';
import { knownIds } from '../known-ids.ts';
import type { Rule } from '../problem.ts';

/** An article lies in the folder of a theme, and a theme's reading order is its articles. */
export const temaFindes: Rule = {
  name: 'tema-findes',
  severity: 'error',
  *check(corpus) {
    const ids = knownIds(corpus, 'temaer');
    const themes = new Map(corpus.temaer.map((tema) => [tema.id, tema]));
    for (const { path, id, data } of corpus.artikler) {
      const [folder = '', slug = ''] = id.split('/');
      const theme = themes.get(folder);
      if (!ids.has(folder)) {
        const near = closest(folder, ids);
        yield {
          file: path,
          line: 1,
          column: 1,
          message: `Temaet «${folder}» findes ikke i content/temaer/.`,
          fix: near
            ? `Mente du «${near}»? Flyt filen til content/artikler/${near}/. Ellers opret content/temaer/${folder}.yaml.`
            : `Opret content/temaer/${folder}.yaml, eller flyt filen til et tema, der findes.`,
        };
      } else if (data && !data.draft && theme?.data && !theme.data.readingOrder.includes(slug)) {
        yield {
          file: theme.path,
          ...theme.positionOf(['readingOrder']),
          message: `Artiklen «${slug}» mangler i temaets læserækkefølge.`,
          fix: `Tilføj «- ${slug}» under «readingOrder», dér hvor den bør læses.`,
        };
      }
    }
    const articles = [...knownIds(corpus, 'artikler')];
    for (const theme of corpus.temaer) {
      const slugs = articles.filter((id) => id.startsWith(`${theme.id}/`)).map((id) => id.slice(theme.id.length + 1));
      for (const [index, slug] of (theme.data?.readingOrder ?? []).entries()) {
        if (theme.data?.readingOrder.indexOf(slug) !== index) {
          yield {
            file: theme.path,
            ...theme.positionOf(['readingOrder', index]),
            message: `Artiklen «${slug}» står to gange i læserækkefølgen.`,
            fix: 'Slet den ene linje.',
          };
        }
        if (slugs.includes(slug)) continue;
        const near = closest(slug, slugs);
        yield {
          file: theme.path,
          ...theme.positionOf(['readingOrder', index]),
          message: `Artiklen «${slug}» findes ikke i content/artikler/${theme.id}/.`,
          fix: near ? `Mente du «${near}»? Ellers slet linjen.` : 'Slet linjen, eller opret artiklen.',
        };
      }
    }
  },
};
