import type { Introduction } from "#domain/introductions/introduction.ts";

/** An introduction for tests, asked for by the organisation on 24 November 2026 in the morning. */
export const anIntroduction = (changes: Partial<Introduction> = {}): Introduction => ({
  id: "mise-en-relation-1",
  needId: "besoin-1",
  organisationId: "organisation-1",
  criteriaId: "programme-1",
  financerId: "financeur-1",
  proposedBy: "organisation",
  proposedAt: "2026-11-24T09:00:00Z",
  status: "proposed",
  statusAt: "2026-11-24T09:00:00Z",
  acceptedAt: null,
  declineReason: null,
  kindWord: null,
  meetingAt: null,
  meetingWhere: null,
  nextStep: null,
  nextOn: null,
  nextBy: null,
  outcomes: {},
  needSettledAt: null,
  closedAt: { organisation: null, financer: null },
  version: 1,
  ...changes,
});
