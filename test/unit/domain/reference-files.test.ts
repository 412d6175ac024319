import { describe, expect, it } from 'vitest';
import { writeReferences } from '../../../src/domain/reference-files.ts';
import { goldenItems } from '../../helpers/references.ts';

const pick = (...ids: string[]) => {
  const items = goldenItems.filter(({ id }) => ids.includes(id));
  expect(items).toHaveLength(ids.length);
  return items;
};

describe('a reader who takes a reference along as BibTeX', () => {
  it('gets an article whole', () => {
    expect(writeReferences(pick('wobma-2016'), 'bib')).toBe(`@article{wobma-2016,
\tauthor = {Wobma, Ruth and Nijland, Rinske H. M. and Ket, Johannes C. F. and Kwakkel, Gert},
\tjournal = {Journal of Rehabilitation Medicine},
\tdoi = {10.2340/16501977-2160},
\tnumber = {10},
\tyear = {2016},
\tmonth = {11},
\tpages = {837--840},
\ttitle = {Evidence for peer support in rehabilitation for individuals with acquired brain injury: A systematic review},
\turl = {https://medicaljournals.se/jrm/content/html/10.2340/16501977-2160},
\thowpublished = {https://medicaljournals.se/jrm/content/html/10.2340/16501977-2160},
\tvolume = {48},
}
`);
  });

  it.each([
    ['Danish letters as they are', 'hansson-2015', 'title = {Bare skør-normal: En analyse af en brugerstøttepraksis i psykiatrien}'],
    ['an organisation in one piece', 'nav-helsedirektoratet-2011', 'author = {{NAV Helsedirektoratet}}'],
    ['a year that others have given', 'nav-helsedirektoratet-2011', 'year = {2011}'],
    ['«et al.» as others', 'hoeiseth-2016', 'author = {Høiseth, J. R. and others}'],
    ['an ampersand that LaTeX can read', 'legere', 'Developing} \\& {Implementing}'],
    [
      'an address as it is',
      'korsbek-petersen-2016',
      'url = {https://www.idunn.no/tph/2016/04/peerstoette_i_de_etablerede_psykiatriske_og_psykosociale_ind}',
    ],
  ])('gets %s', (_, id, line) => {
    expect(writeReferences(pick(id), 'bib')).toContain(line);
  });
});

describe('a reader who takes a reference along as RIS', () => {
  it('gets a report whole, each field on one line', () => {
    expect(writeReferences(pick('hoeiseth-2016'), 'ris')).toBe(`TY  - RPRT
AU  - Høiseth, J. R.
CY  - Trondheim
DA  - 2016///
PY  - 2016
ID  - hoeiseth-2016
LA  - nb
PB  - Stiftelsen KBT Midt-Norge
TI  - Evaluering av prosjektet «Praksis- og holdningsutvikling gjennom erfaringskonsulent i ambulante team»
ER  - 
`);
  });

  it.each([
    [
      'a long address unbroken',
      'smith-bradstreet-2011',
      'UR  - https://documents.pub/document/e-xper-ts-experts-by-about-the-scottish-recovery-network-.html\n',
    ],
    ['a long id whole', 'nav-helsedirektoratet-2011', 'ID  - nav-helsedirektoratet-2011\n'],
    ['a year that others have given', 'nav-helsedirektoratet-2011', 'PY  - 2011\n'],
    ['a DOI', 'wobma-2016', 'DO  - 10.2340/16501977-2160\n'],
  ])('gets %s', (_, id, line) => {
    expect(writeReferences(pick(id), 'ris')).toContain(line);
  });
});

describe('a reader who takes all references along', () => {
  const ids = goldenItems.map(({ id }) => id).sort();

  it.each([
    ['bib', /^@\w+\{([^,]+),$/gm],
    ['ris', /^ID {2}- (.+)$/gm],
  ] as const)('gets each once as %s', (format, pattern) => {
    const found = [...writeReferences(goldenItems, format).matchAll(pattern)].map(([, id]) => id);
    expect(found).toHaveLength(28);
    expect(found.sort()).toEqual(ids);
  });

  it('gets them as CSL-JSON just as they are', () => {
    expect(JSON.parse(writeReferences(goldenItems, 'json'))).toEqual(goldenItems);
  });

  it('finds «et al.» as no author', () => {
    expect(writeReferences(goldenItems, 'ris')).not.toContain('et al.');
    expect(writeReferences(goldenItems, 'bib')).not.toContain('et al.');
  });
});
