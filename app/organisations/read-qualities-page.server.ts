import { z } from "zod";
import { problem } from "#app/http/problem.ts";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { listDeclaredQualities, qualityChecksOf } from "#db/organisations/checked-qualities.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import { formatSiret } from "#domain/organisations/identifiers.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { legalFormLabel } from "#domain/vocabulary/labels.ts";
import { qualityLabel } from "#domain/vocabulary/qualities.ts";

const SIZE = 30;
const query = z.object({
  liste: z.enum(["declarees", "verifiees"]).catch("declarees"),
  q: z.string().trim().max(120).catch(""),
  page: pageNumber,
});

/** Organisations that declare qualities: those of which none is checked, or those of which one is. */
export async function readQualitiesPage({ db }: Context, request: Request) {
  const { liste, q, page } = readQuery(request, query);
  const checked = liste === "verifiees";
  const { organisations, total } = await listDeclaredQualities(db, { checked, name: q, page, size: SIZE });
  return {
    list: liste,
    q,
    page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    total,
    organisations: organisations.map(({ id, name, qualities, checked: seen }) => ({
      id,
      name: typeset(name),
      said: qualities
        .map((quality) => `${qualityLabel(quality)}${seen.includes(quality) ? ", vérifiée" : ""}`)
        .map(typeset)
        .join(" · "),
    })),
  };
}

/** The qualities of an organisation as an operator checks them: what it declares, what was read of each. */
export async function readCheckQualitiesPage({ db, clock }: Context, organisationId: string) {
  const [found, checks] = await Promise.all([
    findOrganisation(db, organisationId),
    qualityChecksOf(db, organisationId),
  ]);
  if (!found) throw problem("organisation-not-found");
  const { name, legalForm, qualities, siret, rna } = found.organisation;
  const label = (quality: Parameters<typeof qualityLabel>[0]) => typeset(qualityLabel(quality));
  return {
    id: organisationId,
    name: typeset(name),
    legalForm: typeset(legalFormLabel(legalForm)),
    numbers: [siret && `SIRET ${formatSiret(siret)}`, rna && `RNA ${rna}`].filter(Boolean).join(" · "),
    declared: (qualities ?? []).map((quality) => ({ value: quality, label: label(quality) })),
    checks: checks.map(({ quality, checkedOn, proof, by }) => ({
      quality,
      label: label(quality),
      when: frenchDay(checkedOn),
      proof: typeset(proof),
      by: by ?? "un compte effacé",
      declared: qualities?.includes(quality) ?? false,
    })),
    today: clock.today().split("-").reverse().join("/"),
  };
}
