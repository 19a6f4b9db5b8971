import type { Organisation } from "./organisation.ts";

/**
 * Who reads an organisation's page: anyone; a financer that is a verified legal person; one whom it has accepted to meet, and
 * its own members. Source: product requirement 3 (domaine, §4.5).
 */
export const ORGANISATION_LEVELS = ["public", "verified", "accepted"] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

export type PublicOrganisation = Pick<
  Organisation,
  | "id"
  | "name"
  | "legalForm"
  | "headquarters"
  | "qualities"
  | "generalInterest"
  | "createdOn"
  | "website"
  | "summary"
  | "mission"
  | "networks"
  | "markers"
  | "recit"
>;
export type VerifiedView = PublicOrganisation & Pick<Organisation, "siret" | "rna" | "governance">;
export type AcceptedView = VerifiedView & Pick<Organisation, "contact" | "means">;

export type VisibleOrganisation =
  | { level: "public"; organisation: PublicOrganisation }
  | { level: "verified"; organisation: VerifiedView }
  | { level: "accepted"; organisation: AcceptedView };

/** The organisation as this reader may see it: built field by field, so that a new field stays unseen until it is named. */
export function visibleOrganisation(
  organisation: Organisation,
  level: OrganisationLevel,
): VisibleOrganisation {
  if (level === "public") return { level, organisation: publicView(organisation) };
  if (level === "verified") return { level, organisation: verifiedView(organisation) };
  const { contact, means } = organisation;
  return { level, organisation: { ...verifiedView(organisation), contact, means } };
}

function publicView(organisation: Organisation): PublicOrganisation {
  const { id, name, legalForm, headquarters, qualities, generalInterest, createdOn } = organisation;
  const { website, summary, mission, networks, markers, recit } = organisation;
  const identity = { id, name, legalForm, headquarters, qualities, generalInterest, createdOn };
  return { ...identity, website, summary, mission, networks, markers, recit };
}

function verifiedView(organisation: Organisation): VerifiedView {
  const { siret, rna, governance } = organisation;
  return { ...publicView(organisation), siret, rna, governance };
}
