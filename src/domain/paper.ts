/**
 * Many articles on one page of paper: the HTML of each is made to stand beside the others. Nothing can
 * be pressed there, ids must not collide, and headings go one level down, below the article's title.
 */

/** Where an article stands on the page. */
export interface PaperPlace {
  /** Element id of the article, and the beginning of every id in it. */
  readonly id: string;
  /** What a link to it from another article says to a reader on paper: «artikel 3». */
  readonly label: string;
}

/** Places by the articles' own addresses. */
export type PaperPlaces = ReadonlyMap<string, PaperPlace>;

/** The element with that id in an article, once it stands among others. */
export const paperId = (article: PaperPlace, id: string): string => `${article.id}-${id}`;

/** Sections of an article's own page that are not on paper; a link to one leads to where the article begins. */
const onScreenOnly = new Set(['', 'indhold', 'aendringer', 'naevnes-i', 'citer']);

const attribute = String.raw`\s+[^\s"'<>/=]+(?:="[^"]*")?`;
const tag = new RegExp(String.raw`<(/?)([a-z][a-z\d]*)((?:${attribute})*)(\s*/?)>`, 'gi');
const button = new RegExp(String.raw`<button((?:${attribute})*)\s*>(.*?)</button>`, 'gis');
/** The way to copy a heading's address. */
const headingLink = new RegExp(String.raw`<a(?:${attribute})*\s+class="heading-link"(?:${attribute})*\s*>.*?</a>`, 'gis');
const idLists = /^(?:id|for|headers|list|popovertarget|aria-(?:labelledby|describedby|details|controls|owns|flowto|activedescendant))$/;

/** @param html what the site renders, with double quotes around values @param place of the article that it belongs to */
export function toPaper(html: string, place: PaperPlace, places: PaperPlaces): string {
  let pointer = '';
  return html
    .replace(headingLink, '')
    .replace(button, plainWords)
    .replace(tag, (_, slash: string, name: string, attributes: string, end: string) => {
      const open = attributes.replace(/\s+([^\s"'<>/=]+)="([^"]*)"/g, (__, key: string, value: string) => {
        // A section with a name is a landmark, and a page of articles would have dozens.
        if (name === 'section' && key.startsWith('aria-label')) return '';
        // A box that scrolls is called by the heading above it, which other articles may have too.
        if (key === 'aria-label' && attributes.includes('class="table-box"')) return ` ${key}="${value} (${place.label})"`;
        return ` ${key}="${valueOnPaper(key, value, place, places)}"`;
      });
      if (name === 'a' && !slash) pointer = pointerTo(attributes, place, places);
      const unfolded = name === 'details' && !slash && !/\sopen\b/.test(attributes) ? ' open' : '';
      return `<${slash}${oneLevelDown(name)}${open}${unfolded}${end}>${name === 'a' && slash ? pointer : ''}`;
    });
}

/** A citation or a term becomes the words that it is; any other button is a tool, and goes. */
const plainWords = (_: string, attributes: string, words: string): string =>
  attributes.includes(' popovertarget=')
    ? `<span${attributes.replace(new RegExp(attribute, 'g'), (one) => (/^\s+(?:id|class|lang)=/.test(one) ? one : ''))}>${words}</span>`
    : '';

const oneLevelDown = (name: string): string => name.replace(/^h([1-5])$/i, (_, level: string) => `h${Number(level) + 1}`);

function valueOnPaper(key: string, value: string, place: PaperPlace, places: PaperPlaces): string {
  if (idLists.test(key)) return value.replace(/\S+/g, (id) => paperId(place, id));
  if (key === 'href') return targetOf(value, place, places)?.href ?? value;
  return value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${paperId(place, id)})`);
}

/** Where a link leads, when that is a place on the page. */
function targetOf(href: string, place: PaperPlace, places: PaperPlaces): { article: PaperPlace; href: string } | undefined {
  const [address = '', fragment = ''] = href.split('#');
  const article = address === '' ? place : places.get(address);
  return article && { article, href: `#${onScreenOnly.has(fragment) ? article.id : paperId(article, fragment)}` };
}

/** What stands after a link to another article on the page. */
function pointerTo(attributes: string, place: PaperPlace, places: PaperPlaces): string {
  const target = targetOf(/\shref="([^"]*)"/.exec(attributes)?.[1] ?? '', place, places);
  return target && target.article !== place ? ` (${target.article.label})` : '';
}
