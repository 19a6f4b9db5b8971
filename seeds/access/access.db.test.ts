import type { ActionFunction, AppLoadContext, LoaderFunction } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, test } from "vitest";
import { findActor, openSession } from "#app/http/session.server.ts";
import type { Context } from "#app/platform/context.ts";
import routes from "#app/routes.ts";
import { useDatabase } from "#db/testing/database.ts";
import { may, PARTIES, type Party } from "#domain/accounts/permissions.ts";
import type { StructureKind } from "#domain/accounts/role.ts";
import { aContext } from "#seeds/builders/context.ts";
import { ACCESS, type Access, type RouteAccess } from "./access.ts";
import { makeAccount, makeWorld, type World } from "./world.ts";

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction; default?: unknown };
const MODULES = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");

const database = useDatabase();
let place: Context;
let world: World;

beforeAll(async () => {
  place = aContext(database().db);
  world = await makeWorld(place);
});

const load = (): AppLoadContext => ({ place, demo: true, cspNonce: "", clientAddress: place.newId() });

/** What came of it: got in, was led to sign in, was led to choose a structure, was refused. */
type Outcome = "in" | "sign-in" | "choose" | "refused";

const ORIGIN = "https://place.example";

async function walk(
  path: string,
  party: Party,
  { method, side }: { method: "GET" | "POST"; side: "own" | "other" },
): Promise<Outcome> {
  const access = ACCESS[path]!;
  const accountId = await makeAccount(place, world, party);
  const cookie = accountId && (await openSession(new Request(ORIGIN), load(), accountId)).split(";")[0]!;
  const kind = (party.includes(":") ? party.split(":")[0] : "organisation") as StructureKind;
  const owner = side === "own" && accountId ? accountId : await makeAccount(place, world, "account");
  const id =
    access.id?.(world, kind) ??
    access.own?.(world, side, kind) ??
    (await access.ofAccount?.(place, owner!)) ??
    "un-lien-inconnu";
  const params: Record<string, string> = { id, token: id, ...access.params };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name]!));
  const search = new URLSearchParams(access.search?.(world));
  const url = `${ORIGIN}/${filled.replace("*", "nulle-part")}?${search}`;
  const request = new Request(url, {
    method,
    headers: cookie ? { Cookie: cookie } : {},
    ...(method === "POST" && { body: new URLSearchParams(access.form) }),
  });
  const module = await moduleOf(path);
  const run = method === "GET" ? module.loader : module.action;
  // A page without loader is shown; a route without page nor loader is refused by the framework.
  if (!run) return method === "GET" && module.default ? "in" : "refused";
  try {
    return toOutcome(await run({ request, params, context: load() }));
  } catch (thrown) {
    return toOutcome(thrown);
  }
}

function toOutcome(answer: unknown): Outcome {
  if (answer instanceof Error) throw answer;
  const { status } =
    (answer instanceof Response ? answer : (answer as { init?: ResponseInit } | null)?.init) ?? {};
  const location = answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
  if (location.startsWith("/connexion?retour=")) return "sign-in";
  if (location.startsWith("/compte/structures?retour=")) return "choose";
  return status === 403 || status === 404 || status === 405 ? "refused" : "in";
}

async function moduleOf(path: string): Promise<RouteModule> {
  const found = (routes as RouteConfigEntry[]).find((route) => (route.path ?? "") === path);
  return MODULES[`../../app/${found!.file}`]!();
}

/** What is to come of it, by the table of permissions alone. */
async function expected(access: Access, party: Party): Promise<Outcome> {
  if (access === "everyone") return "in";
  if (access === "nobody" || access === "link") return "refused";
  const accountId = await makeAccount(place, world, party);
  if (!accountId) return "sign-in";
  const cookie = await openSession(new Request(ORIGIN), load(), accountId);
  const asking = new Request(ORIGIN, { headers: { Cookie: cookie.split(";")[0]! } });
  return may(await findActor(asking, load()), access) ? "in" : "refused";
}

test("every route has its line in the table, and every line its route", () => {
  expect(Object.keys(ACCESS).sort()).toEqual(
    (routes as RouteConfigEntry[]).map(({ path }) => path ?? "").sort(),
  );
});

describe.each(Object.entries(ACCESS))("/%s", (path, access: RouteAccess) => {
  test("is read by whom the table says, and by nobody else", async () => {
    for (const party of PARTIES) {
      const outcome = await walk(path, party, { method: "GET", side: "own" });
      expect({ party, outcome }).toEqual({ party, outcome: await expected(access.read, party) });
    }
  });

  test("receives forms from whom the table says, and from nobody else", async () => {
    for (const party of PARTIES) {
      const outcome = await walk(path, party, { method: "POST", side: "own" });
      expect({ party, outcome }).toEqual({ party, outcome: await expected(access.write ?? "nobody", party) });
    }
  });
});

const OWNED = Object.keys(ACCESS).filter((path) => ACCESS[path]!.own ?? ACCESS[path]!.ofAccount);

test.each(OWNED)("/%s with the id of another structure lets nobody in", async (path) => {
  for (const party of PARTIES) {
    for (const method of ["GET", "POST"] as const) {
      if (method === "GET" && ACCESS[path]!.read === "everyone") continue;
      const outcome = await walk(path, party, { method, side: "other" });
      expect({ party, method, in: outcome === "in" }).toEqual({ party, method, in: false });
    }
  }
});
