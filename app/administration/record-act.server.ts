import type { Context } from "#app/platform/context.ts";
import { addAdministrationAct } from "#db/administration/acts.ts";
import type { Queryable } from "#db/client.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { ActSubject, AdministrationAct } from "#domain/administration/act.ts";

type Recorded = {
  act: AdministrationAct;
  subject: ActSubject;
  subjectId: string;
  /** What the subject is called; never a person's name. */
  title: string;
  note?: string | null;
};

/** Writes in the journal what an operator does, inside the transaction that does it; `null`: the site did it by itself. */
export const recordAct = (
  { clock, newId }: Context,
  tx: Queryable,
  operator: Pick<Actor, "accountId"> | null,
  { note = null, ...act }: Recorded,
): Promise<void> =>
  addAdministrationAct(tx, {
    id: newId(),
    at: clock.now().toISOString(),
    byAccount: operator?.accountId ?? null,
    note,
    ...act,
  });
