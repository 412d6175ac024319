import portal from 'virtual:portal';
import { addresses } from '../domain/addresses.ts';
import { levelOf } from '../domain/source-basis.ts';
import { titleLanguage } from '../domain/title-language.ts';
import { accessLevels, cslTypes, type Kilde, studyKinds } from '../schemas/kilde.ts';
import { mentionsOf, viaOf } from './apparatus.ts';
import { downloadsAt } from './downloads.ts';
import type { Download, Quotation, Source } from './models.ts';
import { oncePerBuild } from './once-per-build.ts';
import { sourceEntries } from './published.ts';

const { graph, referenceFiles } = portal;

/** Every source, in the order of the reference list. */
export const getSources = oncePerBuild(async (): Promise<Source[]> => {
  const entries = new Map((await sourceEntries()).map((entry) => [entry.id, entry.data]));
  return Promise.all(
    graph.order.flatMap((id) => {
      const data = entries.get(id);
      return data ? [resolve(id, data)] : [];
    }),
  );
});

async function resolve(id: string, data: Kilde): Promise<Source> {
  const year = data.issued?.literal ?? String(data.issued?.['date-parts']?.[0]?.[0] ?? 'u.å.');
  const { reference = [], label = id, quotations = [], mentionedBy = [] } = graph.sources[id] ?? {};
  return {
    id,
    title: data.title,
    href: addresses.kilder(id),
    label,
    text: reference,
    kind: studyKinds[data.kind],
    level: levelOf(data.kind),
    year,
    makers: [...(data.author ?? []), ...(data.editor ?? [])]
      .map(({ family, literal }) => family ?? literal)
      .concat(year)
      .join(', '),
    lang: titleLanguage(data),
    type: cslTypes[data.type],
    access: accessLevels[data.access],
    via: await viaOf(id),
    note: data.note,
    url: data.URL,
    doi: data.DOI,
    archived: data.archived,
    quotations: await Promise.all(
      quotations.map(async ({ page, heading, sentence, place }): Promise<Quotation> => {
        const [mention] = await mentionsOf([page]);
        if (!mention) throw new Error(`Siden «${page}» er ikke udgivet.`);
        return { page: mention, heading, sentence, href: `${mention.href}#${place}` };
      }),
    ),
    // A page that quotes it is named above already.
    mentionedBy: await mentionsOf(mentionedBy.filter((key) => !quotations.some(({ page }) => page === key))),
    downloads: downloadsOf(id),
  };
}

/** One source – or with `''` all of them – in each format. */
export const downloadsOf = (id: string): Download[] => downloadsAt(`/kilder/${id || allSources}`, referenceFiles[id]);

/** The name of the file with all sources; no source can be called so, since ids have no underscore. */
const allSources = 'alle_kilder';
