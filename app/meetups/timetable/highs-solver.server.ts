import highs from "highs";
import type { LinearAnswer, LinearModel, LinearSolver } from "#domain/meetups/timetable/linear-model.ts";

type Highs = Awaited<ReturnType<typeof highs>>;

/** HiGHS (MIT, compiled to WebAssembly) behind the domain's port. Synchronous and heavy: for threads, never for the site's own. */
export async function openHighs(): Promise<LinearSolver> {
  const engine: Highs = await highs();
  return (model, { seconds }) => {
    if (seconds <= 0) return { kind: "stopped", values: null };
    if (model.gains.length === 0) return withoutColumns(model);
    try {
      const solution = engine.solve(writeModel(model), {
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-7,
        primal_feasibility_tolerance: 1e-9,
        dual_feasibility_tolerance: 1e-9,
        mip_feasibility_tolerance: 1e-9,
      });
      return readAnswer(model, solution);
    } catch {
      // The engine gives up on models beyond its memory: it is as if it had been stopped.
      return { kind: "stopped", values: null };
    }
  };
}

function withoutColumns({ rows }: LinearModel): LinearAnswer {
  if (rows.some(({ low, high }) => low > 0 || high < 0)) return { kind: "none" };
  return { kind: "best", value: 0, values: new Float64Array(0), prices: new Float64Array(rows.length) };
}

type Solution = ReturnType<Highs["solve"]>;

function readAnswer(model: LinearModel, solution: Solution): LinearAnswer {
  if (solution.Status === "Infeasible" || solution.Status === "Primal infeasible or unbounded") {
    return { kind: "none" };
  }
  const columns = solution.Columns as Record<string, { Primal?: number }>;
  const values = Float64Array.from(model.gains, (_, column) => columns[`x${column}`]?.Primal ?? Number.NaN);
  if (solution.Status !== "Optimal") {
    return { kind: "stopped", values: values.every(Number.isFinite) ? values : null };
  }
  const prices = Float64Array.from(solution.Rows as { Dual?: number }[], (row) => row.Dual ?? 0);
  return { kind: "best", value: solution.ObjectiveValue, values, prices };
}

/** The model in the LP format that HiGHS reads. Rows keep their order, so that prices do. */
function writeModel({ gains, upper, whole, rows }: LinearModel): string {
  const lines = ["Maximize", " gain:"];
  for (const [column, gain] of gains.entries()) lines.push(`${signed(gain)} x${column}`);
  lines.push("Subject To");
  for (const [index, row] of rows.entries()) {
    const terms = row.columns.map((column, place) => `${signed(row.factors?.[place] ?? 1)} x${column}`);
    const sum = terms.length === 0 ? "0 x0" : terms.join("\n");
    if (row.low === row.high) lines.push(` r${index}: ${sum} = ${row.low}`);
    else if (row.low === Number.NEGATIVE_INFINITY) lines.push(` r${index}: ${sum} <= ${row.high}`);
    else if (row.high === Number.POSITIVE_INFINITY) lines.push(` r${index}: ${sum} >= ${row.low}`);
    else throw new Error("a row with two different bounds is two rows");
  }
  lines.push("Bounds");
  for (const [column, most] of upper.entries()) lines.push(` 0 <= x${column} <= ${most}`);
  if (whole) lines.push("General", ...gains.map((_, column) => ` x${column}`));
  lines.push("End");
  return lines.join("\n");
}

const signed = (factor: number): string => (factor < 0 ? `- ${-factor}` : `+ ${factor}`);
