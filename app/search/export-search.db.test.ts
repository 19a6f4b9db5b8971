import type { AppLoadContext } from "@remix-run/node";
import { beforeAll, expect, test } from "vitest";
import { openSession } from "#app/http/session.server.ts";
import { loader as exportSearch } from "#app/routes/public/export-search.ts";
import { loader as printSearch } from "#app/routes/public/print-search.tsx";
import type { Context } from "#app/platform/context.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { useDatabase } from "#db/testing/database.ts";
import { TRY_LIMITS } from "#domain/accounts/try-limits.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aFinancerMember, aMember } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { eq } from "drizzle-orm";

const database = useDatabase();
let place: Context;
const ORIGIN = "https://place.example";
const cookies: Record<"public" | "other" | "unverified" | "verified", string> = {
  public: "",
  other: "",
  unverified: "",
  verified: "",
};
const load = (clientAddress = "198.51.100.1"): AppLoadContext => ({
  place,
  demo: false,
  cspNonce: "",
  clientAddress,
});

beforeAll(async () => {
  place = aContext(database().db);
  const { db } = place;
  const kept = { status: "published", publishedAt: "2026-11-01T00:00:00Z", expiresOn: null } as const;
  const need = aNeed({
    id: "four",
    title: "=Un four; et deux",
    amount: { total: 93_251, sought: 47_531, minimumUseful: 8_123 },
    instruments: ["PRET_HONNEUR"],
  });
  await keepNeed(db, { need, ...kept }, place.newId);
  await keepNeed(
    db,
    {
      need: aNeed({ id: "velos", title: "Des vélos", primaryTheme: "E_MOBILITES", secondaryThemes: [] }),
      ...kept,
    },
    place.newId,
  );
  await keepCriteria(db, { criteria: aCriteria(), status: "open", publishedAt: null }, place.newId);
  const session = async (accountId: string) =>
    (await openSession(new Request(ORIGIN), load(), accountId)).split(";")[0]!;
  cookies.other = await session((await aMember(place, { organisation: { name: "Une autre" } })).accountId);
  const [plain, checked] = [await aFinancerMember(place), await aFinancerMember(place)];
  await db
    .update(financers)
    .set({ verifiedAt: "2026-11-01T12:00:00Z" })
    .where(eq(financers.id, checked.active.structureId));
  cookies.unverified = await session(plain.accountId);
  cookies.verified = await session(checked.accountId);
});

const ask = (reader: keyof typeof cookies, query: string, context = load()) => ({
  request: new Request(`${ORIGIN}/recherche/export?${query}`, { headers: { Cookie: cookies[reader] } }),
  params: {},
  context,
});
const file = async (reader: keyof typeof cookies, query = "genre=needs") =>
  (await exportSearch(ask(reader, query))).text();
const joined = (text: string) => text.replace(/(?<=\d)\s(?=\d)/gu, "");

test.each(["public", "other", "unverified"] as const)(
  "%s takes away ranges and families, and no sum nor instrument",
  async (reader) => {
    const text = joined(await file(reader));
    expect(text).toContain("Des vélos");
    expect(text).toMatch(/10000 à 50000/);
    expect(text).not.toMatch(/47531|93251|8123|honneur/);
  },
);

test("a verified financer takes away what it reads on the page, exact sums", async () => {
  expect(joined(await file("verified"))).toContain("47531");
});

test("the file has the chosen columns of what the filters find, a formula is text, and the printed page is the same", async () => {
  const query = "genre=needs&theme=E_ALIM&colonne=titre&colonne=qui&colonne=inconnue";
  const text = await file("public", query);
  expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
    "Titre;Qui",
    `"'=Un four; et deux";Le Fournil d’Essai`,
    "",
  ]);
  const page = await printSearch(ask("public", query));
  expect(page).toMatchObject({
    heading: ["Titre", "Qui"],
    rows: [["=Un four; et deux", "Le Fournil d’Essai"]],
    total: 1,
    back: "/besoins?theme=E_ALIM",
  });
  const book = await exportSearch(ask("public", `${query}&format=xlsx`));
  expect(book.headers.get("Content-Disposition")).toMatch(/\.xlsx"$/);
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect(await file("public", "genre=criteria")).toContain("Coups de pouce");
});

test("nothing found is a file with its heading alone, and what cannot be read asks nothing", async () => {
  expect((await file("public", "genre=needs&q=zygomatique&colonne=titre")).trim()).toBe("\uFEFFTitre".trim());
  expect(await file("public", "genre=autre&theme=inconnu&page=-1&tri=x&format=pdf")).toContain("Des vélos");
});

test("it is not taken away without end", async () => {
  const context = load("203.0.113.9");
  let refused = 0;
  for (let time = 0; time <= TRY_LIMITS.export.byPerson; time += 1) {
    await exportSearch(ask("public", "genre=needs", context)).catch((thrown: unknown) => {
      expect((thrown as { init?: { status: number } }).init?.status ?? (thrown as Response).status).toBe(429);
      refused += 1;
    });
  }
  expect(refused).toBe(1);
});
