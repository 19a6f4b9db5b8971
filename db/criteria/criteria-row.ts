import { getTableColumns } from "drizzle-orm";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { criteriaSearchColumns } from "#db/search-columns.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { ContactPolicy, CriteriaStatus } from "#domain/criteria/status.ts";
import { upTo } from "#domain/territories/containment.ts";
import { territoryFromKey, territoryKey } from "#domain/territories/territory.ts";

const {
  words: _words,
  derivation: _derivation,
  name: _name,
  labels: _labels,
  facetCodes: _facetCodes,
  ...columns
} = getTableColumns(criteria);

/** What a query selects to give a programme back whole. */
export const criteriaSelection = {
  criteria: columns,
  financer: {
    name: financers.name,
    type: financers.type,
    operatorLinked: financers.operatorLinked,
    verifiedAt: financers.verifiedAt,
    exchangeDigest: financers.exchangeDigest,
  },
};

type Row = {
  criteria: Pick<typeof criteria.$inferSelect, keyof typeof columns>;
  financer: {
    name: string;
    type: string;
    operatorLinked: boolean;
    verifiedAt: string | null;
    exchangeDigest: string | null;
  };
};

/** A programme with what only the site knows of it. */
export type CriteriaRecord = {
  criteria: Criteria;
  financerId: string;
  status: CriteriaStatus;
  version: number;
  contactPolicy: ContactPolicy;
  publishedAt: string | null;
  /** ISO day on which a call opens; null: it is open already. */
  opensOn: string | null;
  /** Has an operator checked who the financer is? */
  verified: boolean;
  /** Written by its members while nobody has checked who they are: its ticket counts by public ranges. An import is an operator's. */
  comparedByRange: boolean;
  /** What its financer says of how its text was read. */
  readingCorrections: string[];
};

/** The codes were checked on the way in, by zod and by the table's own checks. */
export function criteriaFromRow({ criteria: row, financer }: Row): CriteriaRecord {
  const { ticketMin: min, ticketMax: max } = row;
  const { verifiedAt, exchangeDigest, ...shown } = financer;
  return {
    criteria: {
      id: row.id,
      financer: shown as Criteria["financer"],
      title: row.title,
      text: row.text,
      themes: row.themes as Criteria["themes"],
      preferredThemes: row.preferredThemes as Criteria["preferredThemes"],
      excludedThemes: row.excludedThemes as Criteria["excludedThemes"],
      instruments: row.instruments as Criteria["instruments"],
      ticket: min === null || max === null ? null : { min, max },
      legalForms: row.legalForms as Criteria["legalForms"],
      requiredQualities: row.requiredQualities as Criteria["requiredQualities"],
      requiresGeneralInterest: row.requiresGeneralInterest,
      territories: row.territories.map(territoryFromKey),
      stages: row.stages as Criteria["stages"],
      purposes: row.purposes as Criteria["purposes"],
      excludedPurposes: row.excludedPurposes as Criteria["excludedPurposes"],
      preferredZonings: row.preferredZonings as Criteria["preferredZonings"],
      cofinancingMinimumShare: row.cofinancingMinimumShare,
      decisionDelayDays: row.decisionDelayDays,
      validUntil: row.validUntil,
    },
    financerId: row.financerId,
    status: row.status as CriteriaStatus,
    version: row.version,
    contactPolicy: row.contactPolicy as ContactPolicy,
    publishedAt: row.publishedAt,
    opensOn: row.opensOn,
    verified: verifiedAt !== null,
    comparedByRange: verifiedAt === null && exchangeDigest === null,
    readingCorrections: row.readingCorrections,
  };
}

/** The columns that say what the programme says, those that filters read included. */
export function criteriaToColumns(criteria: Criteria) {
  const { id: _id, financer: _financer, ticket, territories, ...said } = criteria;
  const keys = territories.map(territoryKey);
  return {
    ...said,
    ticketMin: ticket?.min ?? null,
    ticketMax: ticket?.max ?? null,
    territories: keys,
    territoryUp: upTo(keys),
    ...criteriaSearchColumns(criteria),
  };
}
