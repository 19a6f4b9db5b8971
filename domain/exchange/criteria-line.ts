import { z } from "zod";
import type { Criteria } from "#domain/criteria/criteria.ts";
import {
  FINANCER_TYPES,
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { type LineRead, readLine } from "./faults.ts";
import {
  day,
  euros,
  identifier,
  list,
  optionalText,
  requiredText,
  someEuros,
  territory,
  unknownable,
} from "./fields.ts";

const ticket = z.object({ min: euros, max: someEuros }).superRefine((value, context) => {
  if (value.min > value.max) {
    const message = `le ticket minimum (${value.min} €) dépasse le maximum (${value.max} €)`;
    context.addIssue({ code: "custom", path: ["min"], message });
  }
});

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** One line of criteria.jsonl. Source: exchange format, version 1. */
export const criteriaSchema = z.object({
  id: identifier,
  financer: z.object({ name: requiredText(200), type: z.enum(FINANCER_TYPES), operatorLinked: flag }),
  title: requiredText(200),
  text: optionalText(1500),
  themes: list(z.enum(THEMES)),
  preferredThemes: list(z.enum(THEMES)),
  excludedThemes: list(z.enum(THEMES)),
  instruments: list(z.enum(INSTRUMENTS)),
  ticket: unknownable(ticket),
  legalForms: list(z.enum(LEGAL_FORMS)),
  requiredQualities: list(z.enum(QUALITIES)),
  requiresGeneralInterest: flag,
  territories: list(territory, 2000),
  stages: list(z.enum(STAGES)),
  purposes: list(z.enum(PURPOSES)),
  excludedPurposes: list(z.enum(PURPOSES)),
  preferredZonings: list(z.enum(ZONINGS)),
  cofinancingMinimumShare: unknownable(z.number().min(0).max(1)),
  decisionDelayDays: unknownable(z.int().min(0).max(3650)),
  validUntil: unknownable(day),
});

/** Reads one line of criteria.jsonl: the programme, or every fault of the line in French. */
export function readCriteriaLine(line: string): LineRead<Criteria> {
  return readLine(line, criteriaSchema);
}
