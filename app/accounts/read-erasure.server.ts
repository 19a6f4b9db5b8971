import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { findStructuresLeft } from "./leave-structures.server.ts";

/** What erasing one's account would do. */
export async function readErasure({ db }: Context, { accountId, email, operator }: Actor) {
  const structures = await db.transaction((tx) => findStructuresLeft(tx, accountId));
  return {
    email,
    lastOperator: operator && !(await anotherOperatorThan(db, accountId)),
    structures: structures.map(({ kind, name, fate }) => ({ kind, name: typeset(name), fate })),
  };
}
