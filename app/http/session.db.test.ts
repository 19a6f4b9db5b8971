import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { sql } from "drizzle-orm";
import type { Context } from "#app/platform/context.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import { chooseActiveMembership, endSessions, listOpenSessions } from "#db/accounts/sessions.ts";
import { accounts } from "#db/schema/accounts.ts";
import { keepOrganisation } from "#db/organisations/organisations.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { requireFinancerMember, requireOperator, requireOrganisationMember } from "./guards.server.ts";
import { closeSession, findActor, openSession } from "./session.server.ts";

const database = useDatabase();

const load = (place: Context): AppLoadContext => ({
  place,
  demo: false,
  cspNonce: "",
  clientAddress: "192.0.2.1",
});
const ask = (cookie?: string, url = "https://place.example/compte", init: RequestInit = {}) =>
  new Request(url, { ...init, headers: { ...(cookie && { Cookie: cookie }), ...init.headers } });
const valueOf = (setCookie: string) => setCookie.split(";")[0]!;

async function account(place: Context, name: string): Promise<string> {
  const id = place.newId();
  await place.db.insert(accounts).values({ id, email: `${name}@exemple.org`, name, passwordHash: "x" });
  return id;
}

async function organisation(place: Context, name: string): Promise<string> {
  return keepOrganisation(place.db, { ...aNeed().organisation, name }, place.newId);
}

async function thrown(promise: Promise<unknown>): Promise<Response> {
  return promise.then(
    () => Promise.reject(new Error("nothing was thrown")),
    (answer: Response) => answer,
  );
}

test("signing in changes the secret, ends the session that the browser had, and keeps no secret", async () => {
  const place = aContext(database().db);
  const id = await account(place, "lou");
  const first = valueOf(await openSession(ask(), load(place), id));
  expect(await findActor(ask(first), load(place))).toMatchObject({
    accountId: id,
    name: "lou",
    active: null,
  });
  const second = valueOf(await openSession(ask(first), load(place), id));
  expect(second).not.toBe(first);
  expect(await findActor(ask(first), load(place))).toBeNull();
  expect(await findActor(ask(second), load(place))).not.toBeNull();
  const [kept] = await listOpenSessions(place.db, id, new Date());
  expect(second).not.toContain(kept!.id);
  expect(await findActor(ask(`session=${kept!.id}`), load(place))).toBeNull();
});

test("the cookie is out of reach of scripts and other sites, and asks for TLS everywhere but on this machine", async () => {
  const place = aContext(database().db);
  const id = await account(place, "max");
  const cookie = await openSession(ask(), load(place), id);
  for (const part of ["HttpOnly", "SameSite=Lax", "Path=/", "Secure"]) expect(cookie).toContain(part);
  const local = await openSession(ask(undefined, "http://127.0.0.1:3000/connexion"), load(place), id);
  expect(local).not.toContain("Secure");
});

test("signing out ends the session at once, here or everywhere", async () => {
  const place = aContext(database().db);
  const id = await account(place, "noa");
  const open = async () => valueOf(await openSession(ask(), load(place), id));
  const [one, two, three] = [await open(), await open(), await open()];
  expect(await closeSession(ask(one), load(place))).toContain("Max-Age=0");
  expect(await findActor(ask(one), load(place))).toBeNull();
  const kept = (await findActor(ask(two), load(place)))!.sessionId;
  await endSessions(place.db, id, kept);
  expect(await findActor(ask(three), load(place))).toBeNull();
  expect(await findActor(ask(two), load(place))).not.toBeNull();
});

test.each(["session=%", "session=", "session=abc; x=%E0%A4%A", "autre=1", `session=${"a".repeat(43)}`])(
  "the cookie %j is of nobody",
  async (cookie) => {
    expect(await findActor(ask(cookie), load(aContext(database().db)))).toBeNull();
  },
);

test("a session that has ended is of nobody", async () => {
  const place = aContext(database().db);
  const cookie = valueOf(await openSession(ask(), load(place), await account(place, "old")));
  await place.db.execute(sql`update sessions set expires_at = '2020-01-01'`);
  expect(await findActor(ask(cookie), load(place))).toBeNull();
});

test("a member acts for one structure at a time, by a choice among its own", async () => {
  const place = aContext(database().db);
  const [mine, other] = [await account(place, "ana"), await account(place, "bob")];
  const member = async (accountId: string, name: string, role: "responsable" | "lecture") => {
    const id = place.newId();
    const structureId = await organisation(place, name);
    await addMembership(place.db, { id, accountId, kind: "organisation", structureId, role });
    return id;
  };
  await member(mine, "La Meunerie", "responsable");
  const second = await member(mine, "Le Fournil", "lecture");
  const stolen = await member(other, "L’Atelier", "responsable");
  const cookie = valueOf(await openSession(ask(), load(place), mine));
  const { sessionId, active } = (await findActor(ask(cookie), load(place)))!;
  expect(active).toMatchObject({ structureName: "La Meunerie", role: "responsable" });

  const choose = (membershipId: string) =>
    chooseActiveMembership(place.db, { accountId: mine, sessionId, membershipId });
  expect(await choose(stolen)).toBe(false);
  expect(await choose(second)).toBe(true);
  const reading = await requireOrganisationMember(ask(cookie), load(place), "read-own-needs");
  expect(reading.active.structureName).toBe("Le Fournil");
  expect((await thrown(requireOrganisationMember(ask(cookie), load(place), "edit-need"))).status).toBe(403);
  expect((await thrown(requireFinancerMember(ask(cookie), load(place)))).status).toBe(403);
  expect((await thrown(requireOperator(ask(cookie), load(place)))).status).toBe(404);
});

test("whoever is not signed in is led to sign in, and back", async () => {
  const place = aContext(database().db);
  const url = "https://place.example/mes-besoins.data?page=2&_routes=x";
  const answer = await thrown(requireOrganisationMember(ask(undefined, url), load(place)));
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe(
    `/connexion?retour=${encodeURIComponent("/mes-besoins?page=2")}`,
  );
});
