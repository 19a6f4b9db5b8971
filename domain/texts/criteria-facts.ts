import type { Criteria } from "#domain/criteria/criteria.ts";
import { BY_INSTRUMENT } from "./need-facts.ts";

/**
 * What the fields of a programme say in terms of concepts: a financer that offers nothing but guarantees looks for a loan to
 * stand behind, a crowd lends to what a crowd already holds dear.
 */
export function wishesOfFields({
  financer,
  instruments,
}: Pick<Criteria, "financer" | "instruments">): string[] {
  const [first, ...others] = instruments.map((instrument) => BY_INSTRUMENT[instrument] ?? []);
  const shared = (first ?? []).filter((code) => others.every((codes) => codes.includes(code)));
  return financer.type === "PLATEFORME_FP" ? [...new Set([...shared, "MANY_SMALL", "CROWD"])] : shared;
}
