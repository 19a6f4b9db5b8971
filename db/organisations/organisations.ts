import { and, isNotNull, notExists, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { digestOf } from "#db/digest.ts";
import { memberships } from "#db/schema/accounts.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import type { Organisation } from "#domain/organisations/organisation.ts";

/** Everything but what the need shows: null where unknown. */
export type OrganisationDetails = Partial<Omit<Organisation, keyof NeedOrganisation | "id">>;

/**
 * The organisation that says exactly this, made if there is none yet: files name organisations without identifying them,
 * so the same words are the same organisation. Gives its id.
 */
export async function keepOrganisation(
  db: Queryable,
  organisation: NeedOrganisation,
  newId: () => string,
  details: OrganisationDetails = {},
): Promise<string> {
  const { name, legalForm, qualities, generalInterest, headquarters } = organisation;
  const shown = { name, legalForm, qualities, generalInterest, headquarters };
  const { recit, ...rest } = details;
  const kept = {
    ...shown,
    ...rest,
    recitEvaluation: recit?.evaluation,
    recitProfitability: recit?.profitability,
    recitDemocracy: recit?.democracy,
    recitDesirability: recit?.desirability,
  };
  const exchangeDigest = digestOf(shown);
  const [row] = await db
    .insert(organisations)
    .values({ id: newId(), ...kept, exchangeDigest })
    .onConflictDoUpdate({ target: organisations.exchangeDigest, set: kept })
    .returning({ id: organisations.id });
  if (!row) throw new Error("an upsert returns its row");
  return row.id;
}

/** Removes imported organisations that no need and no member speaks for any more. */
export async function removeOrphanedOrganisations(db: Queryable): Promise<void> {
  await db
    .delete(organisations)
    .where(
      and(
        isNotNull(organisations.exchangeDigest),
        notExists(db.select().from(needs).where(sql`${needs.organisationId} = ${organisations.id}`)),
        notExists(
          db.select().from(memberships).where(sql`${memberships.organisationId} = ${organisations.id}`),
        ),
      ),
    );
}

/** Adds an organisation that signs up: what it has not said yet is unknown. */
export async function addOrganisation(
  db: Queryable,
  organisation: Pick<Organisation, "id" | "name" | "legalForm" | "headquarters">,
): Promise<void> {
  await db.insert(organisations).values({ ...organisation, generalInterest: "unknown" });
}
