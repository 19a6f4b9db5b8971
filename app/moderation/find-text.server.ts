import { typeset } from "#app/ui/french-typography.ts";
import type { StructureRef } from "#db/accounts/structure-ref.ts";
import type { Queryable } from "#db/client.ts";
import { findNeedToReview, findProgrammeToReview } from "#db/moderation/texts-in-review.ts";
import { planOf } from "#db/needs/read-needs.ts";
import { STATUS_LABELS } from "#app/needs/tell-status.ts";
import { PROGRAMME_STATUS_LABELS } from "#app/criteria/tell-programme-life.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { financerTypeLabel, legalFormLabel } from "#domain/vocabulary/labels.ts";

/** A need or a programme as its review reads it: whose it is, where it stands, each of its parts. */
export type ReviewedText = TextRef & {
  /** As its author wrote it. */
  title: string;
  status: string;
  statusLabel: string;
  structure: StructureRef & { name: string; sort: string };
  texts: { label: string; text: string }[];
};

/** Null: there is none of that kind and id. */
export async function findText(db: Queryable, { kind, id }: TextRef): Promise<ReviewedText | null> {
  const found = kind === "need" ? await findNeed(db, id) : await findProgramme(db, id);
  return found && { kind, id, ...found, texts: found.texts.filter(({ text }) => text !== "") };
}

type Found = Omit<ReviewedText, keyof TextRef>;

async function findNeed(db: Queryable, needId: string): Promise<Found | null> {
  const record = await findNeedToReview(db, needId);
  if (!record) return null;
  const plan = await planOf(db, needId);
  const { need, status, moneyAllows, riskIfNotFound, organisationId } = record;
  return {
    title: need.title,
    status,
    statusLabel: STATUS_LABELS[status],
    structure: {
      kind: "organisation",
      structureId: organisationId,
      name: typeset(need.organisation.name),
      sort: typeset(legalFormLabel(need.organisation.legalForm)),
    },
    texts: [
      { label: "Titre", text: need.title },
      { label: "En deux phrases", text: need.summary },
      { label: "L’histoire", text: need.story },
      { label: "Ce que l’argent permet", text: moneyAllows ?? "" },
      { label: "Sans cet argent", text: riskIfNotFound ?? "" },
      ...plan.map(({ label }) => ({ label: "Ligne du plan", text: label })),
    ],
  };
}

async function findProgramme(db: Queryable, criteriaId: string): Promise<Found | null> {
  const record = await findProgrammeToReview(db, criteriaId);
  if (!record) return null;
  const { criteria, status, financerId } = record;
  return {
    title: criteria.title,
    status,
    statusLabel: PROGRAMME_STATUS_LABELS[status],
    structure: {
      kind: "financer",
      structureId: financerId,
      name: typeset(criteria.financer.name),
      sort: typeset(financerTypeLabel(criteria.financer.type)),
    },
    texts: [
      { label: "Titre", text: criteria.title },
      { label: "Ce qui est cherché", text: criteria.text },
    ],
  };
}
