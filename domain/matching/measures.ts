/** Measures of a ranking against readers' grades, 0 to 3. Source: matching, measures. */

const TOP = 10;
/** A reader would want this meeting, or nearly. */
const GOOD_FROM = 2;

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades.slice(0, TOP).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/** nDCG@10 of grades in the order shown, gain 2^g − 1; null when no order is better than another. */
export function ndcg(shown: readonly number[]): number | null {
  const ideal = discounted([...shown].sort((a, b) => b - a));
  return ideal === 0 ? null : discounted(shown) / ideal;
}

/** Reciprocal rank of the first good one; null when there is none. */
export function reciprocalRank(shown: readonly number[]): number | null {
  const index = shown.findIndex((grade) => grade >= GOOD_FROM);
  return index < 0 ? null : 1 / (index + 1);
}

/** Share of the first five places that are good, of as many as could be; null when none could. */
export function precisionAt5(shown: readonly number[]): number | null {
  const good = shown.filter((grade) => grade >= GOOD_FROM).length;
  if (good === 0) return null;
  return shown.slice(0, 5).filter((grade) => grade >= GOOD_FROM).length / Math.min(5, good);
}

/** How much of the way from chance to a second reader a ranking goes. */
export const skill = (value: number, chance: number, readers: number): number =>
  (value - chance) / (readers - chance);

/** Inequality of a list of amounts, from 0 (all equal) towards 1. */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, amount, index) => sum + (index + 1) * amount, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

export function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}
