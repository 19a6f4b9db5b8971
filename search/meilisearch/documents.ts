import { createHash } from "node:crypto";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { Versioned } from "../engine.ts";
import { criteriaFields, needFields } from "../possible/fields.ts";

/** Meilisearch takes letters, digits, - and _ as identifiers; ours may hold anything, so a digest stands for them. */
export const documentKey = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 32);

export function needDocument({ value: need, version }: Versioned<Need>) {
  const { title, summary, story, organisation } = need;
  return {
    key: documentKey(need.id),
    id: need.id,
    version,
    title,
    summary,
    story,
    organisation: organisation.name,
    ...needFields(need),
  };
}

export function criteriaDocument({ value: criteria, version }: Versioned<Criteria>) {
  const { title, text, financer } = criteria;
  return {
    key: documentKey(criteria.id),
    id: criteria.id,
    version,
    title,
    text,
    financer: financer.name,
    ...criteriaFields(criteria),
  };
}
