/** How good a list of answers is, against what readers have judged. */

/** 3 target, 2 relevant, 1 marginal, by the page's address; what is not there is 0. */
export type Grades = Readonly<Record<string, number>>;

export interface Quality {
  /** 0–1: gain 2^grade − 1, discounted by place, of the best possible list. */
  readonly ndcg: number;
  /** Of the relevant pages, or of the ten that could be shown: how many are among the first ten. */
  readonly recall: number;
  /** 1 when the first answer is relevant or better. */
  readonly first: number;
  /** 1 when there is no answer at all. */
  readonly empty: number;
}

const shown = 10;

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** @param ranked addresses, best first */
export function judge(ranked: readonly string[], grades: Grades): Quality {
  const got = ranked.slice(0, shown).map((address) => grades[address] ?? 0);
  const ideal = Object.values(grades)
    .toSorted((a, b) => b - a)
    .slice(0, shown);
  return {
    ndcg: gain(got) / gain(ideal),
    recall: got.filter((grade) => grade > 0).length / Math.min(shown, Object.keys(grades).length),
    first: (got[0] ?? 0) >= 2 ? 1 : 0,
    empty: ranked.length === 0 ? 1 : 0,
  };
}

export const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Between the means of two lists of the same queries: how often chance alone would part them so far (paired randomisation, two-sided). */
export function chanceOf(a: readonly number[], b: readonly number[], random: () => number, rounds = 10_000): number {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  const seen = Math.abs(mean(differences));
  let asFar = 0;
  for (let round = 0; round < rounds; round++) {
    const turned = differences.map((difference) => (random() < 0.5 ? difference : -difference));
    if (Math.abs(mean(turned)) >= seen - 1e-12) asFar++;
  }
  return asFar / rounds;
}
