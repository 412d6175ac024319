/** Every word of the interface. What an editor writes stands in `content/`. */

const number = new Intl.NumberFormat('da-DK');

/** «1 artikel», «12 artikler». */
const count = (one: string, many: string) => (n: number) => `${number.format(n)} ${n === 1 ? one : many}`;

const listFormat = new Intl.ListFormat('da-DK');

/** «honorar, løn og aflønning». */
const inQuotes = (word: string): string => `«${word}»`;
const list = (words: readonly string[]) => listFormat.format(words);

/** The search's words stand apart, since they go to the browser, and only they. */
export const searchStrings = {
  title: 'Søg',
  lead: 'Søg i artikler, initiativer, begreber og kilder, eller slå op i alt fra A til Å.',
  /** The name of the field in the head of every page, and of the large one. */
  label: { small: 'Søg på portalen', large: 'Hvad vil du vide?' },
  button: 'Søg',
  shortcut: { control: 'Ctrl K', command: '⌘ K' },
  results: 'Resultater',
  searching: 'Søger …',
  /** Said before the query: «12 resultater for supervision». */
  resultsFor: (n: number) => `${n === 0 ? 'Ingen resultater' : count('resultat', 'resultater')(n)} for `,
  shown: (n: number, total: number) => `Viser ${number.format(n)} af ${number.format(total)}`,
  more: 'Vis flere',
  missing: (n: number) =>
    n === 1 ? 'Ét resultat kunne ikke hentes lige nu.' : `${number.format(n)} resultater kunne ikke hentes lige nu.`,
  /** Said before the heading that the words stand under. */
  section: 'Under overskriften ',
  reviewed: (date: string) => `Gennemgået ${date}`,
  definition: 'Ordet forklaret',
  sources: 'Kilder af forfatteren',
  /** What the search has done with the words. */
  notes: {
    corrected: 'Viser resultater for ',
    insteadOf: 'Søg i stedet efter ',
    also: (words: readonly string[]) => `Søgte også efter ${list(words)}.`,
    only: 'Søg kun efter ',
    unknown: (words: readonly string[]) => `Portalen har ikke ${words.length === 1 ? 'ordet' : 'ordene'} ${list(words.map(inQuotes))}.`,
    literal: 'Søger kun efter ordene, som du skrev dem.',
    notLiteral: 'Søg også efter andre ord og stavemåder',
    faults: {
      'lexicon-missing':
        'Søgningens ordliste kunne ikke hentes. Derfor er stavefejl ikke rettet, og sider, der bruger andre ord for det samme, kan mangle.',
      'lexicon-outdated': 'Søgningens ordliste er ældre end siderne. Nye ord og andre ord for det samme kan mangle.',
      'index-incomplete': 'En del af søgeregistret kunne ikke hentes. Der kan mangle resultater.',
    },
  },
  filters: {
    title: 'Afgræns',
    /** On a phone, where the choices are folded. */
    titleWithCount: (n: number) => (n === 0 ? 'Afgræns' : `Afgræns (${number.format(n)} valgt)`),
    facets: { art: 'Slags side', tema: 'Tema', maalgruppe: 'Målgruppe', fase: 'Fase', studie: 'Slags undersøgelse' },
    skip: 'Gå til resultaterne',
    /** Heard after a number. */
    counted: (n: number) => (n === 1 ? ' resultat' : ' resultater'),
    number: (n: number) => number.format(n),
    chosen: 'Dine valg',
    remove: (value: string, facet: string) => `Fjern ${value} (${facet})`,
    clear: 'Ryd alle',
  },
  sort: { title: 'Rækkefølge', relevance: 'Relevans', newest: 'Senest gennemgået' },
  empty: {
    title: 'Prøv en anden vej',
    nearest: 'Mente du',
    filtered: { text: 'Du har afgrænset søgningen.', link: 'Ryd dine valg, og søg i alt' },
    words: 'Brug et andet ord for det samme, og se efter, om ordet er stavet rigtigt.',
    shorter: 'Skriv kortere: ét ord eller begyndelsen af et ord er nok.',
    terms: { link: 'Slå op i begreberne', after: 'og find andre ord for det samme.' },
    index: { link: 'Led på listen fra A til Å', after: 'her på siden.' },
    themes: 'Eller begynd i et tema',
    report: {
      link: 'Fortæl os, hvad du ledte efter',
      /** Where the portal has no address that it can be sent to. */
      none: 'Se, hvordan du fortæller os, hvad du ledte efter',
      subject: (query: string) => `Søgning uden resultat: «${query}»`,
      query: (query: string) => `Jeg søgte efter: ${query}`,
      wanted: 'Jeg ville gerne vide: ',
    },
  },
  error: {
    title: 'Søgningen virker ikke lige nu',
    text: 'Vi kunne ikke hente det register, der søges i. Måske er forbindelsen afbrudt.',
    again: 'Prøv igen',
    instead: '– eller find det, du mangler, på listen fra A til Å herunder.',
    narrowed: (n: number) =>
      n === 0
        ? 'Ingen linjer på listen fra A til Å har ord, der begynder med dine.'
        : `Listen fra A til Å viser ${n === 1 ? 'den ene linje' : `de ${number.format(n)} linjer`}, hvor ord begynder med dine.`,
  },
  dialog: {
    label: 'Søg på portalen',
    placeholder: 'Hvad vil du vide?',
    close: 'Luk',
    all: (n: number) => `Se alle ${number.format(n)} resultater`,
    hint: 'Skriv mindst to bogstaver, så kommer de første resultater her.',
    keys: [
      { keys: ['Piletaster'], does: 'vælg' },
      { keys: ['Enter'], does: 'åbn' },
      { keys: ['Esc'], does: 'ryd og luk' },
    ],
    index: 'Se alt fra A til Å',
    terms: 'Slå op i begreberne',
    error: 'Find det på listen fra A til Å',
  },
  /** What a page says whose words are marked, since the reader came from a search. */
  marks: {
    label: 'Dine søgeord',
    shown: (words: readonly string[]) => `Viser dine søgeord: ${words.join(', ')}`,
    clear: 'Fjern markering',
  },
  noScript: 'Søgefeltet kræver JavaScript, og det er slået fra i din browser. Du kan finde alt på listen herunder.',
  index: {
    title: 'Alt fra A til Å',
    letters: 'Gå til bogstav',
  },
} as const;

export const strings = {
  site: {
    skip: 'Gå til indholdet',
    home: 'Forside',
    menu: 'Hovedmenu',
    breadcrumb: 'Du er her',
    nav: { temaer: 'Temaer', initiativer: 'Initiativer', begreber: 'Begreber', kilder: 'Kilder', om: 'Om', omMore: 'portalen' },
    /** The title of a page whose name another kind of page may have too. */
    titleWithKind: (title: string, kind: string) => `${title} – ${kind.toLocaleLowerCase('da')}`,
    /** The page's own title, as browsers and search engines show it. */
    pageTitle: (title: string, site: string) => (title === site ? site : `${title} · ${site}`),
  },

  footer: {
    promise: 'Viden om peerstøtte på dansk. Hvert udsagn kan følges til sin kilde.',
    paths: 'Læseveje',
    about: 'Om portalen',
    index: 'Alt fra A til Å',
    access: 'Tilgængelighed',
    repository: 'Portalens kildekode',
    licence: 'Teksterne må deles og bearbejdes med kildeangivelse:',
    licenceName: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.da',
    print: (url: string) => `Udskrevet fra ${url}`,
  },

  /** The message that a reader sends who has found a fault. */
  report: {
    link: 'Fandt du en fejl på denne side? Meld den',
    /** Where the portal has no address that a fault can be sent to. */
    none: 'Fandt du en fejl? Se, hvordan den meldes',
    short: 'Meld en fejl',
    subject: (title: string) => `Fejl på siden «${title}»`,
    page: (title: string) => `Side: ${title}`,
    address: (address: string) => `Adresse: ${address}`,
    section: 'Afsnit: ',
    fault: 'Fejlen: ',
    source: 'Din kilde: ',
  },

  colours: {
    title: 'Farver',
    choices: { auto: 'Følg enheden', light: 'Lys', dark: 'Mørk' },
  },

  home: {
    title: 'Viden om peerstøtte, som du kan følge til kilden',
    lead: 'Til dig, der arbejder med peerstøtte eller overvejer det: hvad det er, hvad forskningen peger på, og hvad ingen har svar på endnu.',
    index: 'Eller slå op i alt fra A til Å',
    paths: 'Begynd der, hvor du står',
    themes: 'Temaer',
    news: {
      title: 'Nyt og revideret',
      new: { label: 'Nyt', several: count('ny artikel', 'nye artikler') },
      revised: { label: 'Revideret', several: count('artikel er revideret', 'artikler er revideret') },
    },
    openQuestions: {
      title: 'Det ved vi ikke endnu',
      lead: 'Her slutter forskningens svar. Lov ikke mere, end nogen ved.',
    },
    how: 'Sådan er portalen bygget',
    habits: [
      {
        title: 'Følg udsagnet til kilden',
        text: 'Hver kilde har en side med alle de sætninger, der bygger på den.',
        href: '/kilder/',
        colour: 'fjord',
        shape: 'meeting',
      },
      {
        title: 'Slå ordet op',
        text: 'Tryk på et ord med prikker under, og få det forklaret dér, hvor du læser.',
        href: '/begreber/',
        colour: 'lyng',
        shape: 'overlapping',
      },
      {
        title: 'Se, hvor grænsen går',
        text: 'Vi skriver, når kilder er uenige, og når forskningen er svag.',
        href: '/om/',
        colour: 'ler',
        shape: 'open',
      },
    ],
  },

  paths: {
    title: 'Læseveje',
    lead: 'En læsevej er nogle få artikler i den rækkefølge, du får brug for dem. Vælg den, der begynder, hvor du står.',
    none: 'Der er ingen læseveje endnu. Begynd et af disse steder.',
    minutes: (n: number) => `${count('minut', 'minutter')(n)} i alt`,
    /** Said of a step that begins in the middle of an article. */
    begin: (heading: string) => `Begynd ved «${heading}»`,
    next: 'Hvad nu?',
    others: 'Andre læseveje',
    /** Said in an article, before the path’s name. */
    place: (number: number, count: number) => `Trin ${number} af ${count} på læsevejen`,
    nextStep: 'Næste trin:',
  },

  themes: {
    title: 'Temaer',
    lead: 'Hvert tema samler artikler om ét stort spørgsmål. Læs dem i rækkefølge, eller gå direkte til det, du mangler.',
    coming: 'Temaer på vej',
    path: 'Artiklerne i den rækkefølge, vi anbefaler',
    evidence: 'Hvad siger forskningen?',
    questions: (n: number) => `Svarer på ${n} spørgsmål`,
    articles: count('artikel', 'artikler'),
    reviewed: 'sidst gennemgået',
  },

  article: {
    /** «Bygger på 24 kilder, hvoraf 9 samler undersøgelser»; `does` is the name of a step on the scale of sources. */
    basis: (sources: number, most: number, does: string) => {
      const all = `Bygger på ${count('kilde', 'kilder')(sources)}`;
      const verb = does.toLocaleLowerCase('da');
      if (most === sources) return sources === 1 ? `${all}, som ${verb}` : `${all}, som alle ${verb}`;
      return most === 1 ? all : `${all}, hvoraf ${number.format(most)} ${verb}`;
    },
    minutes: count('minuts læsning', 'minutters læsning'),
    reviewed: 'Sidst gennemgået',
    /** The same, in the middle of a line. */
    lastReviewed: 'sidst gennemgået',
    nextReview: 'Næste gennemgang',
    draft: 'Kladde: kan kun ses her, ikke på den udgivne portal.',
    keyPoints: 'Kort fortalt',
    /** The name of the box that a table scrolls in: by the heading above, with a number where that has several. */
    table: (heading?: string, n?: number) => ['Tabel', n && ` ${n}`, heading && `: ${heading}`].filter(Boolean).join(''),
    contents: 'På denne side',
    audiences: 'Skrevet til',
    phase: 'Del af implementeringen',
    changes: 'Ændringer',
    around: 'Flere artikler i temaet',
    previous: 'Forrige',
    next: 'Næste',
  },

  /** Paper: a page when it is printed, and the page that holds a whole theme. */
  paper: {
    print: 'Udskriv',
    wholeTheme: (articles: string) => `Udskriv hele temaet (${articles})`,
    title: (question: string) => `${question} Hele temaet til udskrift`,
    notice: 'Denne side er lavet til papir. Den samler hele temaet, og hver artikel har sine kilder med.',
    back: (theme: string) => `Tilbage til temaet ${theme}`,
    theme: (theme: string) => `Temaet ${theme}`,
    contents: 'Indhold',
    number: (n: number) => `Artikel ${n}`,
    /** After a link to another article on the same paper. */
    pointer: (n: number) => `artikel ${n}`,
    size: 'Omfang',
    reviewed: 'Sidst gennemgået',
    reference: 'Sådan henviser du',
    reuse: 'Brug af teksten',
    /** At the foot of each sheet, after the portal's name. */
    checked: (date: string) => `gennemgået ${date}`,
  },

  callouts: {
    IPraksis: 'I praksis',
    Forbehold: 'Forbehold',
    Uenighed: 'Uenighed',
    Rettelse: 'Rettelse',
    VedViIkke: 'Ved vi ikke',
    Eksempel: 'Eksempel',
  },

  /** What can be taken along: copied or saved. */
  copying: {
    save: (name: string) => `Hent ${name}`,
    copy: (name: string) => `Kopiér ${name}`,
    /** Said before the name of what was copied. */
    copied: 'Kopieret:',
    failed: 'Der blev ikke kopieret noget. Prøv igen.',
    reference: 'henvisningen',
    cite: 'Citér denne side',
  },

  headings: {
    /** The name of the link beside a heading. */
    link: (heading: string) => `Link til afsnittet ${heading}`,
  },

  notes: {
    label: 'Note i margenen',
  },

  figures: {
    /** Unfolds what a drawing shows, in words. */
    words: 'Figuren i ord',
    drawnFrom: 'Tegnet efter',
  },

  references: {
    title: 'Kilder',
    via: 'Gengivet efter',
    about: 'Om kilden',
    aboutNamed: (label: string) => `Om kilden ${label}`,
    places: 'Nævnt i teksten:',
    place: (n: number, label: string) => `${n}. sted i teksten, der nævner ${label}`,
    popover: (label: string) => `Kilden ${label}`,
    /** Said after the name of a button that opens a source. */
    hint: 'Kilde: vis henvisningen',
    inList: 'Se i kildelisten',
    close: 'Luk',
  },

  mentions: 'Nævnes i',

  /** What a page is, by the collection that it comes from. */
  kinds: { temaer: 'Tema', artikler: 'Artikel', begreber: 'Begreb', initiativer: 'Initiativ', laeseveje: 'Læsevej', kilder: 'Kilde' },

  sources: {
    title: 'Kilder',
    lead: (n: number) =>
      `Portalen bygger på ${number.format(n)} kilder. Hver kilde har en side, hvor du kan se alle de sætninger, der støtter sig til den.`,
    views: 'To måder at se kilderne på',
    byKind: 'Efter art og år',
    byName: 'Fra A til Å',
    download: 'Hent alle kilder til dit referenceprogram:',
    study: 'Art',
    type: 'Udgivelse',
    year: 'År',
    access: 'Hvad vi har læst',
    note: 'Værd at vide',
    open: 'Åbn kilden',
    doi: 'Åbn via DOI',
    archived: 'Åbn arkiveret kopi',
    noAddress: 'Vi kender ingen adresse, hvor kilden kan læses på nettet.',
    quotations: 'Her bruger portalen kilden',
    /** «31 steder på 20 sider» */
    quoted: (places: number, pages: number) => `${count('sted', 'steder')(places)} på ${count('side', 'sider')(pages)}.`,
    /** The heading that a sentence stands under, where several do. */
    place: (heading: string, n: number) => `${heading} ${n}. sted`,
    noQuotations: 'Ingen sætning på portalen henviser til kilden lige nu.',
    cite: 'Henvis til kilden',
  },

  terms: {
    title: 'Begreber',
    lead: 'Ord om peerstøtte fra A til Å. Nogle af dem viser videre til det ord, portalen selv bruger.',
    letters: 'Gå til bogstav',
    see: 'se',
    more: (title: string) => `Læs mere om ${title}`,
    popover: (title: string) => `Begrebet ${title}`,
    /** Said after the name of a button that opens a term. */
    hint: 'Begreb: vis forklaringen',
    variants: 'Også kaldet',
    seeAlso: 'Se også',
    sources: 'Definitionen bygger på',
  },

  /** Lists that articles show. */
  listings: {
    unknown: 'ikke oplyst',
    further: 'Læs mere:',
    for: 'På den ene side',
    against: 'På den anden side',
    ask: 'Tal om:',
    where: 'Nævnes i kilden sammen med:',
    namedBy: 'Nævnt af',
    sources: 'Det bygger på',
    models: {
      caption: 'Danske modeller for peerstøtte',
      model: 'Model og sted',
      targetGroup: 'Til hvem',
      setting: 'Hvor',
      pay: 'Frivillig eller lønnet',
      length: 'Hvor længe',
      evaluation: 'Hvordan undersøgt',
    },
  },

  /** The figure over what reviews and trials found. */
  results: {
    title: 'Hvad oversigter og forsøg fandt for hvert mål',
    caption:
      'Prikken er forskellen mellem dem, der fik peerstøtte, og dem, de blev sammenlignet med. Stregen er 95 %-konfidensintervallet. Nul er ingen forskel.',
    worse: '‹ til ulempe',
    better: 'til fordel for peerstøtte ›',
    none: 'ingen forskel',
    certainty: {
      clear: 'Intervallet ligger helt på den ene side af nul.',
      unclear: 'Intervallet går hen over nul: Forskellen kan være tilfældig.',
      unknown: 'Vi har ikke set et interval.',
    },
    turned: 'Kilden skriver bedring med minus. Her er fortegnet vendt, så bedring altid er til højre.',
    table: {
      study: 'Oversigt eller forsøg',
      difference: 'Forskel (95 %-konfidensinterval)',
      written: (effect: string) => `fortegnet er vendt; i kilden ${effect}`,
      people: 'Personer',
      words: 'I ord',
      number: (n: number) => number.format(n),
    },
  },

  timeline: {
    overview: 'Gå til en periode',
    period: (from: number | undefined, to: number | undefined) =>
      from === undefined ? `Før ${(to ?? 0) + 1}` : to === undefined ? `Fra ${from}` : `${from}–${to}`,
    events: count('punkt', 'punkter'),
    scenes: { denmark: 'Danmark', abroad: 'Udlandet' },
    scale: 'Hver halvcirkel er et punkt. Perioderne er tegnet lige brede, men de er ikke lige lange.',
  },

  initiatives: {
    title: 'Initiativer',
    lead: 'Danske og udenlandske initiativer, som artiklerne henviser til: hvad de er, hvem de er til, og hvad vi ved om dem.',
    place: 'Sted',
    period: 'Periode',
    organiser: 'Hvem står bag',
    audience: 'Til hvem',
    pay: 'Frivillig eller lønnet',
    website: 'Egen side',
    sources: 'Bygger på',
  },

  search: searchStrings,

  about: {
    title: 'Om portalen',
    lead: 'Hvorfor portalen findes, hvordan vi arbejder, og hvad du må bruge teksterne til.',
  },

  notFound: {
    title: 'Siden findes ikke',
    lead: 'Adressen er måske skrevet forkert, eller siden er flyttet. Søg efter det, du mangler, eller begynd et af disse steder.',
  },
} as const;
