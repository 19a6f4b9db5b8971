import { readEuros } from "#domain/typed/euros.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import { isEmptyLine, type NeedDraft } from "./need-draft.ts";
import { type PlanLine, planBalance } from "./plan.ts";

/** Does a plan add up? Sums in whole euros; `remarks` say, in French, by how much it does not. They warn, and never block. */
export type PlanSum = { expenses: number; resources: number; remarks: string[] };

/** The lines of a draft's plan that have a sum, in their order. */
export function planOfDraft({ expenses, resources }: NeedDraft): PlanLine[] {
  const spent = expenses.flatMap((line): PlanLine[] => {
    const euros = sumOf(line);
    return euros === null ? [] : [{ side: "expense", label: line.label.trim(), euros }];
  });
  const found = resources.flatMap((line): PlanLine[] => {
    const euros = sumOf(line);
    const status = line.status === "found" || line.status === "asked" ? line.status : "to-find";
    return euros === null ? [] : [{ side: "resource", label: line.label.trim(), euros, status }];
  });
  return [...spent, ...found];
}

function sumOf(line: { label: string; euros: string }): number | null {
  const read = readEuros(line.euros);
  return isEmptyLine(line) || !read.ok ? null : read.value;
}

/** Adds a draft's plan up, and sets it against the sums announced above it. Source: validation rules (domaine, §3.3). */
export function sumPlan(draft: NeedDraft): PlanSum {
  const lines = planOfDraft(draft);
  const of = (side: PlanLine["side"], also: (line: PlanLine) => boolean = () => true) =>
    lines.filter((line) => line.side === side && also(line)).reduce((sum, line) => sum + line.euros, 0);
  const [expenses, resources] = [of("expense"), of("resource")];
  const notFound = of("resource", (line) => line.side === "resource" && line.status !== "found");
  const remarks = [
    balanceRemark(expenses, resources, planBalance(lines)),
    differs(expenses, draft.total, "Les dépenses font", "le coût total annoncé est de"),
    differs(notFound, draft.sought, "Ce qui n'est pas encore trouvé fait", "la somme cherchée est de"),
  ];
  return { expenses, resources, remarks: remarks.filter((remark) => remark !== null) };
}

function balanceRemark(expenses: number, resources: number, balance: number): string | null {
  if (expenses === 0 || resources === 0 || balance === 0) return null;
  return balance < 0
    ? `Il manque ${frenchEuros(-balance)} de ressources pour couvrir les dépenses.`
    : `Les ressources dépassent les dépenses de ${frenchEuros(balance)}.`;
}

function differs(sum: number, typed: string, is: string, announced: string): string | null {
  const read = readEuros(typed);
  if (sum === 0 || !read.ok || read.value === null || read.value === sum) return null;
  const gap = frenchEuros(Math.abs(read.value - sum));
  return `${is} ${frenchEuros(sum)}, ${announced} ${frenchEuros(read.value)} : ${gap} d'écart.`;
}
