import type { Instrument, LegalForm } from "./codes.ts";
import matrix from "./instrument-matrix.json";

/** What a legal form may do with an instrument: possible, possible under conditions (a warning is due), impossible. */
export type InstrumentPermission = "possible" | "conditional" | "impossible";

const MEANING: Record<string, InstrumentPermission> = { O: "possible", C: "conditional", N: "impossible" };
const byLegalForm = matrix.byLegalForm as Record<LegalForm, Record<Instrument, string>>;

/** May an organisation of this legal form use this instrument? Source: exchange format, instrument matrix, version 1. */
export function instrumentPermission(legalForm: LegalForm, instrument: Instrument): InstrumentPermission {
  const permission = MEANING[byLegalForm[legalForm][instrument]];
  if (!permission) throw new Error(`instrument matrix: no entry for ${legalForm} × ${instrument}`);
  return permission;
}
