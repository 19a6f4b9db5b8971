import { rangeLabel } from "#app/ui/amount.tsx";
import type { NeedBrief, NeedSheet } from "#app/ui/need-brief.tsx";
import { word } from "#app/ui/word.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Need } from "#domain/needs/need.ts";
import type { PlanLine } from "#domain/needs/plan.ts";
import { type NeedLevel, type VisibleNeed, visibleNeed } from "#domain/needs/visible-need.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchDay, frenchEuros, frenchList, midSentence } from "#domain/vocabulary/french.ts";
import { instrumentEntry, instrumentFamilyEntry } from "#domain/vocabulary/instruments.ts";
import { instrumentFamilyLabel, legalFormLabel, themeLabel } from "#domain/vocabulary/labels.ts";
import { purposeEntry } from "#domain/vocabulary/purposes.ts";
import { qualityEntry } from "#domain/vocabulary/qualities.ts";
import { stageEntry } from "#domain/vocabulary/stages.ts";
import { zoningEntry } from "#domain/vocabulary/zonings.ts";

/** A need in the words of a list, as this level may read it. */
export function tellNeedBriefly(need: Need, level: NeedLevel): NeedBrief {
  const visible = visibleNeed(need, level);
  const { organisation, families, territories } = visible.need;
  return {
    id: need.id,
    title: typeset(need.title),
    summary: typeset(need.summary),
    organisation: typeset(organisation.name),
    legalForm: typeset(midSentence(legalFormLabel(organisation.legalForm))),
    theme: typeset(themeLabel(need.primaryTheme)),
    place: typeset(frenchList(territories.slice(0, 2).map(territoryLabel))),
    amount: amountSought(visible),
    means: typeset(families.map(instrumentFamilyLabel).join(" · ")),
  };
}

/** What the site knows of a need beside the exchange format. */
type Told = {
  need: Need;
  moneyAllows: string | null;
  riskIfNotFound: string | null;
  lines: readonly PlanLine[];
};

/** A need in the words of its own page, as this level may read it. Sums, risks and instruments only where the level has them. */
export function tellNeed({ need, moneyAllows, riskIfNotFound, lines }: Told, level: NeedLevel): NeedSheet {
  const visible = visibleNeed(need, level);
  const { organisation, secondaryThemes, territories, zonings } = visible.need;
  return {
    ...tellNeedBriefly(need, level),
    story: typeset(need.story),
    families: visible.need.families.map((family) => word(instrumentFamilyEntry(family))),
    otherThemes: secondaryThemes.map((code) => typeset(themeLabel(code))),
    purpose: need.purpose && word(purposeEntry(need.purpose)),
    stage: need.stage && word(stageEntry(need.stage)),
    headquarters: typeset(territoryLabel({ level: "COMMUNE", code: organisation.headquarters })),
    territories: territories.map((territory) => typeset(territoryLabel(territory))),
    zonings: zonings.map((code) => word(zoningEntry(code))),
    qualities: organisation.qualities?.map((code) => word(qualityEntry(code))) ?? null,
    generalInterest: typeset(GENERAL_INTEREST[organisation.generalInterest]),
    deadline: need.deadline && frenchDay(need.deadline),
    moneyAllows: moneyAllows && typeset(moneyAllows),
    riskIfNotFound: level === "public" ? null : riskIfNotFound && typeset(riskIfNotFound),
    plan: plan(visible, lines),
  };
}

const GENERAL_INTEREST: Record<Need["organisation"]["generalInterest"], string> = {
  yes: "oui, déclaré par l'organisation",
  ruling: "oui, par rescrit déclaré",
  no: "non",
  unknown: "non renseigné",
};

const RESOURCE_STATUS: Record<Extract<PlanLine, { side: "resource" }>["status"], string> = {
  found: "acquis",
  asked: "sollicité",
  "to-find": "à chercher",
};

function amountSought(visible: VisibleNeed): string {
  return visible.level === "public"
    ? rangeLabel(visible.need.range)
    : frenchEuros(visible.need.amount.sought);
}

function plan(visible: VisibleNeed, lines: readonly PlanLine[]): NeedSheet["plan"] {
  if (visible.level === "public") return null;
  const { amount, instruments, foundElsewhere } = visible.need;
  return {
    total: frenchEuros(amount.total),
    sought: frenchEuros(amount.sought),
    foundElsewhere: frenchEuros(foundElsewhere),
    minimumUseful: amount.minimumUseful === null ? null : frenchEuros(amount.minimumUseful),
    instruments: instruments.map((code) => word(instrumentEntry(code))),
    lines: lines.map((line) => ({
      label: typeset(line.label),
      sum: frenchEuros(line.euros),
      side: line.side,
      status: line.side === "resource" ? RESOURCE_STATUS[line.status] : null,
    })),
  };
}
