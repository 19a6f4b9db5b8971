import { done, type Result, refused } from "#domain/result.ts";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { territoryFromKey, territoryKey } from "#domain/territories/territory.ts";
import { liveCorrections, NO_CORRECTIONS } from "#domain/texts/corrections.ts";
import { shownInCriteria } from "#domain/texts/shown-readings.ts";
import { readDay, writeDay } from "#domain/typed/day.ts";
import { writeEuros } from "#domain/typed/euros.ts";
import { readDelay } from "#domain/typed/delay.ts";
import { readShare, writeShare } from "#domain/typed/share.ts";
import { tidyText } from "#domain/typed/text.ts";
import {
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import type { Criteria, CriteriaFinancer, Ticket } from "./criteria.ts";
import type { ProgrammeDraft } from "./programme-draft.ts";
import { eurosOf, type ProgrammeFault, programmeFaults } from "./programme-faults.ts";
import { CONTACT_POLICIES, type ContactPolicy } from "./status.ts";

/** What the site keeps of a programme beside the exchange format. */
export type ProgrammeDetails = {
  /** ISO day on which a call opens; null: it is open already. */
  opensOn: string | null;
  contactPolicy: ContactPolicy;
  /** What is said of how its text was read. */
  readingCorrections: string[];
};

export type WholeProgramme = { criteria: Criteria; details: ProgrammeDetails };
type Of = { id: string; financer: CriteriaFinancer };

/** The programme that a draft says, ready to be published; or everything that keeps it from being. `today` is an ISO day. */
export function readProgramme(
  draft: ProgrammeDraft,
  { today, ...of }: Of & { today: string },
): Result<WholeProgramme, { kind: "draft-not-ready"; faults: ProgrammeFault[] }> {
  const faults = [...programmeFaults(draft, { today }), ...unknownTerritories(draft)];
  if (faults.length > 0) return refused({ kind: "draft-not-ready", faults });
  const criteria = criteriaOf(draft, of);
  const readingCorrections = liveCorrections(
    draft.readingCorrections,
    shownInCriteria(criteria, NO_CORRECTIONS),
  );
  const contactPolicy = CONTACT_POLICIES.find((one) => one === draft.contactPolicy) ?? "open";
  return done({
    criteria,
    details: { opensOn: dayOf(draft.opensOn), contactPolicy, readingCorrections },
  });
}

/** The programme as far as a draft says it, to be set against needs while it is written; null: no way to help is said yet. */
export function unfinishedProgramme(draft: ProgrammeDraft, of: Of): Criteria | null {
  const criteria = criteriaOf(draft, of);
  return criteria.instruments.length === 0 ? null : criteria;
}

/** Territories that a draft names and that do not exist: only the server knows them all. */
export const unknownTerritories = ({ territories }: ProgrammeDraft): ProgrammeFault[] =>
  territories
    .filter((key) => !knownTerritory(key))
    .map((key) => ({
      step: "field",
      field: "territories",
      kind: "wrong",
      message: `Nous ne connaissons pas ce territoire : ${key.slice(0, 12)}.`,
    }));

const knownTerritory = (key: string): boolean =>
  /^(FR|[CEDR][0-9AB]{2,9})$/.test(key) && territoryExists(territoryFromKey(key));

/** Reads what can be read, and leaves out what cannot. */
function criteriaOf(draft: ProgrammeDraft, { id, financer }: Of): Criteria {
  const share = readShare(draft.cofinancing);
  const delay = readDelay(draft.decisionDelay);
  const territories = [...new Set(draft.territories)].filter(knownTerritory);
  return {
    id,
    financer,
    title: tidyText(draft.title).replace(/\s+/gu, " "),
    text: tidyText(draft.text),
    themes: among(THEMES, draft.themes),
    preferredThemes: among(THEMES, draft.preferredThemes),
    excludedThemes: among(THEMES, draft.excludedThemes),
    instruments: among(INSTRUMENTS, draft.instruments),
    ticket: ticketOf(draft),
    legalForms: among(LEGAL_FORMS, draft.legalForms),
    requiredQualities: among(QUALITIES, draft.requiredQualities),
    requiresGeneralInterest: draft.requiresGeneralInterest === "yes",
    // The whole country, chosen, is no limit.
    territories: territories.includes("FR") ? [] : territories.map(territoryFromKey),
    stages: among(STAGES, draft.stages),
    purposes: among(PURPOSES, draft.purposes),
    excludedPurposes: among(PURPOSES, draft.excludedPurposes),
    preferredZonings: among(ZONINGS, draft.preferredZonings),
    cofinancingMinimumShare: (share.ok ? share.value : null) || null,
    decisionDelayDays: delay.ok ? delay.value : null,
    validUntil: dayOf(draft.validUntil),
  };
}

function ticketOf(draft: ProgrammeDraft): Ticket | null {
  const [min, max] = [eurosOf(draft.ticketMin), eurosOf(draft.ticketMax)];
  return max === null || max === 0 || (min ?? 0) > max ? null : { min: min ?? 0, max };
}

/** The codes chosen, in the order of the vocabulary, each once. */
const among = <Code extends string>(codes: readonly Code[], chosen: readonly string[]): Code[] =>
  codes.filter((code) => chosen.includes(code));

function dayOf(typed: string): string | null {
  const read = readDay(typed);
  return read.ok ? read.value : null;
}

/** The draft that says exactly this programme: to change one that is published, or to write another like it. */
export function draftOf({ criteria, details }: WholeProgramme): ProgrammeDraft {
  const { ticket, cofinancingMinimumShare, decisionDelayDays } = criteria;
  return {
    title: criteria.title,
    text: criteria.text,
    readingCorrections: details.readingCorrections,
    instruments: criteria.instruments,
    ticketMin: ticket ? writeEuros(ticket.min) : "",
    ticketMax: ticket ? writeEuros(ticket.max) : "",
    cofinancing: cofinancingMinimumShare === null ? "" : writeShare(cofinancingMinimumShare),
    themes: criteria.themes,
    preferredThemes: criteria.preferredThemes,
    excludedThemes: criteria.excludedThemes,
    territories: criteria.territories.map(territoryKey),
    preferredZonings: criteria.preferredZonings,
    legalForms: criteria.legalForms,
    requiredQualities: criteria.requiredQualities,
    requiresGeneralInterest: criteria.requiresGeneralInterest ? "yes" : "",
    stages: criteria.stages,
    purposes: criteria.purposes,
    excludedPurposes: criteria.excludedPurposes,
    opensOn: details.opensOn ? writeDay(details.opensOn) : "",
    validUntil: criteria.validUntil ? writeDay(criteria.validUntil) : "",
    decisionDelay: decisionDelayDays === null ? "" : String(decisionDelayDays),
    contactPolicy: details.contactPolicy,
  };
}
