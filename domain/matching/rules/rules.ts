import type { Finding } from "../verdict.ts";
import { type AmountFacts, amount } from "./amount.ts";
import { type CalendarFacts, calendar } from "./calendar.ts";
import { type CofinancingFacts, cofinancing } from "./cofinancing.ts";
import { type ExcludedThemesFacts, excludedThemes } from "./excluded-themes.ts";
import { type InstrumentFacts, instrument } from "./instrument.ts";
import { type LegalFormFacts, legalForm } from "./legal-form.ts";
import { type MecenatFacts, mecenat } from "./mecenat.ts";
import { type QualitiesFacts, qualities } from "./qualities.ts";
import { type StagePurposeFacts, stagePurpose } from "./stage-purpose.ts";
import { type TerritoryFacts, territory } from "./territory.ts";
import { type TextsFacts, texts } from "./texts.ts";
import { type ThemesFacts, themes } from "./themes.ts";
import { type ZoningFacts, zoning } from "./zoning.ts";

/** The facts of every rule, told apart by their `kind`. */
export type Facts =
  | InstrumentFacts
  | MecenatFacts
  | AmountFacts
  | TerritoryFacts
  | LegalFormFacts
  | QualitiesFacts
  | ThemesFacts
  | ExcludedThemesFacts
  | StagePurposeFacts
  | CalendarFacts
  | CofinancingFacts
  | ZoningFacts
  | TextsFacts;

/** The eleven rules of the exchange format, in its order, then the two wishes that never block. */
export const RULES = {
  instrument,
  mecenat,
  amount,
  territory,
  "legal-form": legalForm,
  qualities,
  themes,
  "excluded-themes": excludedThemes,
  "stage-purpose": stagePurpose,
  calendar,
  cofinancing,
  zoning,
  texts,
} satisfies Record<string, (...args: never[]) => Finding<Facts>>;

export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as RuleName[];
