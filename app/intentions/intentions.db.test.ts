import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendMail } from "#app/mails/send-mail.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { readShownSums } from "#db/intentions/intention-sums.ts";
import { addIntention, findOwnIntention } from "#db/intentions/intentions.ts";
import { accounts } from "#db/schema/accounts.ts";
import { intentions, intentionSums } from "#db/schema/intentions.ts";
import { mails } from "#db/schema/mails.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { CONSENT } from "#domain/intentions/consent.ts";
import { shownSums } from "#domain/intentions/sums.ts";
import { aContext } from "#seeds/builders/context.ts";
import { anIntention } from "#seeds/builders/intention.ts";
import { aSaver } from "#seeds/builders/member.ts";
import { countSaversAnew } from "./count-savers.server.ts";
import { announceIntentionExpiry, eraseExpiredIntentions } from "./expire-intentions.server.ts";
import { giveIntention, renewIntention, withdrawIntention } from "./keep-intention.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let salome: Actor;
let theo: Actor;

beforeAll(async () => {
  context = aContext(database().db);
  salome = await aSaver(context, "Salomé");
  theo = await aSaver(context, "Théo");
});
beforeEach(async () => {
  await context.db.delete(intentions);
  await context.db.delete(intentionSums);
  await context.db.delete(mails);
});

const on = (day: string): Context => ({ ...context, clock: stoppedClock(`${day}T09:00:00Z`) });
const own = (actor: Actor) => findOwnIntention(context.db, actor.accountId);

describe("an intention", () => {
  test("is kept a year, with the text that was consented to and when", async () => {
    await giveIntention(on("2026-11-24"), salome, anIntention());
    expect(await own(salome)).toEqual({
      intention: anIntention(),
      consentVersion: CONSENT.version,
      consentedAt: expect.stringMatching(/^2026-11-24.09:00/),
      expiresOn: "2027-11-24",
    });
    expect(await own(theo)).toBeNull();
  });

  test("is one for each account: the last one given", async () => {
    await giveIntention(on("2026-11-24"), salome, anIntention());
    await giveIntention(on("2026-11-24"), theo, anIntention());
    await giveIntention(on("2026-12-01"), salome, anIntention({ departement: "35", themes: [] }));
    expect((await own(salome))?.intention).toEqual(anIntention({ departement: "35", themes: [] }));
    expect((await own(salome))?.expiresOn).toBe("2027-12-01");
    expect((await own(theo))?.intention.departement).toBe("26");
  });

  test("is erased when it is withdrawn, and nobody else's", async () => {
    await giveIntention(context, salome, anIntention());
    await giveIntention(context, theo, anIntention());
    await withdrawIntention(context, salome);
    await withdrawIntention(context, salome);
    expect(await own(salome)).toBeNull();
    expect(await own(theo)).not.toBeNull();
    expect(await renewIntention(context, salome)).toBe(false);
  });

  test("goes with its account", async () => {
    const gone = await aSaver(context, "Ève");
    await giveIntention(context, gone, anIntention());
    await context.db.delete(accounts).where(eq(accounts.id, gone.accountId));
    expect(await own(gone)).toBeNull();
  });
});

describe("after a year", () => {
  const lettersAfter = async (day: string): Promise<number> => {
    await announceIntentionExpiry(on(day));
    for (const { id } of await context.db.select({ id: mails.id }).from(mails)) await sendMail(on(day), id);
    return context.letters.length;
  };

  test("its author is told a month before, once; renewed, it lives a year more, and is told again", async () => {
    await giveIntention(on("2026-01-10"), salome, anIntention());
    context.letters.length = 0;
    expect(await lettersAfter("2026-12-10")).toBe(0);
    expect(await lettersAfter("2026-12-11")).toBe(1);
    expect(await lettersAfter("2026-12-12")).toBe(1);
    expect(context.letters[0]).toMatchObject({
      to: salome.email,
      subject: "Votre intention compte jusqu’au 10 janvier 2027",
    });
    expect(context.letters[0]?.text).toContain("https://place.example/epargne");
    expect(await renewIntention(on("2026-12-20"), salome)).toBe(true);
    expect((await own(salome))?.expiresOn).toBe("2027-12-20");
    expect(await lettersAfter("2027-11-01")).toBe(1);
    expect(await lettersAfter("2027-11-20")).toBe(2);
  });

  test("a letter that has not left says nothing once the intention is withdrawn", async () => {
    await giveIntention(on("2026-01-10"), salome, anIntention());
    context.letters.length = 0;
    await announceIntentionExpiry(on("2026-12-15"));
    await withdrawIntention(context, salome);
    expect(await lettersAfter("2026-12-15")).toBe(0);
  });

  test("it is erased a month after its last day", async () => {
    await giveIntention(on("2026-01-10"), salome, anIntention());
    await eraseExpiredIntentions(on("2027-02-09"));
    expect(await own(salome)).not.toBeNull();
    await eraseExpiredIntentions(on("2027-02-10"));
    expect(await own(salome)).toBeNull();
  });
});

describe("sums", () => {
  const shown = async () => {
    const table = await readShownSums(context.db);
    return shownSums(table?.sums ?? []).sums.map(({ key, shown: people }) => [key, people]);
  };
  const add = async (departement: string, people: number, expiresOn = "2027-11-24") => {
    for (let rank = 0; rank < people; rank += 1) {
      await addIntention(context.db, anIntention({ departement }), {
        id: context.newId(),
        consentVersion: CONSENT.version,
        consentedAt: "2026-11-24T09:00:00Z",
        expiresOn,
      });
    }
  };
  const smallestStep = () => 10;

  test("nothing is shown before the first table; then the same all month, whoever comes or goes", async () => {
    await add("26", 19);
    expect(await shown()).toEqual([]);
    await countSaversAnew(on("2026-11-24"), smallestStep);
    expect(await shown()).toEqual([["D26", 10]]);
    await giveIntention(context, salome, anIntention());
    await add("35", 30);
    await countSaversAnew(on("2026-11-30"), smallestStep);
    expect(await shown()).toEqual([["D26", 10]]);
    await countSaversAnew(on("2026-12-01"), smallestStep);
    // The twentieth of the Drôme does not show: ten people at least must have come.
    expect(await shown()).toEqual([
      ["D35", 30],
      ["D26", 10],
    ]);
  });

  test("intentions that have expired are not counted, and small sums go up", async () => {
    await add("26", 12, "2026-11-23");
    await add("29", 7);
    await add("22", 6);
    await countSaversAnew(on("2026-11-24"), smallestStep);
    expect(await shown()).toEqual([["R53", 10]]);
  });

  test("two counts at once make one table", async () => {
    await add("26", 25);
    await Promise.all([
      countSaversAnew(on("2026-11-24"), smallestStep),
      countSaversAnew(on("2026-11-24"), smallestStep),
    ]);
    expect(await shown()).toEqual([["D26", 20]]);
  });

  test("with the draws of the site a sum shows ten people at least, and no more than there are", async () => {
    await add("26", 42);
    await add("23", 9);
    await countSaversAnew(on("2026-11-24"));
    const sums = await shown();
    expect(sums).toHaveLength(1);
    expect(sums[0]?.[0]).toBe("D26");
    expect([30, 40]).toContain(sums[0]?.[1]);
  });
});
