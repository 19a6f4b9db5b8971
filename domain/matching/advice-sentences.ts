import { frenchEuros, midSentence } from "#domain/vocabulary/french.ts";
import { instrumentLabel, qualityLabel } from "#domain/vocabulary/labels.ts";
import type { ReaderLevel } from "./explain.ts";
import type { Advice, CriteriaChange, DroppableCriterion, NeedChange } from "./advice.ts";

/** « Votre besoin touche 3 programmes ; 9 si… », one sentence for each change. Information, never a recommendation. */
export function adviceToOrganisation(
  advice: Advice<NeedChange>,
  { level }: { level: ReaderLevel },
): string[] {
  return advice.changes.map(
    ({ change, reached }) => `${reaches(advice.reached)} ; ${reached} ${condition(change, level)}.`,
  );
}

export function adviceToFinancer(advice: Advice<CriteriaChange>): string[] {
  return advice.changes.map(({ change, reached }) => {
    const gain = reached - advice.reached;
    const needs = gain === 1 ? "1 besoin" : `${gain} besoins`;
    if (change.kind === "drop")
      return `${CRITERION[change.criterion]} : ce critère écarte à lui seul ${needs}.`;
    const { min, max } = change.ticket;
    return `Le ticket écarte à lui seul ${needs} qui entreraient avec ${frenchEuros(min)} à ${frenchEuros(max)}.`;
  });
}

const reaches = (reached: number): string =>
  reached === 0
    ? "Aucun programme ne correspond"
    : `Ce besoin touche ${reached} programme${reached > 1 ? "s" : ""}`;

function condition(change: NeedChange, level: ReaderLevel): string {
  switch (change.kind) {
    case "accept-instrument": {
      const check = change.conditional ? " (sous conditions, à valider avec votre conseil)" : "";
      return `en acceptant aussi : ${midSentence(instrumentLabel(change.instrument))}${check}`;
    }
    case "accept-smaller":
      return level === "public"
        ? "en acceptant des apports plus petits"
        : `si un apport de ${frenchEuros(change.minimumUseful)} aide déjà`;
    case "hold-quality":
      return `si l'organisation a cette qualité : ${qualityLabel(change.quality)}`;
  }
}

const CRITERION: Record<DroppableCriterion, string> = {
  territories: "Territoires",
  themes: "Thèmes",
  legalForms: "Formes juridiques",
  requiredQualities: "Agréments et qualités demandés",
  stages: "Stades",
  purposes: "Objets",
  excludedPurposes: "Objets non financés",
  excludedThemes: "Thèmes écartés",
};
