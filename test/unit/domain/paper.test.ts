import { describe, expect, it, test } from 'vitest';
import { type PaperPlaces, toPaper } from '../../../src/domain/paper.ts';

const first = { id: 'a1', label: 'artikel 1' };
const second = { id: 'a2', label: 'artikel 2' };
const places: PaperPlaces = new Map([
  ['/temaer/t/en/', first],
  ['/temaer/t/to/', second],
]);
const onPaper = (html: string) => toPaper(html, first, places);

describe('an id belongs to its article, and so does what points to it', () => {
  it.each([
    ['<p id="her">x</p>', '<p id="a1-her">x</p>'],
    ['<a href="#her">x</a>', '<a href="#a1-her">x</a>'],
    [
      '<figure aria-labelledby="en to" aria-describedby="tre"></figure>',
      '<figure aria-labelledby="a1-en a1-to" aria-describedby="a1-tre"></figure>',
    ],
    ['<label for="felt">x</label>', '<label for="a1-felt">x</label>'],
    ['<td headers="kol raekke">x</td>', '<td headers="a1-kol a1-raekke">x</td>'],
    ['<path marker-end="url(#pil)"/>', '<path marker-end="url(#a1-pil)"/>'],
    ['<use href="#pil" />', '<use href="#a1-pil" />'],
    ['<linearGradient id="g"></linearGradient>', '<linearGradient id="a1-g"></linearGradient>'],
  ])('%s', (html, expected) => {
    expect(onPaper(html)).toBe(expected);
  });
});

describe('headings stand one level down, under the title of their article', () => {
  it.each([
    ['<h2 id="x">A</h2>', '<h3 id="a1-x">A</h3>'],
    ['<h3>A <i lang="en">b</i></h3>', '<h4>A <i lang="en">b</i></h4>'],
    ['<h5>A</h5><h6>B</h6>', '<h6>A</h6><h6>B</h6>'],
    ['<header><hr></header>', '<header><hr></header>'],
  ])('%s', (html, expected) => {
    expect(onPaper(html)).toBe(expected);
  });

  test('a heading has no link to itself', () => {
    expect(onPaper('<div class="heading"><h2 id="x">A</h2><a class="heading-link" href="#x" aria-label="Link"></a></div>')).toBe(
      '<div class="heading"><h3 id="a1-x">A</h3></div>',
    );
  });
});

describe('what can be pressed becomes the words that it is', () => {
  it.each([
    [
      'a citation',
      '(<button type="button" class="cite" popovertarget="vis-kilde-bo" id="citat-bo-1">Bo, 2020</button>)',
      '(<span class="cite" id="a1-citat-bo-1">Bo, 2020</span>)',
    ],
    [
      'a term with words in it that are marked',
      '<button type="button" class="term" popovertarget="vis-begreb-x">et <i lang="en">peer</i></button>.',
      '<span class="term">et <i lang="en">peer</i></span>.',
    ],
    ['a tool, of which nothing is left', '<p>A<button type="button" data-copy="x" aria-label="Kopiér > alt"></button></p>', '<p>A</p>'],
  ])('%s', (_, html, expected) => {
    expect(onPaper(html)).toBe(expected);
  });

  test('and what is folded is open', () => {
    expect(onPaper('<details class="a"><summary>S</summary></details><details open>x</details>')).toBe(
      '<details class="a" open><summary>S</summary></details><details open>x</details>',
    );
  });
});

describe('a link leads', () => {
  it.each([
    ['to another article on the paper, and says which', '<a href="/temaer/t/to/">to</a>.', '<a href="#a2">to</a> (artikel 2).'],
    ['to a place in it', '<a class="x" href="/temaer/t/to/#her">to</a>', '<a class="x" href="#a2-her">to</a> (artikel 2)'],
    [
      'to where it begins, when the place is only on its own page',
      '<a href="/temaer/t/to/#aendringer">to</a>',
      '<a href="#a2">to</a> (artikel 2)',
    ],
    ['within the article itself, and says no more', '<a href="/temaer/t/en/#her">en</a>', '<a href="#a1-her">en</a>'],
    ['to the rest of the portal as before', '<a href="/temaer/andet/en/#her">en</a>', '<a href="/temaer/andet/en/#her">en</a>'],
    ['to other sites as before', '<a href="https://x.dk/?a=1&amp;b=2#y">x</a>', '<a href="https://x.dk/?a=1&amp;b=2#y">x</a>'],
  ])('%s', (_, html, expected) => {
    expect(onPaper(html)).toBe(expected);
  });
});

test('the sections of an article are no landmarks, of which a page of many articles would have dozens', () => {
  expect(onPaper('<section class="x" id="kilder" aria-labelledby="kilder-titel">A</section>')).toBe(
    '<section class="x" id="a1-kilder">A</section>',
  );
});

test('a table is called by its article too, since several may have one under the same heading', () => {
  expect(onPaper('<div class="table-box" tabindex="0" role="group" aria-label="Tabel: Hvad fandt de?"></div>')).toBe(
    '<div class="table-box" tabindex="0" role="group" aria-label="Tabel: Hvad fandt de? (artikel 1)"></div>',
  );
  expect(onPaper('<div class="callout" role="note" aria-label="Forbehold"></div>')).toBe(
    '<div class="callout" role="note" aria-label="Forbehold"></div>',
  );
});

test('text and characters written as references are left alone', () => {
  const html = '<p>1 &lt; 2 id="x" href="#y" &amp; mere</p><!-- note --><br><img alt="a > b" src="/x.png">';
  expect(onPaper(html)).toBe(html);
});
