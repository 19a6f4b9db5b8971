import { getTableColumns } from "drizzle-orm";
import { needs } from "#db/schema/needs.ts";
import { needSearchColumns } from "#db/search-columns.ts";
import { organisations } from "#db/schema/organisations.ts";
import { permittedInstruments } from "#domain/matching/prepare.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { upTo } from "#domain/territories/containment.ts";
import { territoryFromKey, territoryKey } from "#domain/territories/territory.ts";
import type { MeetingFormat } from "#domain/vocabulary/meeting-formats.ts";

const {
  words: _words,
  detailedWords: _detailedWords,
  derivation: _derivation,
  name: _name,
  labels: _labels,
  detailedLabels: _detailedLabels,
  facetCodes: _facetCodes,
  latitude: _latitude,
  longitude: _longitude,
  ...columns
} = getTableColumns(needs);

/** What a query selects to give a need back whole. */
export const needSelection = {
  need: columns,
  organisation: {
    id: organisations.id,
    name: organisations.name,
    legalForm: organisations.legalForm,
    qualities: organisations.qualities,
    generalInterest: organisations.generalInterest,
    headquarters: organisations.headquarters,
  },
};

type Row = {
  need: Pick<typeof needs.$inferSelect, keyof typeof columns>;
  organisation: {
    [Key in keyof (typeof needSelection)["organisation"]]: (typeof organisations.$inferSelect)[Key];
  };
};

/** A need with what only the site knows of it. */
export type NeedRecord = {
  need: Need;
  organisationId: string;
  status: NeedStatus;
  version: number;
  publishedAt: string | null;
  expiresOn: string | null;
  moneyAllows: string | null;
  riskIfNotFound: string | null;
  startsOn: string | null;
  supportWished: boolean | null;
  meetingFormats: MeetingFormat[];
  /** What its organisation says of how its texts were read. */
  readingCorrections: string[];
};

/** The codes were checked on the way in, by zod and by the table's own checks. */
export function needFromRow({ need: row, organisation }: Row): NeedRecord {
  const { id: organisationId, ...shown } = organisation;
  return {
    need: {
      id: row.id,
      organisation: shown as Need["organisation"],
      title: row.title,
      summary: row.summary,
      story: row.story,
      primaryTheme: row.primaryTheme as Need["primaryTheme"],
      secondaryThemes: row.secondaryThemes as Need["secondaryThemes"],
      purpose: row.purpose as Need["purpose"],
      stage: row.stage as Need["stage"],
      amount: { total: row.amountTotal, sought: row.amountSought, minimumUseful: row.amountMinimumUseful },
      instruments: row.instruments as Need["instruments"],
      actionTerritories: row.actionTerritories.map(territoryFromKey),
      zonings: row.zonings as Need["zonings"],
      deadline: row.deadline,
    },
    organisationId,
    status: row.status as NeedStatus,
    version: row.version,
    publishedAt: row.publishedAt,
    expiresOn: row.expiresOn,
    moneyAllows: row.moneyAllows,
    riskIfNotFound: row.riskIfNotFound,
    startsOn: row.startsOn,
    supportWished: row.supportWished,
    meetingFormats: row.meetingFormats as MeetingFormat[],
    readingCorrections: row.readingCorrections,
  };
}

/** The columns that say what the need says, those that filters read included. */
export function needToColumns(need: Need) {
  return {
    title: need.title,
    summary: need.summary,
    story: need.story,
    primaryTheme: need.primaryTheme,
    secondaryThemes: need.secondaryThemes,
    purpose: need.purpose,
    stage: need.stage,
    amountTotal: need.amount.total,
    amountSought: need.amount.sought,
    amountMinimumUseful: need.amount.minimumUseful,
    instruments: need.instruments,
    actionTerritories: need.actionTerritories.map(territoryKey),
    zonings: need.zonings,
    deadline: need.deadline,
    ...needDerivedColumns(need),
  };
}

/** What is worked out from a need and its organisation, for filters and searches to read. */
export function needDerivedColumns(need: Need) {
  const action = actionTerritories(need).map(territoryKey);
  return {
    permittedInstruments: permittedInstruments(need),
    actionKeys: action,
    actionUp: upTo(action),
    ...needSearchColumns(need),
  };
}
