import type { AppLoadContext, LoaderFunction } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { revokeFinancer, verifyFinancer } from "#app/financers/verify-financer.server.ts";
import type { Context } from "#app/platform/context.ts";
import routes from "#app/routes.ts";
import { useDatabase } from "#db/testing/database.ts";
import { ACCESS } from "#seeds/access/access.ts";
import { makeAccount, makeWorld, type World } from "#seeds/access/world.ts";
import { aContext } from "#seeds/builders/context.ts";
import { anOperator } from "#seeds/builders/member.ts";
import { openSession } from "./session.server.ts";

const MODULES = import.meta.glob<{ loader?: LoaderFunction }>("../routes/**/*.{ts,tsx}");
const ORIGIN = "https://place.example";

/** What only a verified financer reads of a need and of its organisation, and what not even it reads. */
const VERIFIED = ["87654", "43217", "4321", "Le four s’arrête en mars", "73282932000074"];
const ACCEPTED = ["Noémie au 05 49 00 00 00"];

const database = useDatabase();
let place: Context;
let world: World;
let cookie: string;

const load = (): AppLoadContext => ({ place, demo: false, cspNonce: "", clientAddress: "" });

beforeAll(async () => {
  place = aContext(database().db);
  world = await makeWorld(place);
  // Not the organisation that accepted an introduction with this financer: to that one, more is open.
  const { other } = world.structures.organisation;
  world = { ...world, publicOrganisationId: other.id };
  await place.db.execute(sql`update needs set organisation_id = ${other.id},
    amount_total = 87654, amount_sought = 43217, amount_minimum_useful = 4321,
    risk_if_not_found = 'Le four s''arrête en mars' where id = ${world.needId}`);
  await place.db.execute(sql`update organisations set siret = '73282932000074',
    contact = 'Noémie au 05 49 00 00 00' where id = ${other.id}`);
  const accountId = await makeAccount(place, world, "financer:responsable");
  cookie = (await openSession(new Request(ORIGIN), load(), accountId!)).split(";")[0]!;
});

/** Everything that the pages of the site hand to this financer, as text, digits joined. */
async function everythingRead(): Promise<string> {
  const read: string[] = [];
  for (const route of routes as RouteConfigEntry[]) {
    const path = route.path ?? "";
    const access = ACCESS[path]!;
    const { loader } = await MODULES[`../${route.file}`]!();
    if (!loader) continue;
    const id = access.id?.(world, "financer") ?? access.own?.(world, "own", "financer") ?? "un-lien-inconnu";
    const params: Record<string, string> = { id, token: id, ...access.params };
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name]!));
    const request = new Request(`${ORIGIN}/${filled.replace("*", "nulle-part")}`, {
      headers: { Cookie: cookie },
    });
    try {
      read.push(await textOf(await loader({ request, params, context: load() })));
    } catch (thrown) {
      if (!(thrown instanceof Response)) throw thrown;
      read.push(await textOf(thrown));
    }
  }
  return read.join("\n").replace(/(?<=\d)[\s\u202f\u00a0](?=\d)/gu, "");
}

const textOf = async (answer: unknown): Promise<string> =>
  answer instanceof Response ? answer.text() : JSON.stringify(answer);

const found = async (secrets: string[]): Promise<string[]> => {
  const read = await everythingRead();
  return secrets.filter((secret) => read.includes(secret.replaceAll(/(?<=\d) (?=\d)/g, "")));
};

test("an unverified financer is handed nothing above the public level, on any page or in its data", async () => {
  expect(await found([...VERIFIED, ...ACCEPTED])).toEqual([]);
});

test("verified by an operator it is handed what verified financers read, and no more; withdrawn, nothing again", async () => {
  const operator = await anOperator(place, "Aïcha");
  const financerId = world.structures.financer.own.id;
  const checkedOn = place.clock.today();
  await verifyFinancer(place, operator, { financerId, methods: ["directory"], checkedOn, note: null });
  expect(await found(VERIFIED)).toEqual(VERIFIED);
  expect(await found(ACCEPTED)).toEqual([]);
  await revokeFinancer(place, operator, { financerId, note: "Son numéro n'existe plus." });
  expect(await found([...VERIFIED, ...ACCEPTED])).toEqual([]);
});
