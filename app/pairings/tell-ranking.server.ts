import { ABOUT_RULES } from "#domain/matching/about.ts";
import { RULE_NAMES, type RuleName } from "#domain/matching/rules/rules.ts";
import type { Verdict } from "#domain/matching/verdict.ts";
import {
  CHANGE_LOG,
  EPSILON,
  NEUTRAL,
  RULES_VERSION,
  type Side,
  UNKNOWN_WEIGHT,
  WEIGHTS,
} from "#domain/matching/weights.ts";
import { frenchPercent } from "#domain/vocabulary/french.ts";

const DECIMAL = new Intl.NumberFormat("fr-FR");

const VERDICTS: { verdict: Verdict; means: string }[] = [
  { verdict: "met", means: "Ce que l'un cherche, l'autre le dit." },
  {
    verdict: "partly",
    means:
      "Cela correspond à moitié : un thème secondaire, une partie de la somme, un territoire plus large.",
  },
  { verdict: "missed", means: "Rien n'empêche la rencontre, mais cette ligne éloigne." },
  { verdict: "to-check", means: "L'information manque. Une question suffit à trancher ; elle est écrite." },
  { verdict: "blocked", means: "Impossible en l'état : ce rapprochement n'est jamais proposé." },
  { verdict: "not-applicable", means: "La règle ne demande rien ici." },
];

/** Everything that makes the order of pairings, for the public page: drawn from the rules and the weights themselves. */
export function tellRanking() {
  return {
    version: RULES_VERSION,
    verdicts: VERDICTS,
    rules: RULE_NAMES.map(tellRule),
    changes: CHANGE_LOG,
    numbers: {
      formula: `chaque note relevée de ${DECIMAL.format(EPSILON)} pour que zéro n'annule pas tout`,
      neutral: DECIMAL.format(NEUTRAL),
      unknown: frenchPercent(UNKNOWN_WEIGHT),
    },
  };
}

function tellRule(name: RuleName) {
  const financer = weight("financer", name);
  const organisation = weight("organisation", name);
  return {
    name,
    ...ABOUT_RULES[name],
    weighted: financer + organisation > 0,
    financer: financer ? frenchPercent(financer) : "—",
    organisation: organisation ? frenchPercent(organisation) : "—",
    weighs: weighs(financer, organisation),
  };
}

const weight = (side: Side, name: RuleName): number => WEIGHTS[side][name] ?? 0;

function weighs(financer: number, organisation: number): string {
  if (financer === 0 && organisation === 0) return "Ne pèse pas dans l'ordre.";
  const told = [
    financer > 0 ? `${frenchPercent(financer)} pour le financeur` : null,
    organisation > 0 ? `${frenchPercent(organisation)} pour l'organisation` : null,
  ].filter((part) => part !== null);
  return `Pèse ${told.join(", ")}.`;
}
