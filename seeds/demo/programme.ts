import type { CriteriaToKeep } from "#db/criteria/write-criteria.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { ContactPolicy } from "#domain/criteria/status.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import type { FinancerType } from "#domain/vocabulary/codes.ts";
import { slugOf } from "./story.ts";

/** An invented programme, written short: what is not said is asked of nobody. Sums in euros, delays in days. */
export type ProgrammeStory = Pick<Criteria, "title" | "text" | "instruments"> &
  Partial<
    Pick<
      Criteria,
      | "themes"
      | "preferredThemes"
      | "legalForms"
      | "requiredQualities"
      | "requiresGeneralInterest"
      | "stages"
      | "purposes"
      | "excludedPurposes"
      | "preferredZonings"
      | "validUntil"
    >
  > & {
    financer: [name: string, type: FinancerType, regulatoryStatus: string];
    operatorLinked?: boolean;
    ticket: [min: number, max: number] | null;
    territories?: string[];
    cofinancing?: number;
    delay: number | null;
    contact?: ContactPolicy;
  };

export type Programme = Omit<CriteriaToKeep, "publishedAt">;

export function aProgramme(story: ProgrammeStory): Programme {
  const {
    financer,
    operatorLinked = false,
    ticket,
    territories = [],
    cofinancing,
    delay,
    contact,
    ...said
  } = story;
  const [name, type, regulatoryStatus] = financer;
  const id = slugOf(`${name} ${said.title}`).slice(0, 80).replace(/-$/, "");
  return {
    criteria: {
      id,
      financer: { name, type, operatorLinked },
      themes: [],
      preferredThemes: [],
      excludedThemes: [],
      legalForms: [],
      requiredQualities: [],
      requiresGeneralInterest: false,
      stages: [],
      purposes: [],
      excludedPurposes: [],
      preferredZonings: [],
      validUntil: null,
      ...said,
      ticket: ticket && { min: ticket[0], max: ticket[1] },
      territories: territories.map(territoryFromKey),
      cofinancingMinimumShare: cofinancing ?? null,
      decisionDelayDays: delay,
    },
    status: "open",
    contactPolicy: contact,
    financer: { regulatoryStatus, website: `https://${slugOf(name).slice(0, 50)}.example` },
  };
}
