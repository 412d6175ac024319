import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { bibliographyOfCorpus } from '../../helpers/bibliography.ts';
import { article, source, term } from '../../helpers/content.ts';
import { corpusOf } from '../../helpers/corpus.ts';
import { attributeValues, renderEntry } from '../../helpers/render.ts';

const path = 'content/artikler/definition/hvad.mdx';
const others = {
  'content/artikler/definition/former.mdx': article('Former', '## Gruppe\n\nTekst.'),
  'content/begreber/haab.mdx': term('håb', '## Mere\n\nTekst.'),
  'content/kilder/ari-2013.yaml': source('Ari', 2013),
  'content/kilder/bo-2015.yaml': source('Bo', 2015),
  'content/orddeling.txt': 'arbejds|plads\nerfarings|kompetence\n',
};

async function render(body: string) {
  const text = article('Hvad', body);
  const corpus = corpusOf({ ...others, [path]: text });
  const bibliography = await bibliographyOfCorpus(corpus);
  return { html: await renderEntry(corpus, bibliography, path, text), graph: buildGraph(corpus, bibliography, false) };
}

/** A source with the signs that stay beside it. */
const cite = (before: string, id: string, number: number, text: string, after: string) =>
  `<span class="cite-group">${before}<button type="button" class="cite" popovertarget="vis-kilde-${id}" aria-describedby="hjaelp--kilde" id="citat-${id}-${number}">${text}</button>${after}</span>`;

describe('a reader sees', () => {
  it.each([
    [
      'a citation with a button for each source',
      'Håb [@bo-2015; @ari-2013, s. 2].',
      `<p>Håb <span class="citation">${cite('(', 'ari-2013', 1, 'Ari, 2013, s.\u00a02', ';')} ${cite('', 'bo-2015', 1, 'Bo, 2015', ')')}</span>.</p>`,
    ],
    ['a source in the sentence', '@bo-2015 siger', `<p><span class="citation">${cite('', 'bo-2015', 1, 'Bo (2015)', '')}</span> siger</p>`],
    [
      'a source cited twice in one bracket, with a place for each',
      '[@bo-2015, s. 1; @bo-2015, s. 5]',
      `<p><span class="citation">${cite('(', 'bo-2015', 1, 'Bo, 2015, s.\u00a01', ',')} ${cite('', 'bo-2015', 2, '2015, s.\u00a05', ')')}</span></p>`,
    ],
    ['an at sign that was escaped', 'Skriv \\@bo-2015', '<p>Skriv @bo-2015</p>'],
    ['code as it is', '`@bo-2015`', '<p><code>@bo-2015</code></p>'],
    ['a link to an article', '[former](./former.mdx)', '<p><a href="/temaer/definition/former/">former</a></p>'],
    ['a link to a heading', '[her](./former.mdx#gruppe)', '<p><a href="/temaer/definition/former/#gruppe">her</a></p>'],
    ['a link by reference', '[her][f]\n\n[f]: ./former.mdx', '<p><a href="/temaer/definition/former/">her</a></p>'],
    ['a link to a source', '[bogen](../../kilder/bo-2015.yaml)', '<p><a href="/kilder/bo-2015/">bogen</a></p>'],
    ['a web address as it is', '[sbst](https://sbst.dk/#a)', '<p><a href="https://sbst.dk/#a">sbst</a></p>'],
    [
      'a term as a button',
      '[*håb*](../../begreber/haab.mdx)',
      '<p><button type="button" class="term" popovertarget="vis-begreb-haab" aria-describedby="hjaelp--begreb"><em>håb</em></button></p>',
    ],
    ['a heading of a term as a link', '[mere](../../begreber/haab.mdx#mere)', '<p><a href="/begreber/haab/#mere">mere</a></p>'],
    [
      'a heading with its address, and a link beside it',
      '## Hvad er *håb*?',
      '<div class="heading"><h2 id="hvad-er-haab">Hvad er <em>håb</em>?</h2><a class="heading-link" href="#hvad-er-haab" aria-label="Link til afsnittet Hvad er håb?"></a></div>',
    ],
    [
      'a box',
      '<Forbehold>Men [@bo-2015].</Forbehold>',
      `<forbehold>Men <span class="citation">${cite('(', 'bo-2015', 1, 'Bo, 2015', ')')}</span>.</forbehold>`,
    ],
  ])('%s', async (_, body, expected) => {
    expect((await render(body)).html).toBe(expected);
  });

  it('and hears the title of a foreign work in its own language, where nobody is named as its author', async () => {
    const work = 'type: webpage\ntitle: Peer support\nlanguage: en\nkind: evaluation\naccess: original\n';
    const corpus = corpusOf({ ...others, 'content/kilder/nihr.yaml': work, [path]: article('Hvad', 'Håb [@nihr; @bo-2015].') });
    const html = await renderEntry(corpus, await bibliographyOfCorpus(corpus), path, article('Hvad', 'Håb [@nihr; @bo-2015].'));
    expect(attributeValues(html, 'lang')).toEqual(['en']);
    expect(html).toMatch(/lang="en"[^>]*>«?Peer support/);
  });

  it('a table that the keyboard can reach, without a style', async () => {
    const { html } = await render('| a | b |\n| :-: | --: |\n| 1 | 2 |');
    expect(html).toMatch(/^<div class="table-box" tabindex="0" role="group" aria-?label="Tabel"><table>/i);
    expect(html).toContain('<td class="align-right">2</td>');
    expect(html).not.toContain('style');
  });

  it('a table whose columns and rows have headings, except where a cell is empty', async () => {
    const { html } = await render('| Mål | Tal |\n| - | - |\n| *Håb* [@bo-2015] | 1 |\n| | 2 |');
    expect(html).toContain('<th scope="col">Mål</th>');
    expect(html).toContain('<th scope="row"><em>Håb</em> <span class="citation">');
    expect(html.match(/<td/g)).toHaveLength(3);
  });

  it('tables that are called by the heading above them, numbered where it has several', async () => {
    const table = '| a |\n| - |\n| 1 |';
    const { html } = await render(
      [table, '## Et', table, '<Forbehold>\n', table, '\n</Forbehold>', '## To', '### Tre', table].join('\n\n'),
    );
    expect([...html.matchAll(/table-box[^>]* aria-?label="([^"]*)"/gi)].map(([, name]) => name)).toEqual([
      'Tabel',
      'Tabel 1: Et',
      'Tabel 2: Et',
      'Tabel: Tre',
    ]);
  });

  it('long words that can break in headings and tables, and nowhere else', async () => {
    const { html } = await render(
      [
        '## Erfaringskompetence på *arbejdspladsen*',
        'Arbejdspladser og <Sprog kode="en">arbejdspladser</Sprog>.',
        '| Erfaringskompetence |\n| - |\n| [arbejdspladser](./former.mdx) [@bo-2015] |',
        '| `arbejdspladser` |\n| - |\n| <Sprog kode="en">arbejdspladser</Sprog> |',
      ].join('\n\n'),
    );
    expect(html).toContain(
      '<h2 id="erfaringskompetence-paa-arbejdspladsen">Erfarings\u00ADkompetence på <em>arbejds\u00ADpladsen</em></h2>',
    );
    expect(html).toContain('<p>Arbejdspladser og <sprog kode="en">arbejdspladser</sprog>.</p>');
    expect(html).toContain('<th scope="col">Erfarings\u00ADkompetence</th>');
    expect(html).toContain('<a href="/temaer/definition/former/">arbejds\u00ADpladser</a>');
    expect(html).toContain('<code>arbejdspladser</code>');
    expect(html).toContain('<th scope="row"><sprog kode="en">arbejdspladser</sprog></th>');
    expect(html).toContain('label="Tabel 1: Erfaringskompetence på arbejdspladsen"');
  });
});

it('a reader who goes back from the list of sources finds every place', async () => {
  const { html, graph } = await render(
    [
      'Ét [@bo-2015; @ari-2013; @bo-2015, s. 2].',
      '> @bo-2015 [s. 3]',
      '- [-@bo-2015] og [jf. @ari-2013]',
      '| a |\n| - |\n| [@bo-2015] |',
      'Note[^1].',
      '[^1]: Se [@bo-2015].',
    ].join('\n\n'),
  );
  const promised = graph.pages['artikler/definition/hvad']?.references.flatMap(({ places }) => places) ?? [];
  expect(promised).toHaveLength(8);
  expect(
    attributeValues(html, 'id')
      .filter((id) => id.startsWith('citat-'))
      .sort(),
  ).toEqual(promised.toSorted());
});
