/**
 * What pages are given: published, with every link and citation resolved. A page asks `data/`
 * for one of these, picks a layout, and does nothing else.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { DateParts } from '../domain/danish-dates.ts';
import type { Certainty, Effect } from '../domain/effects.ts';
import type { Inline } from '../domain/inline.ts';
import type { SourceBasis } from '../domain/source-basis.ts';
import type { eventPlaces } from '../schemas/begivenhed.ts';
import type { Erklaering } from '../schemas/erklaering.ts';
import type { FigureForm } from '../schemas/figur.ts';
import type { themeColours, themeMarks } from '../schemas/tema.ts';

export type ThemeColour = keyof typeof themeColours;
export type ThemeMark = keyof typeof themeMarks;
/** Denmark or abroad. */
export type EventScene = keyof typeof eventPlaces;

/** A named link. */
export interface PageLink {
  readonly title: string;
  /** Of the title, where it is not Danish. */
  readonly lang?: string | undefined;
  readonly href: string;
}

export interface ThemeSummary extends PageLink {
  readonly id: string;
  readonly question: string;
  readonly lead: string;
  readonly colour: ThemeColour;
  readonly mark: ThemeMark;
  readonly articleCount: number;
  /** Latest review of its articles, as `2026-11-21`; undefined while it has none. */
  readonly reviewed: string | undefined;
}

export interface Theme extends ThemeSummary {
  /** What research says of it, and the sources that say so. */
  readonly evidence: CitedText | undefined;
  /** In the recommended order. */
  readonly articles: readonly ArticleSummary[];
}

export interface ArticleSummary extends PageLink {
  readonly id: string;
  readonly lead: string;
  /** `2026-11-21` */
  readonly reviewed: string;
  /** Whole minutes at 200 words a minute, at least 1. */
  readonly minutes: number;
  readonly theme: ThemeSummary;
  /** The headings of its text that are questions. */
  readonly questions: readonly PageLink[];
  readonly draft: boolean;
}

export interface ReadingPathSummary extends PageLink {
  readonly id: string;
  readonly audience: string;
  readonly lead: string;
  readonly colour: ThemeColour;
  readonly articleCount: number;
  /** Of all its articles together. */
  readonly minutes: number;
}

export interface ReadingPath extends ReadingPathSummary {
  readonly steps: readonly PathStep[];
  /** What to do when all is read. */
  readonly next: string;
  /** Where to read on. */
  readonly articles: readonly PageLink[];
}

/** An article on a reading path. */
export interface PathStep {
  readonly article: ArticleSummary;
  readonly why: string;
  /** The article, or the heading in it where the reader begins. */
  readonly href: string;
  /** That heading. */
  readonly heading: string | undefined;
}

/** Where an article stands on a reading path. */
export interface PlaceOnPath {
  readonly path: PageLink;
  /** 1 for the first. */
  readonly number: number;
  readonly count: number;
  /** The step that follows. */
  readonly next: PageLink | undefined;
}

export interface TocEntry {
  readonly depth: 2 | 3;
  readonly text: string;
  readonly id: string;
}

/** A source in the list «Kilder» of a page. */
export interface Reference {
  readonly id: string;
  /** The source's own page. */
  readonly href: string;
  /** «Repper et al., 2013» */
  readonly label: string;
  /** Of the label, where it is not Danish. */
  readonly lang: string | undefined;
  readonly text: readonly Inline[];
  /** Element ids of the places on the page that cite it, in order. */
  readonly places: readonly string[];
  /** Said where we have not read the source: the source it is quoted after. */
  readonly via: PageLink | undefined;
}

/** A term as a popover shows it. */
export interface TermCard extends PageLink {
  readonly id: string;
  readonly definition: string;
}

/** A page that links here. */
export interface Mention extends PageLink {
  /** «Artikel», «Begreb» … */
  readonly kind: string;
}

/** What a page with running text brings along. */
export interface Apparatus {
  readonly references: readonly Reference[];
  readonly terms: readonly TermCard[];
  readonly mentionedBy: readonly Mention[];
}

export interface Article extends ArticleSummary, Apparatus {
  readonly byline: string;
  readonly nextReview: string;
  /** Danish names. */
  readonly audiences: readonly string[];
  readonly phase: string | undefined;
  readonly keyPoints: readonly string[];
  readonly changes: readonly { readonly date: string; readonly note: string }[];
  readonly toc: readonly TocEntry[];
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  readonly paths: readonly PlaceOnPath[];
  /** The text itself. */
  readonly Content: AstroComponentFactory;
  /** What it builds on; undefined where it cites nothing. */
  readonly basis: SourceBasis | undefined;
  /** How it is cited itself. */
  readonly citation: readonly Inline[];
  readonly downloads: readonly Download[];
  /** Highwire tags for Google Scholar, as name and content. */
  readonly scholar: readonly (readonly [string, string])[];
}

/** A theme with the whole of its articles, for paper. */
export interface ThemePaper extends Omit<Theme, 'articles'> {
  /** The theme's own page, with the portal's address before it. */
  readonly address: string;
  /** How a reader refers to the theme. */
  readonly reference: string;
  /** In the recommended order. */
  readonly articles: readonly Article[];
}

export interface SourceSummary extends PageLink {
  readonly id: string;
  readonly label: string;
  readonly text: readonly Inline[];
  readonly kind: string;
  /** «2013», «[2011]» or «u.å.» */
  readonly year: string;
}

/** A sentence on the portal that cites a source. */
export interface Quotation {
  readonly page: PageLink;
  /** The heading that it stands under. */
  readonly heading: string | undefined;
  readonly sentence: string;
  /** The very place. */
  readonly href: string;
}

export interface Source extends SourceSummary {
  /** What a source of its kind can show. */
  readonly level: { readonly name: string; readonly meaning: string };
  /** CSL type in Danish. */
  readonly type: string;
  readonly access: string;
  /** Authors and editors by family name, and the year: what a reader who knows the source types. */
  readonly makers: string;
  readonly via: PageLink | undefined;
  readonly note: string | undefined;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  readonly archived: string | undefined;
  readonly quotations: readonly Quotation[];
  readonly mentionedBy: readonly Mention[];
  readonly downloads: readonly Download[];
}

/** A reference in a format that reference managers read. */
export interface Download {
  /** «BibTeX», «RIS», «CSL-JSON» */
  readonly name: string;
  readonly href: string;
  readonly content: string;
}

export interface Term extends TermCard, Apparatus {
  readonly variants: readonly string[];
  readonly inflections: readonly string[];
  readonly seeAlso: readonly PageLink[];
  readonly sources: readonly Reference[];
  readonly Content: AstroComponentFactory;
}

/** A source right after the words that rest on it. */
export interface Cite {
  readonly source: string;
  /** «Repper et al., 2013» */
  readonly label: string;
  /** Of the label, where it is not Danish. */
  readonly lang: string | undefined;
  /** Element id of the place; undefined where the same source is named again and has its place already. */
  readonly place: string | undefined;
}

/** What is said, and by whom. */
export interface CitedText {
  readonly text: string;
  readonly cites: readonly Cite[];
}

/** Something that an article, or the front page, shows in a list. */
interface Listed {
  /** Element id of the place where it is shown. */
  readonly place: string;
  readonly title: string;
}

export interface Dilemma extends Listed {
  readonly for: CitedText;
  readonly against: CitedText;
  readonly ask: string;
  readonly articles: readonly PageLink[];
}

export interface Workplace extends Listed {
  readonly note: string | undefined;
}

/** The workplaces that one kind of organisation runs. */
export interface Sector {
  readonly title: string;
  readonly workplaces: readonly Workplace[];
}

export interface JobFunction extends Listed {
  readonly description: CitedText;
  readonly workplaces: readonly string[];
  readonly articles: readonly PageLink[];
}

/** What models are compared by. */
export type ModelField = 'targetGroup' | 'setting' | 'pay' | 'length' | 'evaluation';

/** A field that is undefined: we do not know. */
export interface Model extends Listed, Readonly<Record<ModelField, CitedText | undefined>> {
  readonly region: string;
  readonly summary: CitedText;
  readonly articles: readonly PageLink[];
}

/** A question that research has not answered yet. */
export interface OpenQuestion extends Listed {
  readonly known: CitedText;
  readonly missing: string;
  /** The place in an article that says more. */
  readonly href: string;
}

/** A result as it is drawn: with improvement above zero, whatever the source writes. */
export interface Result extends Listed {
  /** What it covers, where that is less than the outcome says. */
  readonly scope: string | undefined;
  readonly effect: Effect;
  readonly certainty: Certainty;
  /** «0,24 (0,09–0,39)» */
  readonly shown: string;
  /** «−0,24 (−0,39 til −0,09)», where the source writes improvement with a minus. */
  readonly written: string | undefined;
  readonly participants: number | undefined;
  readonly words: CitedText;
}

/** What was found for one outcome. */
export interface Outcome {
  readonly title: string;
  readonly results: readonly Result[];
}

export interface TimelineEvent extends Listed {
  /** `1935`, `2018-06` or `1935-06-10`; what it stands in order by. */
  readonly date: string;
  /** Whether the date says no more than we know; else only `when` does. */
  readonly isDated: boolean;
  /** In words: «10. juni 1935», «1700-tallet». */
  readonly when: DateParts;
  readonly scene: EventScene;
  readonly description: CitedText;
  readonly articles: readonly PageLink[];
}

export interface FigurePart {
  readonly name: string;
  /** The name in the language that it comes from. */
  readonly foreign: { readonly words: string; readonly lang: string } | undefined;
  /** Without sources of its own where what the whole figure is drawn from says it. */
  readonly said: CitedText;
  /** Address of the article that says more. */
  readonly article: string | undefined;
}

/** A concept that is drawn. */
export interface Figure extends Listed {
  readonly form: FigureForm;
  /** With what the whole figure is drawn from. */
  readonly caption: CitedText;
  /** What the parts of a circle stand around. */
  readonly middle: string | undefined;
  /** Whether the last step never ends. */
  readonly ongoing: boolean;
  readonly parts: readonly FigurePart[];
}

/** A stretch of the timeline, with its events in order. */
export interface TimelinePeriod {
  /** Element id of its heading. */
  readonly place: string;
  /** «2015–2019» */
  readonly title: string;
  readonly events: readonly TimelineEvent[];
  /** How many events each column of its drawing has, in Denmark and abroad. */
  readonly columns: readonly Readonly<Record<EventScene, number>>[];
}

export interface InitiativeSummary extends PageLink {
  readonly id: string;
  readonly lead: string;
  readonly place: string;
  readonly period: string | undefined;
}

export interface Initiative extends InitiativeSummary, Apparatus {
  readonly organiser: string | undefined;
  readonly audience: string | undefined;
  readonly pay: string | undefined;
  readonly url: string | undefined;
  readonly sources: readonly Reference[];
  readonly articles: readonly PageLink[];
  readonly Content: AstroComponentFactory;
}

/** Something that not everyone can use, and what to do instead. */
export type AccessLimitation = Erklaering['limitations'][number];

/** The accessibility statement. Days are as `2026-11-21`. */
export interface AccessStatement {
  /** How far the portal is, as a sentence. */
  readonly status: string;
  readonly reviewed: string;
  readonly nextReview: string;
  readonly published: string;
  readonly methods: readonly string[];
  readonly untested: readonly string[];
  readonly limitations: readonly AccessLimitation[];
}

/** A line in the A–Å list of terms: a term, or another word that points to it. */
export interface TermLine {
  readonly word: string;
  readonly href: string;
  /** Set on the preferred word. */
  readonly definition: string | undefined;
  /** Set on another word: the preferred one. */
  readonly see: string | undefined;
}

/** A letter of an A–Å list with its lines. */
export interface LetterGroup<Line> {
  readonly letter: string;
  readonly lines: readonly Line[];
}

/** A line in the A–Å list of everything. */
export interface IndexLine extends PageLink {
  readonly kind: string;
}
