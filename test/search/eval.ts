/**
 * `npm run eval:soeg` measures the search on the built portal: against what readers judged, without anybody's
 * judgement, and in a browser at three sizes. `-- --uden-browser` leaves out the last; `-- --tyve` shows twenty
 * queries with their first three results.
 */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { danishForms } from '../../src/integrations/danish-forms.ts';
import { measureBrowserCost } from './browser-cost.ts';
import { type ComparedEngine, miniSearch, plainPagefind, portalEngine, stopEngines } from './engines.ts';
import { type JudgedQuery, judgedQueries, kinds } from './judgements.ts';
import { makeLargerSite } from './larger-site.ts';
import { chanceOf, judge, mean, type Quality } from './measures.ts';
import { compoundHeads, firstIsRight, foldedWords, oneByOne, shareFound, typos, wrongCorrections } from './objective.ts';
import { seeded } from './random.ts';
import { share, table } from './table.ts';

const site = 'dist';

const { values: options } = parseArgs({
  options: { 'uden-browser': { type: 'boolean', default: false }, tyve: { type: 'boolean', default: false } },
});

const ours = await portalEngine(site);
const engines: ComparedEngine[] = [
  await plainPagefind(site, globSync('**/*.html', { cwd: site }).toSorted()),
  ours,
  await portalEngine(site, { thesaurus: false, name: 'Portalen uden synonymer' }),
  miniSearch(ours.pages),
];

type Judged = JudgedQuery & { readonly quality: Quality };

const judgeAll = (engine: ComparedEngine): Promise<Judged[]> =>
  oneByOne(judgedQueries, async (query) => ({ ...query, quality: judge(await engine.search(query.query), query.grades) }));

const results = await oneByOne(engines, async (engine) => ({ engine, judged: await judgeAll(engine) }));

const measures = ['ndcg', 'recall', 'first', 'empty'] as const;
const meansOf = (judged: readonly Judged[]): string[] =>
  measures.map((measure) => share(mean(judged.map(({ quality }) => quality[measure]))));

for (const [heading, isChosen] of [
  ['Alle spørgsmål', () => true],
  ['Til tilpasning', ({ held }: Judged) => !held],
  ['Holdt for sig', ({ held }: Judged) => held === true],
] as const) {
  const rows = results.map(({ engine, judged }) => [engine.name, ...meansOf(judged.filter(isChosen))]);
  console.log(`\n${heading}: ${judgedQueries.filter((query) => isChosen(query as Judged)).length}`);
  console.log(table([['', 'nDCG@10', 'recall@10', 'første', 'tomme'], ...rows]));
}
for (const { engine, judged } of results) {
  const rows = kinds.map((kind) => [kind, ...meansOf(judged.filter((query) => query.kind === kind))]);
  console.log(`\n${engine.name}, efter slags`);
  console.log(table([['', 'nDCG@10', 'recall@10', 'første', 'tomme'], ...rows]));
}
const ndcgOf = (judged: readonly Judged[]) => judged.map(({ quality }) => quality.ndcg);
const [plain, own] = results;
if (plain && own)
  console.log(
    `\nSkyldes forskellen mellem ${plain.engine.name} og ${own.engine.name} tilfældet? p ≤ ${Math.max(1e-4, chanceOf(ndcgOf(plain.judged), ndcgOf(own.judged), seeded(42)))}`,
  );

const [slips, folded, heads] = [typos(ours.pages, 1000), foldedWords(ours.pages), compoundHeads(ours.pages)];
console.log(`\nUden nogens dom: ${slips.length} stavefejl, ${folded.length} ord uden æ, ø og å, ${heads.length} led i sammensætninger`);
const objective = await oneByOne(engines, async (engine) => [
  engine.name,
  share(await firstIsRight(engine, slips)),
  share(await firstIsRight(engine, folded)),
  share(await shareFound(engine, heads)),
]);
console.log(table([['', 'stavefejl, første', 'foldet, første', 'led, fundet'], ...objective]));
const wrong = wrongCorrections(ours, danishForms(), 2000);
console.log(`\nDanske ord, som portalen ikke har: ${share(wrong.share)} læses som et andet. Fx ${wrong.examples.slice(0, 8).join(', ')}.`);

if (options.tyve) {
  const titles = new Map(ours.pages.map(({ address, title }) => [address, title]));
  console.log('\nTyve spørgsmål og de tre første svar');
  for (const { query, grades } of kinds.flatMap((kind) => judgedQueries.filter((judged) => judged.kind === kind).slice(0, 2))) {
    const found = (await ours.search(query)).slice(0, 3);
    console.log(
      `  ${query}\n${found.map((address) => `      ${grades[address] ?? 0}  ${titles.get(address) ?? address} (${address})`).join('\n')}`,
    );
  }
}

const worst = (own?.judged ?? []).toSorted((a, b) => a.quality.ndcg - b.quality.ndcg).slice(0, 15);
console.log(`\nDe femten svageste: ${worst.map(({ id, query, quality }) => `${id} «${query}» ${share(quality.ndcg)}`).join(' · ')}`);
stopEngines();

if (!options['uden-browser']) {
  const queries = judgedQueries.map(({ query }) => query);
  const shuffled = queries.map((query, index) => [(index * 61) % queries.length, query] as const).toSorted(([a], [b]) => a - b);
  const rows: string[][] = [];
  for (const pages of [ours.pages.length, 1000, 5000]) {
    const folder = pages === ours.pages.length ? site : await makeLargerSite(site, pages);
    const cost = await measureBrowserCost(
      folder,
      shuffled.map(([, query]) => query),
    );
    rows.push([String(pages), ...[cost.median, cost.heaviest, cost.typical, cost.slowest].map((value) => value.toFixed(0))]);
    if (folder !== site) await rm(folder, { recursive: true });
  }
  console.log(`\nI Chromium\n${table([['sider', 'kB, halvdelen', 'kB, tungest', 'ms, halvdelen', 'ms, 95 %'], ...rows])}`);
}
process.exit();
