import { beforeAll, expect, test } from "vitest";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { listDeclaredQualities, qualityChecksOf } from "#db/organisations/checked-qualities.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { revokeQuality, verifyQuality } from "./verify-quality.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
beforeAll(() => {
  context = aContext(database().db);
});

test("a declared quality is verified, that one alone; taken back, it is declared only; the journal tells both", async () => {
  const operator = await anOperator(context, "Aïcha");
  const name = `Fournil ${context.newId()}`;
  const { active } = await aMember(context, { organisation: { name, qualities: ["ESS", "ESUS"] } });
  const organisationId = active.structureId;
  const check = { organisationId, checkedOn: "2026-11-20", proof: "Arrêté de la préfecture, n° 26-114." };
  const states = async () =>
    (await qualityChecksOf(context.db, organisationId)).map(({ quality, checkedOn, by }) => [
      quality,
      checkedOn,
      by,
    ]);

  expect(await verifyQuality(context, operator, { ...check, quality: "JEP" })).toMatchObject({
    error: { kind: "not-declared" },
  });
  expect(
    await verifyQuality(context, operator, { ...check, quality: "ESUS", checkedOn: "2026-11-25" }),
  ).toMatchObject({ error: { kind: "day-to-come" } });
  expect(
    await verifyQuality(context, operator, { ...check, organisationId: "personne", quality: "ESS" }),
  ).toMatchObject({ error: { kind: "organisation-not-found" } });
  expect(await states()).toEqual([]);

  expect(await verifyQuality(context, operator, { ...check, quality: "ESUS" })).toMatchObject({ ok: true });
  await verifyQuality(context, operator, { ...check, quality: "ESUS", checkedOn: "2026-11-23" });
  expect(await states()).toEqual([["ESUS", "2026-11-23", "Aïcha"]]);
  const list = (checked: boolean) =>
    listDeclaredQualities(context.db, { checked, name: name.toUpperCase(), page: 1, size: 9 });
  expect(await list(true)).toMatchObject({ total: 1, organisations: [{ checked: ["ESUS"] }] });
  expect(await list(false)).toMatchObject({ total: 0 });

  const taken = await Promise.all(
    [1, 2].map(() => revokeQuality(context, operator, { organisationId, quality: "ESUS" })),
  );
  expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await states()).toEqual([]);
  const { acts } = await listAdministrationActs(
    context.db,
    { subjectId: organisationId },
    { page: 1, size: 9 },
  );
  expect(acts.map(({ act }) => act).sort()).toEqual([
    "quality-revoked",
    "quality-verified",
    "quality-verified",
  ]);
});
