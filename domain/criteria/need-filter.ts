import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { type AmountRange, amountRange } from "#domain/needs/visible-need.ts";
import { ancestors } from "#domain/territories/containment.ts";
import { type TerritoryKey, territoryKey } from "#domain/territories/territory.ts";
import type { InstrumentFamily, Theme } from "#domain/vocabulary/codes.ts";
import { instrumentEntry } from "#domain/vocabulary/instruments.ts";

/** By when money is needed: within so many days, or with no day given. */
export const NEED_DEADLINES = ["90", "180", "365", "none"] as const;
export type NeedDeadline = (typeof NEED_DEADLINES)[number];

/** What a financer narrows its list by; what is not given asks nothing. Only what everyone may read of a need is looked at. */
export type NeedFilter = {
  theme?: Theme;
  territory?: TerritoryKey;
  /** A public range. */
  amount?: AmountRange;
  family?: InstrumentFamily;
  deadline?: NeedDeadline;
};

/** Does this need answer the filter? `today` is an ISO day. */
export function keeps(filter: NeedFilter, need: Need, today: string): boolean {
  const { theme, territory, amount, family, deadline } = filter;
  return (
    (!theme || need.primaryTheme === theme || need.secondaryThemes.includes(theme)) &&
    (!territory || actsIn(need, territory)) &&
    (!amount || amountRange(need.amount.sought).from === amount.from) &&
    (!family || need.instruments.some((code) => instrumentEntry(code).family === family)) &&
    (!deadline || isDueBy(need.deadline, deadline, today))
  );
}

/** In the territory or around it: a need of the whole région is one of each of its départements. */
function actsIn(need: Need, wanted: TerritoryKey): boolean {
  return actionTerritories(need)
    .map(territoryKey)
    .some((key) => key === wanted || ancestors(key).includes(wanted) || ancestors(wanted).includes(key));
}

function isDueBy(day: string | null, deadline: NeedDeadline, today: string): boolean {
  if (deadline === "none") return day === null;
  if (day === null) return false;
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + Number(deadline) * 86_400_000);
  return day <= last.toISOString().slice(0, 10);
}
