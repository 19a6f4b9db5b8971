import { sql } from "drizzle-orm";
import { criteria } from "#db/schema/criteria.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { CriteriaField, NeedField } from "../possible/fields.ts";
import type { SqlField } from "./print-sql.ts";

/** Where the fields of a need are in its row. Known qualities, even none, are not open: the sentinel keeps them apart. */
export const NEED_SQL: Record<NeedField, SqlField> = {
  permittedInstruments: { list: sql`${needs.permittedInstruments}` },
  generalInterest: { one: sql`${organisations.generalInterest}` },
  sought: { one: sql`${needs.amountSought}` },
  minimumUseful: { one: sql`${needs.amountMinimumUseful}` },
  actionKeys: { list: sql`${needs.actionKeys}` },
  actionUp: { list: sql`${needs.actionUp}` },
  legalForm: { one: sql`${organisations.legalForm}` },
  qualities: {
    list: sql`case when ${organisations.qualities} is null then null else array_append(${organisations.qualities}, 'KNOWN') end`,
  },
  themes: { list: sql`array_append(${needs.secondaryThemes}, ${needs.primaryTheme})` },
  primaryTheme: { one: sql`${needs.primaryTheme}` },
  stage: { one: sql`${needs.stage}` },
  purpose: { one: sql`${needs.purpose}` },
};

/** Where the fields of a programme are in its row. */
export const CRITERIA_SQL: Record<CriteriaField, SqlField> = {
  instruments: { list: sql`${criteria.instruments}` },
  requiresGeneralInterest: {
    one: sql`case when ${criteria.requiresGeneralInterest} then 'yes' else 'no' end`,
  },
  ticketMin: { one: sql`${criteria.ticketMin}` },
  ticketMax: { one: sql`${criteria.ticketMax}` },
  territories: { list: sql`${criteria.territories}` },
  territoryUp: { list: sql`${criteria.territoryUp}` },
  legalForms: { list: sql`${criteria.legalForms}` },
  requiredQualities: { list: sql`${criteria.requiredQualities}` },
  themes: { list: sql`${criteria.themes}` },
  excludedThemes: { list: sql`${criteria.excludedThemes}` },
  stages: { list: sql`${criteria.stages}` },
  purposes: { list: sql`${criteria.purposes}` },
  excludedPurposes: { list: sql`${criteria.excludedPurposes}` },
  validUntil: { one: sql`to_char(${criteria.validUntil}, 'YYYYMMDD')::int` },
};
