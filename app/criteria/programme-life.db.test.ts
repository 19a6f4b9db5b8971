import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { CriteriaStatus } from "#domain/criteria/status.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aFinancerMember } from "#seeds/builders/member.ts";
import { moveProgramme } from "./move-programme.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;

beforeAll(() => {
  context = aContext(database().db);
});

/** A programme of a financer of its own, and who acts for that financer. */
async function aProgramme(status: CriteriaStatus, name: string) {
  const id = context.newId();
  const criteria = aCriteria({ id, financer: { name } });
  await keepCriteria(context.db, { criteria, status, publishedAt: null }, context.newId);
  const rows = await context.db.execute<{ financer_id: string }>(
    sql`select financer_id from criteria where id = ${id}`,
  );
  const financerId = rows[0]!.financer_id;
  return { criteriaId: id, financerId, actor: await aFinancerMember(context, { of: financerId }) };
}

const jobsOf = async (criteriaId: string): Promise<string[]> => {
  const rows = await context.db.execute<{ key: string }>(
    sql`select key from graphile_worker.jobs where key like ${`%${criteriaId}`} order by key`,
  );
  return rows.map(({ key }) => key);
};

describe("the life of a programme", () => {
  test("paused, it is shown to nobody but its financer, and rankings are told", async () => {
    const { criteriaId, financerId, actor } = await aProgramme("open", "Fonds de la pause");
    expect(await moveProgramme(context, actor, { criteriaId, act: "pause" })).toEqual({
      ok: true,
      value: "paused",
    });
    expect(await findOpenCriteria(context.db, criteriaId)).toBeNull();
    expect((await ownCriteria(context.db, financerId)).map((one) => one.status)).toEqual(["paused"]);
    expect(await jobsOf(criteriaId)).toEqual([`index-criteria ${criteriaId}`, `pair-criteria ${criteriaId}`]);
    expect((await moveProgramme(context, actor, { criteriaId, act: "resume" })).ok).toBe(true);
    expect(await findOpenCriteria(context.db, criteriaId)).not.toBeNull();
  });

  test("another financer's programme does not exist, whatever is asked of it", async () => {
    const { criteriaId } = await aProgramme("open", "Fonds du voisin");
    const stranger = await aFinancerMember(context);
    for (const act of ["pause", "nonsense"]) {
      expect(await moveProgramme(context, stranger, { criteriaId, act })).toEqual({
        ok: false,
        error: { kind: "programme-not-found" },
      });
    }
    expect(await findOpenCriteria(context.db, criteriaId)).not.toBeNull();
  });

  test("its table alone says what may be done", async () => {
    const { criteriaId, actor } = await aProgramme("closed", "Fonds clos");
    expect(await moveProgramme(context, actor, { criteriaId, act: "pause" })).toEqual({
      ok: false,
      error: { kind: "act-not-allowed", status: "closed" },
    });
    expect(await moveProgramme(context, actor, { criteriaId, act: "nonsense" })).toEqual({
      ok: false,
      error: { kind: "unknown-act" },
    });
    expect(await jobsOf(criteriaId)).toEqual([]);
  });

  test("two clicks at once act once", async () => {
    const { criteriaId, financerId, actor } = await aProgramme("open", "Fonds pressé");
    const answers = await Promise.all(
      [1, 2, 3].map(() => moveProgramme(context, actor, { criteriaId, act: "close" })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await ownCriteria(context.db, financerId))[0]).toMatchObject({ status: "closed", version: 2 });
  });
});
