import type { AppLoadContext } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Party } from "#domain/accounts/permissions.ts";
import { makeAccount, makeWorld, type World } from "#seeds/access/world.ts";
import { aContext } from "#seeds/builders/context.ts";
import { findViewpoint } from "./find-viewpoint.server.ts";
import { openSession } from "./session.server.ts";
import { keepViewpoint } from "./viewpoint.server.ts";

const database = useDatabase();
let place: Context;
let world: World;

beforeAll(async () => {
  place = aContext(database().db);
  world = await makeWorld(place);
});

const load = (): AppLoadContext => ({ place, demo: true, cspNonce: "", clientAddress: "" });

/** As whom this party reads what an organisation publishes, while the demonstration's switch says « financeur vérifié ». */
async function reads(party: Party, organisationId: string) {
  const switched = (await keepViewpoint("financeur")).split(";")[0]!;
  const accountId = await makeAccount(place, world, party);
  const plain = new Request("https://place.example");
  const session = accountId && (await openSession(plain, load(), accountId)).split(";")[0]!;
  const headers = { Cookie: [switched, session].filter(Boolean).join("; ") };
  return findViewpoint(new Request("https://place.example", { headers }), load(), { organisationId });
}

test("an organisation reads its own whole, others as the public does, whatever the switch says", async () => {
  const { own, other } = world.structures.organisation;
  expect(await reads("organisation:lecture", own.id)).toBe("organisation");
  expect(await reads("organisation:responsable", other.id)).toBe("public");
});

test("a financer reads sums once its identity is checked, and not before", async () => {
  const { own } = world.structures.organisation;
  expect(await reads("financer:responsable", own.id)).toBe("public");
  const financerId = world.structures.financer.own.id;
  await place.db.execute(sql`update financers set verified_at = now() where id = ${financerId}`);
  expect(await reads("financer:lecture", own.id)).toBe("financeur");
});

test("an account, a saver, a place, an operator read as the public does; the switch is for visitors", async () => {
  const { own } = world.structures.organisation;
  for (const party of ["account", "saver", "place:responsable", "operator"] as const) {
    expect(await reads(party, own.id)).toBe("public");
  }
  expect(await reads("visitor", own.id)).toBe("financeur");
});
