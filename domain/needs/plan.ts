/** One line of a financing plan, in whole euros: what is spent, or where it comes from and how sure that is. */
export type PlanLine =
  | { side: "expense"; label: string; euros: number }
  | { side: "resource"; label: string; euros: number; status: "found" | "asked" | "to-find" };

/** By how many euros resources exceed (or, below zero, miss) expenses. */
export function planBalance(lines: PlanLine[]): number {
  return lines.reduce((sum, line) => sum + (line.side === "resource" ? line.euros : -line.euros), 0);
}
