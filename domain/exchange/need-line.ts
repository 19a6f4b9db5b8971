import { z } from "zod";
import type { Need } from "#domain/needs/need.ts";
import {
  GENERAL_INTEREST,
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
  communeCode,
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

const amount = z
  .object({ total: someEuros, sought: someEuros, minimumUseful: unknownable(euros) })
  .superRefine((value, context) => {
    if (value.sought > value.total) {
      const message = `recherché (${value.sought} €) dépasse le total (${value.total} €)`;
      context.addIssue({ code: "custom", path: ["sought"], message });
    }
    if (value.minimumUseful !== null && value.minimumUseful > value.sought) {
      const message = `le minimum utile (${value.minimumUseful} €) dépasse le montant recherché (${value.sought} €)`;
      context.addIssue({ code: "custom", path: ["minimumUseful"], message });
    }
  });

/** One line of needs.jsonl. Source: exchange format, version 1. */
export const needSchema = z.object({
  id: identifier,
  organisation: z.object({
    name: requiredText(200),
    legalForm: z.enum(LEGAL_FORMS),
    qualities: z
      .array(z.enum(QUALITIES))
      .nullish()
      .transform((value) => value ?? null),
    generalInterest: z
      .enum(GENERAL_INTEREST)
      .nullish()
      .transform((value) => value ?? "unknown"),
    headquarters: communeCode,
  }),
  title: requiredText(120),
  summary: optionalText(280),
  story: optionalText(1500),
  primaryTheme: z.enum(THEMES),
  secondaryThemes: list(z.enum(THEMES), 4),
  purpose: unknownable(z.enum(PURPOSES)),
  stage: unknownable(z.enum(STAGES)),
  amount,
  instruments: list(z.enum(INSTRUMENTS)),
  actionTerritories: list(territory),
  zonings: list(z.enum(ZONINGS)),
  deadline: unknownable(day),
});

/** Reads one line of needs.jsonl: the need, or every fault of the line in French. */
export function readNeedLine(line: string): LineRead<Need> {
  return readLine(line, needSchema);
}
