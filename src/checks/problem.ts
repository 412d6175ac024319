/** The one shape of what is told to an author. */
export interface Problem {
  /** From the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The truth that is broken, `kilde-findes`. Rule names never change. */
  readonly rule: string;
  /** What is wrong, in one Danish sentence. */
  readonly message: string;
  /** What to do, in Danish. */
  readonly fix: string;
  /** A warning does not stop the build. */
  readonly severity: 'error' | 'warning';
}

/** A rule: a desired truth and the places where it does not hold. */
export interface Rule {
  readonly name: string;
  readonly severity: Problem['severity'];
  /** @param today the day it is, as `2026-11-21` */
  check(corpus: import('../domain/corpus.ts').Corpus, today: string): Iterable<Finding>;
}

/** What a rule finds; the rule's name and severity are added. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** Sorted by file, line and column, then by rule. */
export const sortProblems = (problems: Iterable<Problem>): Problem[] =>
  [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );

/** The list as it is printed, each problem in two or three lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = problems.map(({ file, line, column, rule, severity, message, fix }) => {
    const label = severity === 'warning' ? `${rule} (advarsel)` : rule;
    return `${file}:${line}:${column}  ${label}\n  ${message}\n  ${fix}`;
  });
  const count = (severity: Problem['severity'], one: string, many: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  const total = [...count('error', 'fejl', 'fejl'), ...count('warning', 'advarsel', 'advarsler')].join(' og ');
  return [...blocks, total].filter(Boolean).join('\n\n');
}
