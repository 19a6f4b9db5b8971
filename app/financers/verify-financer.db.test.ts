import { beforeAll, describe, expect, test } from "vitest";
import { addMembership } from "#db/accounts/memberships.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { addFinancer, findFinancer } from "#db/financers/financers.ts";
import { checksOf, countFinancersToCheck, listFinancersToCheck } from "#db/financers/financer-checks.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver, lastLetter } from "#seeds/builders/mailbox.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { revokeFinancer, verifyFinancer } from "./verify-financer.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let operator: Actor;

beforeAll(async () => {
  context = aContext(database().db);
  operator = await anOperator(context, "Aïcha");
});

/** A financer that has signed up, and the address of its member. */
async function aFinancer(name: string): Promise<{ financerId: string; email: string }> {
  const { db, newId } = context;
  const financerId = newId();
  await addFinancer(db, { id: financerId, name, type: "FONDATION" });
  const { accountId, email } = await aMember(context, {
    name: "Basile",
    organisation: { name: `O ${name}` },
  });
  const membership = { id: newId(), accountId, role: "responsable" } as const;
  await addMembership(db, { ...membership, kind: "financer", structureId: financerId });
  return { financerId, email };
}

const check = {
  methods: ["directory", "call"] as const,
  checkedOn: "2026-11-20",
  note: "Rappelée au siège.",
};
const listed = async (list: Parameters<typeof listFinancersToCheck>[1], by = "2026-12-24") =>
  (await listFinancersToCheck(context.db, list, { by, page: 1, size: 50 })).financers.map(({ id }) => id);

describe("verifying", () => {
  test("keeps how and when, lets it read, writes the journal and tells its members", async () => {
    const { financerId, email } = await aFinancer("Fonds A");
    expect(await listed("waiting")).toContain(financerId);
    expect(await verifyFinancer(context, operator, { financerId, ...check })).toMatchObject({ ok: true });
    expect((await findFinancer(context.db, financerId))?.verifiedOn).toBe("2026-11-20");
    expect(await checksOf(context.db, financerId)).toMatchObject([
      { outcome: "verified", methods: ["directory", "call"], againOn: "2027-11-20", by: "Aïcha" },
    ]);
    const { acts } = await listAdministrationActs(
      context.db,
      { subjectId: financerId },
      { page: 1, size: 9 },
    );
    expect(acts).toMatchObject([{ act: "financer-verified", title: "Fonds A", by: "Aïcha" }]);
    await deliver(context);
    expect(lastLetter(context, email)?.subject).toBe("Votre identité est vérifiée");
    expect(await listed("waiting")).not.toContain(financerId);
    expect(await listed("verified")).toContain(financerId);
  });

  test("is refused for a day to come, or so old that it is over already; nothing is written", async () => {
    const { financerId } = await aFinancer("Fonds B");
    const asked = (checkedOn: string) =>
      verifyFinancer(context, operator, { financerId, ...check, checkedOn });
    expect(await asked("2026-11-25")).toMatchObject({ error: { kind: "day-to-come" } });
    expect(await asked("2025-11-24")).toMatchObject({ error: { kind: "day-too-old" } });
    expect(await verifyFinancer(context, operator, { financerId: "absent", ...check })).toMatchObject({
      error: { kind: "financer-not-found" },
    });
    expect(await checksOf(context.db, financerId)).toEqual([]);
  });

  test("comes back a month before a year is over, and is renewed", async () => {
    const { financerId } = await aFinancer("Fonds C");
    await verifyFinancer(context, operator, { financerId, ...check, checkedOn: "2025-12-10" });
    expect(await listed("again")).toContain(financerId);
    expect((await countFinancersToCheck(context.db, "2026-12-24")).again.count).toBeGreaterThan(0);
    await verifyFinancer(context, operator, { financerId, ...check });
    expect(await listed("again")).not.toContain(financerId);
    expect(await checksOf(context.db, financerId)).toHaveLength(2);
  });
});

describe("taking back", () => {
  test("says why to its members, and leaves it out of those who wait", async () => {
    const { financerId, email } = await aFinancer("Fonds D");
    await verifyFinancer(context, operator, { financerId, ...check });
    const note = "Le numéro d'agrément est celui d'un autre.";
    const asked = [1, 2].map(() => revokeFinancer(context, operator, { financerId, note }));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await findFinancer(context.db, financerId))?.verifiedOn).toBeNull();
    await deliver(context);
    expect(lastLetter(context, email)?.text).toContain(note);
    expect(context.letters.filter(({ to }) => to === email)).toHaveLength(1);
    expect(await listed("waiting")).not.toContain(financerId);
    expect(await listed("revoked")).toContain(financerId);
  });
});
