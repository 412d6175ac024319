/**
 * The forms of a Hunspell dictionary, and what compounds they may stand in. Only the two files' own
 * notation is read here, as far as the Danish one uses it: suffix classes, which may lead to others, and flags
 * for the places in a compound.
 */

/** Forms in small letters. */
export interface DictionaryForms {
  /** What may begin or stand inside a compound, with its linking letter: `erfarings`, `støtte`. */
  readonly beginnings: ReadonlySet<string>;
  /** What may end a compound, with the word that it is a form of: `kompetencer` → `kompetence`. */
  readonly endings: ReadonlyMap<string, string>;
  /** Every form that may stand alone, with the words that it may be a form of. */
  readonly lemmas: ReadonlyMap<string, readonly string[]>;
}

interface Suffix {
  readonly strip: string;
  readonly add: string;
  /** The form must end like this. */
  readonly condition: RegExp | undefined;
  /** The flags of the new form. */
  readonly flags: readonly string[];
}

/** `COMPOUNDBEGIN`, `COMPOUNDMIDDLE`, `COMPOUNDEND`, `ONLYINCOMPOUND` */
interface CompoundFlags {
  readonly begin: string;
  readonly middle: string;
  readonly end: string;
  readonly only: string;
}

/** A form made of a form made of the word: the dictionary goes no deeper. */
const deepest = 2;

const wordPattern = /^[a-zæøåéèü]+-?$/i;

/** @param affixes the `.aff` file @param words the `.dic` file */
export function readDictionaryForms(affixes: string, words: string): DictionaryForms {
  const suffixes = readSuffixes(affixes);
  const flags = readCompoundFlags(affixes);
  const beginnings = new Set<string>();
  const endings = new Map<string, string>();
  const lemmas = new Map<string, string[]>();

  const take = (form: string, own: readonly string[], lemma: string, depth: number): void => {
    if (own.includes(flags.begin) || own.includes(flags.middle)) beginnings.add(form.replace(/-$/, ''));
    if (own.includes(flags.end) && !form.endsWith('-')) endings.set(form, lemma);
    if (!own.includes(flags.only)) add(lemmas, form, lemma);
    if (depth === deepest) return;
    for (const { strip, add: ending, condition, flags: next } of own.flatMap((flag) => suffixes.get(flag) ?? [])) {
      if (!form.endsWith(strip) || condition?.test(form) === false) continue;
      take(form.slice(0, form.length - strip.length) + ending, next, lemma, depth + 1);
    }
  };

  for (const line of words.split('\n').slice(1)) {
    const [, word = '', own = '', more = ''] = /^([^/\s]+)(?:\/([\d,]+))?(?:\s+(.*))?$/.exec(line) ?? [];
    if (!wordPattern.test(word)) continue;
    const form = word.toLowerCase();
    const stem = /\bst:(\S+)/.exec(more)?.[1]?.toLowerCase();
    take(form, own.split(','), stem ?? form, 0);
  }
  return { beginnings, endings, lemmas };
}

function add(lemmas: Map<string, string[]>, form: string, lemma: string): void {
  const known = lemmas.get(form);
  if (!known) lemmas.set(form, [lemma]);
  else if (!known.includes(lemma)) known.push(lemma);
}

/** `SFX 10 0 s/31 [^sxz]`: the class, what to strip, what to add with its flags, and the condition. */
function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const classes = new Map<string, Suffix[]>();
  for (const [, name = '', strip = '', added = '', condition = ''] of affixes.matchAll(
    /^SFX[ \t]+(\d+)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm,
  )) {
    // The line that opens a class says whether it goes with prefixes, and how many lines follow.
    if (/^[YN]$/.test(strip) && /^\d+$/.test(added)) continue;
    const [ending = '', flags] = added.split('/');
    const suffix: Suffix = {
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      condition: condition === '.' ? undefined : new RegExp(`${condition}$`),
      flags: flags?.split(',') ?? [],
    };
    classes.set(name, [...(classes.get(name) ?? []), suffix]);
  }
  return classes;
}

function readCompoundFlags(affixes: string): CompoundFlags {
  const flag = (name: string): string => new RegExp(String.raw`^${name}[ \t]+(\S+)`, 'm').exec(affixes)?.[1] ?? `no ${name}`;
  return { begin: flag('COMPOUNDBEGIN'), middle: flag('COMPOUNDMIDDLE'), end: flag('COMPOUNDEND'), only: flag('ONLYINCOMPOUND') };
}
