import { paths } from "#app/http/paths.ts";
import type { StructureRef } from "#db/accounts/structure-ref.ts";
import type { Queryable } from "#db/client.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import type { ReportSubject } from "#domain/reports/report.ts";

/** Something that everyone can read: what it is called, and the structure that answers for it. */
export type Reported = { title: string; structure: StructureRef };

/** What is published under this id; null when nothing is, any more. */
export async function findReported(
  db: Queryable,
  subject: ReportSubject,
  id: string,
): Promise<Reported | null> {
  switch (subject) {
    case "need": {
      const found = await findOpenNeed(db, id);
      return (
        found && {
          title: found.need.title,
          structure: { kind: "organisation", structureId: found.organisationId },
        }
      );
    }
    case "programme": {
      const found = await findOpenCriteria(db, id);
      return (
        found && {
          title: found.criteria.title,
          structure: { kind: "financer", structureId: found.financerId },
        }
      );
    }
    case "organisation": {
      const found = await findOrganisation(db, id);
      return (
        found && { title: found.organisation.name, structure: { kind: "organisation", structureId: id } }
      );
    }
    case "financer": {
      const found = await findFinancer(db, id);
      return found && { title: found.name, structure: { kind: "financer", structureId: id } };
    }
  }
}

export const pageOfReported: Record<ReportSubject, (id: string) => string> = {
  need: (id) => paths.need(id),
  programme: (id) => paths.programme(id),
  organisation: (id) => paths.organisation(id),
  financer: (id) => paths.financer(id),
};
