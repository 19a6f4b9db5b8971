/**
 * A linear programme: values between 0 and `upper` that gain the most, under rows that bound sums of them.
 * `whole`: only whole numbers are answers. Written here, solved by whoever is given as `LinearSolver`.
 */
export type LinearModel = {
  gains: number[];
  upper: number[];
  whole: boolean;
  rows: LinearRow[];
};

/** `low ≤ Σ factor × value ≤ high`; a factor is 1 where `factors` is left out. */
export type LinearRow = { columns: number[]; factors?: number[]; low: number; high: number };

/** `prices[row]`: what one more unit of the row's bound would gain (never for whole numbers). */
export type LinearAnswer =
  | { kind: "best"; value: number; values: Float64Array; prices: Float64Array }
  | { kind: "stopped"; values: Float64Array | null }
  | { kind: "none" };

/** `least`: answers that gain less than this are of no interest. Never throws for a model that is too hard: "stopped". */
export type LinearSolver = (model: LinearModel, options: { seconds: number }) => LinearAnswer;
