import { beforeAll, expect, test } from "vitest";
import { findOrganisation } from "#db/organisations/read-organisation.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aMember } from "#seeds/builders/member.ts";
import { type FormValues, readForm } from "#app/http/read-form.ts";
import { changeOrganisation } from "./change-organisation.server.ts";
import { organisationForm, type OrganisationSheet } from "./organisation-form.ts";
import { readSheetPage } from "./read-sheet-page.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let lou: ActorOf<"organisation">;
let sam: ActorOf<"organisation">;

beforeAll(async () => {
  context = aContext(database().db);
  lou = await aMember(context, { name: "Lou" });
  sam = await aMember(context, { name: "Sam" });
});

const kept = async () => (await findOrganisation(context.db, lou.active.structureId))!;

/** The form as it comes, with what somebody typed in it. */
async function sheetWith(typed: Record<string, string>): Promise<OrganisationSheet> {
  const { defaults } = await readSheetPage(context, lou);
  const form = new FormData();
  fill(form, { ...defaults, ...typed });
  return organisationForm.parse(readForm(form));
}

function fill(form: FormData, values: FormValues, prefix = ""): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") form.append(prefix + name, value);
    else if (Array.isArray(value)) for (const one of value) form.append(prefix + name, String(one));
    else if (value) fill(form, value as FormValues, `${prefix}${name}.`);
  }
}

test("the sheet sent as it came changes nothing", async () => {
  const before = await kept();
  expect(await changeOrganisation(context, lou, await sheetWith({}))).toEqual({ ok: true, value: null });
  expect((await kept()).organisation).toEqual(before.organisation);
});

test("two colleagues at once: the later is told, and the first one's words stay", async () => {
  const [first, second] = [
    await sheetWith({ mission: "Nourrir le pays." }),
    await sheetWith({ mission: "Former." }),
  ];
  expect(await changeOrganisation(context, lou, first)).toMatchObject({ ok: true });
  expect(await changeOrganisation(context, sam, second)).toEqual({
    ok: false,
    error: { kind: "changed-meanwhile" },
  });
  expect((await kept()).organisation.mission).toBe("Nourrir le pays.");
});

test("a postcode that several communes share is answered by those communes, and one is chosen", async () => {
  const refused = await changeOrganisation(context, lou, await sheetWith({ commune: "26150" }));
  expect(refused).toMatchObject({ ok: false, error: { kind: "commune-ambiguous" } });
  if (refused.ok || refused.error.kind !== "commune-ambiguous") throw new Error("not refused");
  const die = refused.error.communes.find(({ label }) => label.startsWith("Die (26)"))!;
  expect(die.label).toBe("Die (26), Drôme, 26150");
  const chosen = await sheetWith({ commune: "26150", communeCode: die.code });
  expect(await changeOrganisation(context, lou, chosen)).toMatchObject({ ok: true });
  expect((await kept()).organisation.headquarters).toBe("26113");
});

test("a name that no commune bears is said so", async () => {
  const refused = await changeOrganisation(context, lou, await sheetWith({ commune: "Zzyzx" }));
  expect(refused).toEqual({ ok: false, error: { kind: "commune-unknown" } });
});

test("numbers are read with their spaces, and refused when they are not well formed", async () => {
  expect((await sheetWith({ siret: "732 829 320 00074" })).siret).toBe("73282932000074");
  for (const [name, typed] of [
    ["siret", "73282932000075"],
    ["rna", "W12"],
    ["website", "pas un site"],
  ] as const) {
    await expect(sheetWith({ [name]: typed }), name).rejects.toThrow();
  }
});

test("a name of 200 characters is kept whole, and not one more", async () => {
  expect((await sheetWith({ name: "é".repeat(200) })).name).toHaveLength(200);
  await expect(sheetWith({ name: "é".repeat(201) })).rejects.toThrow(/200/);
});
