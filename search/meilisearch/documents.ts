import { createHash } from "node:crypto";
import { criteriaFacetCodes, needFacetCodes } from "#domain/search/facet-codes.ts";
import { AMOUNT_CODES, type AmountCode } from "#domain/search/filters.ts";
import { criteriaLabels, needDetailedLabels, needLabels } from "#domain/search/labels-of.ts";
import { communePosition } from "#domain/territories/gazetteer.ts";
import type { SearchedCriteria, SearchedNeed } from "../engine.ts";
import { criteriaFields, dayNumber, needFields, NO_END } from "../possible/fields.ts";

/** Meilisearch takes letters, digits, - and _ as identifiers; ours may hold anything, so a digest stands for them. */
export const documentKey = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 32);

/**
 * A need as it is indexed. `detailed…` is searched for verified financers alone; sums order their answers alone. Nothing of it
 * is given back but the id and the version.
 */
export function needDocument({ need, version, publishedAt, moneyAllows, riskIfNotFound }: SearchedNeed) {
  const { title, summary, story, organisation, deadline } = need;
  const position = communePosition(organisation.headquarters);
  const facet = needFacetCodes(need);
  return withDigest({
    key: documentKey(need.id),
    id: need.id,
    version,
    title,
    summary,
    story,
    organisation: organisation.name,
    moneyAllows: moneyAllows ?? "",
    labels: needLabels(need),
    detailedText: riskIfNotFound ?? "",
    detailedLabels: needDetailedLabels(need),
    ...needFields(need),
    facet,
    rangeRank: AMOUNT_CODES.indexOf(facet.amounts[0] as AmountCode),
    deadlineOn: deadline === null ? NO_END : dayNumber(deadline),
    publishedAt: instantOf(publishedAt),
    _geo: position && { lat: position.latitude, lng: position.longitude },
  });
}

export function criteriaDocument({ criteria, version, publishedAt, verified }: SearchedCriteria) {
  const { title, text, financer } = criteria;
  return withDigest({
    key: documentKey(criteria.id),
    id: criteria.id,
    version,
    title,
    text,
    financer: financer.name,
    labels: criteriaLabels(criteria),
    ...criteriaFields(criteria),
    facet: { ...criteriaFacetCodes(criteria), verified: [verified ? "oui" : "non"] },
    publishedAt: instantOf(publishedAt),
  });
}

/** Milliseconds since 1970; 0: never published. */
export const instantOf = (at: string | null): number => (at === null ? 0 : Date.parse(at));

/** With a digest of all it says: two documents of one version that say something else are told apart. */
const withDigest = <Fields extends object>(fields: Fields) => ({
  ...fields,
  digest: createHash("sha256").update(JSON.stringify(fields)).digest("base64url").slice(0, 16),
});
