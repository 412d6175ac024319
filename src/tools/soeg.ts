/**
 * `npm run soeg -- "…"` explains a query: what was recognised, what was asked of the index, and why each result
 * stands where it does. `npm run soeg -- --begreber` tells which words of the glossary do not lead to their own page.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { IndexSearch } from '../search/index-search.ts';
import type { Candidate, Reason, Unit } from '../search/query-plan.ts';
import { readContent } from '../integrations/read-content.ts';
import { isDraft } from '../domain/corpus.ts';
import { openNodeSearch } from './node-search.ts';

const shown = 10;

/** A reader who looks a word up finds its page among so many. */
const nearTheTop = 5;

const reasons: Readonly<Record<Reason, string>> = {
  typed: 'som skrevet',
  folded: 'skrevet uden æ, ø, å',
  inflected: 'bøjning',
  misspelt: 'stavefejl',
  joined: 'skrevet i ét',
  parted: 'delt i ord',
  part: 'led i ordet',
  derived: 'samme rod',
  same: 'samme betydning',
  related: 'beslægtet',
};

const number = new Intl.NumberFormat('da', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const tellCandidate = ({ term, weight, reason }: Candidate): string => `    ${number.format(weight)}  ${term} (${reasons[reason]})`;

const tellUnit = ({ typed, candidates }: Unit): string =>
  [`  ${typed.join(' ')}`, ...(candidates.length === 0 ? ['    findes ikke på portalen'] : candidates.map(tellCandidate))].join('\n');

async function explain(query: string, search: IndexSearch): Promise<void> {
  const plan = search.plan({ query, literal: false });
  console.log(`\nForstået og spurgt (vægt, ord, hvorfor):\n${plan.words.map(tellUnit).join('\n')}`);
  if (plan.phrases.length > 0) console.log(`\nOrd, der betyder noget sammen:\n${plan.phrases.map(tellUnit).join('\n')}`);
  for (const { typed, used } of plan.corrections) console.log(`\n«${typed}» er læst som «${used}».`);
  const { pages } = await search.find(query, plan);
  const answer = await search.ask({ query, literal: false, filters: {}, sort: 'relevance' });
  if (answer.definition) console.log(`\nForklaret øverst: ${answer.definition.term} (${answer.definition.href})`);
  if (answer.nearest.length > 0) console.log(`\nNærmeste ord: ${answer.nearest.join(', ')}`);
  console.log(`\n${answer.total} resultater. De første ${Math.min(shown, answer.total)} (point, side, fundet ved antal steder):`);
  const { results } = await answer.next(shown);
  for (const [place, { title, section, href, kind }] of results.entries()) {
    const { score = 0, found = [] } = pages[place] ?? {};
    const why = found.map(({ term, words }) => `${term} ${words.length}`).join(', ');
    console.log(`${String(place + 1).padStart(3)}. ${number.format(score)}  ${title}${section ? ` › ${section}` : ''} (${kind})`);
    console.log(`           ${href.replace(/\?[^#]*/, '')}\n           ${why}`);
  }
}

/** Every word of the glossary as a query: its own page must be near the top. */
async function reportTerms(search: IndexSearch): Promise<void> {
  const terms = readContent(process.cwd()).begreber.filter((entry) => !isDraft(entry));
  const lost: string[] = [];
  let asked = 0;
  for (const { data, address, path } of terms) {
    for (const word of data ? [data.term, ...data.variants, ...data.inflections] : []) {
      asked++;
      const answer = await search.ask({ query: word, literal: false, filters: {}, sort: 'relevance' });
      const { results } = await answer.next(nearTheTop);
      const place = results.findIndex(({ href }) => href.startsWith(address));
      if (place < 0) lost.push(`  «${word}» fører ikke til sin egen side (${path}).`);
    }
  }
  console.log(lost.length === 0 ? '' : `\n${lost.join('\n')}`);
  console.log(
    `${asked} ord i ${terms.length} begreber er slået op. ${lost.length} af dem har ikke deres egen side blandt de første ${nearTheTop} resultater.`,
  );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { begreber: { type: 'boolean', default: false } } });
const query = positionals.join(' ').trim();
if (query === '' && !values.begreber) {
  console.error('Skriv det, du vil søge på: npm run soeg -- "løn til peers". Eller npm run soeg -- --begreber.');
  process.exit(2);
}
if (!existsSync('dist/pagefind/pagefind.js')) {
  console.error('Der er ingen bygget portal i dist/. Kør npm run build først.');
  process.exit(1);
}
const { index, server } = await openNodeSearch('dist');
if (values.begreber) await reportTerms(index);
else await explain(query, index);
server.close();
process.exit();
