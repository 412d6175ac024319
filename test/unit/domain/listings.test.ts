import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../../src/domain/graph.ts';
import { bibliographyOfCorpus } from '../../helpers/bibliography.ts';
import { article, source, term, theme } from '../../helpers/content.ts';
import { corpusOf, entryAt } from '../../helpers/corpus.ts';

const dilemma = `title: Løn?
order: 1
for:
  text: Løn er anerkendelse. Det siger to.
  sources: [ari-2013, bo-2015]
against:
  text: Løn gør forholdet skævt.
  sources: [bo-2015]
ask: Hvad vil I?
articles: [definition/liste]
`;
const figure = `title: Spændet
caption: Fra det ene til det andet.
form: spaend
parts:
  - {name: Den ene ende, text: Noget for sig., sources: [ari-2013]}
  - {name: Midten, text: Lidt af hvert.}
  - {name: Den anden ende, text: Noget andet.}
sources: [bo-2015]
`;
const workplace = 'title: Bosteder\norder: 1\nsector: any\nsources: [ari-2013]\n';

const corpus = corpusOf({
  'content/temaer/definition.yaml': theme('Definition', ['liste', 'billede', 'igen']),
  'content/temaer/evidens.yaml': `${theme('Evidens', ['liste'])}evidence: {text: Det virker lidt., sources: [cai-2020]}\n`,
  'content/temaer/tomt.yaml': `${theme('Tomt', [])}evidence: {text: Det ser ingen., sources: [cai-2020]}\n`,
  'content/artikler/evidens/liste.mdx': article('Evidens', 'Om det [@bo-2015].'),
  'content/artikler/definition/kladde.mdx': article('Kladde', '<Dilemmaer />', 'draft: true\n'),
  'content/artikler/definition/liste.mdx': article('Liste', 'Om løn [@bo-2015].\n\n<Dilemmaer />\n\n<Arbejdspladser />'),
  'content/artikler/definition/billede.mdx': article('Billede', '<Figur navn="spaend" />'),
  'content/artikler/definition/igen.mdx': article('Igen', '<Figur navn="spaend" />'),
  'content/figurer/spaend.yaml': figure,
  'content/figurer/ukendt.yaml': figure.replace('Spændet', 'Ukendt'),
  'content/begreber/loen.mdx': term('løn', 'Se [dilemmaet](../dilemmaer/loen.yaml).'),
  'content/dilemmaer/loen.yaml': dilemma,
  'content/arbejdspladser/bosteder.yaml': workplace,
  'content/arbejdspladser/vaeresteder.yaml': workplace.replace('Bosteder', 'Væresteder'),
  'content/modeller/ingen.yaml': 'title: Ingen\n',
  'content/aabne-spoergsmaal/virker-det.yaml':
    'title: Virker det?\norder: 1\nknown: {text: Måske., sources: [cai-2020]}\nmissing: Ingen ved det.\narticle: definition/liste\nheading: x\n',
  'content/kilder/ari-2013.yaml': source('Ari', 2013),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  'content/kilder/cai-2020.yaml': source('Cai', 2020),
});

let graph: Graph;
beforeAll(async () => {
  graph = buildGraph(corpus, await bibliographyOfCorpus(corpus), false);
});

const page = 'artikler/definition/liste';

const quotedOn = (key: string, source: string) => graph.sources[source]?.quotations.filter((quotation) => quotation.page === key);

describe('what an article shows in a list', () => {
  it('has its address on the page of that article, not on that of a draft', () => {
    expect(entryAt(corpus.dilemmaer, 'content/dilemmaer/loen.yaml').address).toBe('/temaer/definition/liste/#listet-dilemmaer-loen');
  });

  it('and none of its own where no article shows it', () => {
    expect(entryAt(corpus.modeller, 'content/modeller/ingen.yaml').address).toBe('/#listet-modeller-ingen');
  });

  it('is found by a reader of its sources, statement by statement', () => {
    expect(quotedOn(page, 'bo-2015')).toEqual([
      { page, heading: undefined, sentence: 'Om løn (Bo, 2015).', place: 'citat-bo-2015-1' },
      { page, heading: 'Løn?', sentence: 'Løn er anerkendelse. Det siger to.', place: 'udsagn-dilemmaer-loen-for-bo-2015' },
      { page, heading: 'Løn?', sentence: 'Løn gør forholdet skævt.', place: 'udsagn-dilemmaer-loen-against-bo-2015' },
    ]);
  });

  it('has its sources among those of the page, with every place', () => {
    expect(graph.pages[page]?.references).toEqual([
      { source: 'ari-2013', places: ['udsagn-dilemmaer-loen-for-ari-2013', 'udsagn-arbejdspladser-ari-2013'] },
      {
        source: 'bo-2015',
        places: ['citat-bo-2015-1', 'udsagn-dilemmaer-loen-for-bo-2015', 'udsagn-dilemmaer-loen-against-bo-2015'],
      },
    ]);
  });
});

describe('an open question', () => {
  it('has its address on the front page', () => {
    expect(entryAt(corpus['aabne-spoergsmaal'], 'content/aabne-spoergsmaal/virker-det.yaml').address).toBe(
      '/#listet-aabne-spoergsmaal-virker-det',
    );
  });

  it('is found by a reader of its sources', () => {
    expect(quotedOn('/', 'cai-2020')).toEqual([
      { page: '/', heading: 'Virker det?', sentence: 'Måske.', place: 'udsagn-aabne-spoergsmaal-virker-det-known-cai-2020' },
    ]);
  });
});

it('what research says of a theme is found by a reader of its sources, once the theme has a page', () => {
  expect(quotedOn('temaer/evidens', 'cai-2020')).toEqual([
    {
      page: 'temaer/evidens',
      heading: 'Evidens',
      sentence: 'Det virker lidt.',
      place: 'udsagn-temaer-evidens-evidence-cai-2020',
    },
  ]);
  expect(quotedOn('temaer/tomt', 'cai-2020')).toEqual([]);
  expect(graph.sources['cai-2020']?.mentionedBy).not.toContain('temaer/tomt');
});

it('a page can ask which collections have anything to show', () => {
  expect(graph.collections).toContain('aabne-spoergsmaal');
  expect(graph.collections).not.toContain('laeseveje');
});
describe('a figure that an article shows', () => {
  const billede = 'artikler/definition/billede';

  it('has its address on the page of the first that shows it', () => {
    expect(entryAt(corpus.figurer, 'content/figurer/spaend.yaml').address).toBe('/temaer/definition/billede/#listet-figurer-spaend');
  });

  it('is the one that is named, and no other', () => {
    expect(entryAt(corpus.figurer, 'content/figurer/ukendt.yaml').address).toBe('/#listet-figurer-ukendt');
    expect(quotedOn(billede, 'ari-2013')).toHaveLength(1);
  });

  it.each([billede, 'artikler/definition/igen'])('is found by a reader of its sources, by its caption and part by part: %s', (key) => {
    expect(quotedOn(key, 'bo-2015')).toEqual([
      { page: key, heading: 'Spændet', sentence: 'Fra det ene til det andet.', place: 'udsagn-figurer-spaend-caption-bo-2015' },
    ]);
    expect(quotedOn(key, 'ari-2013')).toEqual([
      { page: key, heading: 'Spændet', sentence: 'Noget for sig.', place: 'udsagn-figurer-spaend-parts-1-ari-2013' },
    ]);
  });

  it('has its sources among those of the page', () => {
    expect(graph.pages[billede]?.references).toEqual([
      { source: 'ari-2013', places: ['udsagn-figurer-spaend-parts-1-ari-2013'] },
      { source: 'bo-2015', places: ['udsagn-figurer-spaend-caption-bo-2015'] },
    ]);
  });
});
