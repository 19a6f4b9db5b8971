import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { emptyProgramme } from "#domain/criteria/programme-draft.ts";
import { readProgramme } from "#domain/criteria/read-programme.ts";
import { putCriteria } from "#db/criteria/write-criteria.ts";
import { findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aFinancerMember } from "#seeds/builders/member.ts";
import { changeFinancer } from "./change-financer.server.ts";
import { financerForm } from "./financer-form.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

beforeAll(() => {
  context = aContext(database().db);
});

const form = (changes: Record<string, unknown>) =>
  financerForm.parse({ version: "1", name: "Fonds du Val", type: "FONDATION", ...changes });

test("what members say is kept once; the later of two is told", async () => {
  const lou = await aFinancerMember(context);
  const answers = await Promise.all(
    ["none", "capital"].map((returnExpectation) =>
      changeFinancer(
        context,
        lou,
        form({ returnExpectation, regulatoryKind: "none", answerDelay: "3 mois" }),
      ),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "changed-meanwhile" } });
  const kept = await findFinancer(context.db, lou.active.structureId);
  expect(kept).toMatchObject({ regulatoryStatus: "Non régulé", sheet: { answerDelayDays: 90 } });
});

test("one that was checked and takes another name is to be checked again, and its programmes show it", async () => {
  const lou = await aFinancerMember(context);
  const { structureId: financerId } = lou.active;
  const verify = sql`update financers set verified_at = now() where id = ${financerId}`;
  await context.db.execute(verify);
  const id = context.newId();
  const draft = { ...emptyProgramme(), title: "Terres", text: "Des fermes.", instruments: ["MECENAT"] };
  const financer = { name: "Fonds du Val", type: "FONDATION" as const, operatorLinked: false };
  const read = readProgramme(draft, { id, financer, today: "2026-11-24" });
  if (!read.ok) throw new Error("the draft is whole");
  const at = "2026-11-24T09:00:00Z";
  const open = { financerId, status: "open" as const, publishedAt: at, changedAt: at };
  await putCriteria(context.db, { ...read.value, ...open });
  const same = await changeFinancer(context, lou, form({ siren: "732 829 320" }));
  expect(same).toEqual({ ok: true, value: { toCheckAgain: false } });
  const renamed = await changeFinancer(
    context,
    lou,
    form({ version: "2", name: "Fonds de la Crête", siren: "732 829 320" }),
  );
  expect(renamed).toEqual({ ok: true, value: { toCheckAgain: true } });
  expect((await findFinancer(context.db, financerId))?.verifiedOn).toBeNull();
  const programme = await findOwnCriteria(context.db, { financerId, criteriaId: id });
  expect(programme).toMatchObject({ version: 2, criteria: { financer: { name: "Fonds de la Crête" } } });
  const [row] = await context.db.execute<{ name: string }>(sql`select name from criteria where id = ${id}`);
  expect(row?.name).toBe("Fonds de la Crête");
});

test("a figure of return, a missing number or a sheltered foundation without shelter are refused in words", () => {
  const refusal = (changes: Record<string, unknown>) =>
    financerForm
      .safeParse({ version: "1", name: "Fonds", type: "FONDATION", ...changes })
      .error?.issues.map(({ message }) => message)
      .join(" ");
  expect(refusal({ recit: { profitability: "Environ 3,5 % par an" } })).toMatch(/Ni taux/);
  expect(refusal({ regulatoryKind: "amf" })).toMatch(/Écrivez le numéro/);
  expect(refusal({ type: "FONDATION_ABRITEE" })).toMatch(/vous abrite/);
  expect(refusal({ siren: "123456789" })).toBeTruthy();
  expect(refusal({ type: "EPARGNANT" })).toMatch(/Choisissez un type/);
  expect(refusal({})).toBeUndefined();
});
