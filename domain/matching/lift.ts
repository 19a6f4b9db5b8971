import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { INSTRUMENTS, type Instrument } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import type { RuleName } from "./rules/rules.ts";

type Both = { need: Need; criteria: Criteria };
type Lift = (both: Both) => Both;

/**
 * What would have to be otherwise for a rule to block no more: the smallest change of what one side declares. It changes
 * nothing that is stored; it is there so that "il manque…" can be proved to be all that is missing.
 */
export function liftBlock(rule: RuleName, both: Both): Both {
  return LIFTS[rule]?.(both) ?? both;
}

const LIFTS: Partial<Record<RuleName, Lift>> = {
  instrument: ({ need, criteria }) => {
    const shared = usable(need);
    return {
      need: { ...need, instruments: withOne(need.instruments, shared) },
      criteria: { ...criteria, instruments: withOne(criteria.instruments, shared) },
    };
  },
  mecenat: ({ need, criteria }) => ({
    need: { ...need, organisation: { ...need.organisation, generalInterest: "yes" } },
    criteria,
  }),
  amount: ({ need, criteria }) => {
    const { amount } = need;
    if (!criteria.ticket) return { need, criteria };
    const max = Math.max(criteria.ticket.max, amount.minimumUseful ?? 0);
    return {
      need,
      criteria: { ...criteria, ticket: { min: Math.min(criteria.ticket.min, amount.sought), max } },
    };
  },
  territory: ({ need, criteria }) => ({ need, criteria: { ...criteria, territories: [] } }),
  "legal-form": ({ need, criteria }) => ({
    need,
    criteria: { ...criteria, legalForms: withOne(criteria.legalForms, need.organisation.legalForm) },
  }),
  qualities: ({ need, criteria }) => ({
    need: {
      ...need,
      organisation: {
        ...need.organisation,
        qualities: [...(need.organisation.qualities ?? []), ...criteria.requiredQualities],
      },
    },
    criteria,
  }),
  themes: ({ need, criteria }) => ({
    need,
    criteria: { ...criteria, themes: withOne(criteria.themes, need.primaryTheme) },
  }),
  "excluded-themes": ({ need, criteria }) => ({
    need,
    criteria: {
      ...criteria,
      excludedThemes: criteria.excludedThemes.filter((theme) => theme !== need.primaryTheme),
    },
  }),
  "stage-purpose": ({ need, criteria }) => ({
    need,
    criteria: {
      ...criteria,
      stages:
        need.stage && criteria.stages.length > 0 ? withOne(criteria.stages, need.stage) : criteria.stages,
      purposes:
        need.purpose && criteria.purposes.length > 0
          ? withOne(criteria.purposes, need.purpose)
          : criteria.purposes,
      excludedPurposes: criteria.excludedPurposes.filter((purpose) => purpose !== need.purpose),
    },
  }),
  calendar: ({ need, criteria }) => ({ need, criteria: { ...criteria, validUntil: null } }),
};

/** An instrument that the legal form may use, rather one already accepted; mécénat only for who may receive it. */
function usable(need: Need): Instrument {
  const { legalForm, generalInterest } = need.organisation;
  const permitted = INSTRUMENTS.filter((one) => instrumentPermission(legalForm, one) !== "impossible");
  const open = permitted.filter((one) => one !== "MECENAT" || generalInterest !== "no");
  const chosen = open.find((one) => need.instruments.includes(one)) ?? open[0];
  if (!chosen) throw new Error(`no instrument is permitted to ${legalForm}`);
  return chosen;
}

const withOne = <Code>(codes: Code[], code: Code): Code[] =>
  codes.includes(code) ? codes : [...codes, code];
