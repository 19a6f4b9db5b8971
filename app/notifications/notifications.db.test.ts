import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { AddressRefused } from "#app/platform/mailer.ts";
import { removeMembership } from "#db/accounts/memberships.ts";
import { findRefusedAddress } from "#db/mails/refused-addresses.ts";
import { countUnread, listNotifications } from "#db/notifications/notifications.ts";
import { keepPreference, preferencesOf } from "#db/notifications/preferences.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { MailPace } from "#domain/notifications/topic.ts";
import { aContext } from "#seeds/builders/context.ts";
import { deliver } from "#seeds/builders/mailbox.ts";
import { aMember } from "#seeds/builders/member.ts";
import { NOTIFICATIONS } from "./catalogue.ts";
import { gatherDigests } from "./gather-digests.server.ts";
import { notificationKind } from "./notification-kind.ts";
import { notifyAccount, notifyMembers } from "./notify.server.ts";
import { unsubscribe } from "./unsubscribe.server.ts";
import { readUnsubscribeToken, unsubscribeToken } from "./unsubscribe-link.server.ts";

/** A kind of these tests' own: what it tells can be withdrawn. */
const withdrawn = new Set<string>();
const news = notificationKind("alerts", z.object({ about: z.string() }), async (_context, _db, { about }) =>
  withdrawn.has(about)
    ? null
    : { sentence: `Du nouveau : ${about}`, lines: ["Thème : oui."], to: "/besoins" },
);
Object.assign(NOTIFICATIONS, { news });
const event = "news" as unknown as "mail-refused";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let lou: ActorOf<"organisation">;

const NEXT_MORNING = "2026-11-25T06:02:00Z";
const at = (instant: string): Context => ({ ...context, clock: stoppedClock(instant) });

beforeEach(async () => {
  context = aContext(database().db);
  await context.db.execute(
    sql`truncate notifications, digests, mails, notification_preferences, refused_addresses cascade`,
  );
  lou = await aMember(context, { organisation: { name: context.newId() } });
  withdrawn.clear();
});

const wants = (mailPace: MailPace, { accountId } = lou) =>
  keepPreference(context.db, accountId, "alerts", { onSite: true, mailPace });
const tell = (about: string, { accountId } = lou, on: Context = context) =>
  notifyAccount(on, on.db, { event, payload: { about } as never, key: `news ${about}`, accountId });
const texts = () => context.letters.map(({ text }) => text);

describe("telling", () => {
  test("under one key nobody is told twice, even by many at once", async () => {
    await wants("at-once");
    await Promise.all(Array.from({ length: 8 }, () => tell("un four")));
    await deliver(context);
    expect(context.letters).toHaveLength(1);
    expect(await countUnread(context.db, lou.accountId, 100)).toBe(1);
  });

  test("members who act are told, not those who read, nor the one who did it; who has left no longer reads it", async () => {
    const sam = await aMember(context, { name: "Sam", organisation: { name: lou.active.structureName } });
    await aMember(context, {
      name: "Kim",
      role: "lecture",
      organisation: { name: lou.active.structureName },
    });
    for (const one of [lou, sam]) await wants("at-once", one);
    const key = "news une demande";
    const { active: structure, accountId: except } = lou;
    await notifyMembers(context, context.db, {
      event,
      payload: { about: "une demande" } as never,
      key,
      structure,
      except,
    });
    expect((await listNotifications(context.db, sam.accountId, { page: 1, size: 9 })).total).toBe(1);
    expect((await context.db.select().from(notifications)).length).toBe(1);
    await removeMembership(context.db, structure, sam.active.id);
    await deliver(context);
    expect(context.letters).toEqual([]);
  });

  test("what is withdrawn before the mail leaves is not announced", async () => {
    await wants("at-once");
    await tell("un four");
    await tell("un puits");
    withdrawn.add("un four");
    await deliver(context);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain("un puits");
  });

  test("a mail says why one gets it, in text and in a page without images, and carries the headers to stop it", async () => {
    await wants("at-once");
    await tell('un four & "deux" <fours>');
    await deliver(context);
    const [letter] = context.letters;
    expect(letter!.text).toContain("Vous recevez ce mail parce qu’une de vos recherches");
    expect(letter!.text).toContain(`Ne plus recevoir ces mails :\n\n${letter!.unsubscribe}`);
    expect(letter!.html).toContain("un four &amp; &quot;deux&quot; &lt;fours&gt;");
    expect(letter!.html).not.toMatch(/<img|<script|url\(/);
    expect(letter!.unsubscribe).toMatch(/^https:\/\/place\.example\/desinscription\/\S+$/);
  });
});

/** How often one piece of news is told to somebody of each pace. */
const TIMES: Record<MailPace, number> = { "at-once": 1, daily: 1, weekly: 1, none: 0 };

describe("digests", () => {
  test("a day's news come in one mail at seven, once, and the next day's apart", async () => {
    await wants("daily");
    await tell("un four");
    await tell("un puits");
    await gatherDigests(at("2026-11-24T12:00:00Z"));
    await deliver(context);
    expect(texts()).toEqual([]);
    for (const hour of ["06", "07", "08"]) await gatherDigests(at(`2026-11-25T${hour}:02:00Z`));
    await tell("un toit", lou, at("2026-11-25T09:00:00Z"));
    await gatherDigests(at("2026-11-25T10:02:00Z"));
    await deliver(context);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toMatch(/un four[\s\S]*un puits/);
    expect(context.letters[0]!.subject).toBe("2 nouvelles de la Place du Milliard");
    await gatherDigests(at("2026-11-26T06:02:00Z"));
    await deliver(context);
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain("un toit");
    expect(texts()[1]).not.toContain("un four");
  });

  test("over a simulated month each piece of news is told exactly once at every pace, outages included", async () => {
    const people = await Promise.all(
      (["at-once", "daily", "weekly", "none"] as const).map(async (pace) => {
        const one = await aMember(context, { name: pace, organisation: { name: context.newId() } });
        await wants(pace, one);
        return one;
      }),
    );
    let number = 0;
    const start = Date.parse("2027-03-10T00:00:00Z");
    for (let hour = 0; hour < 31 * 24; hour += 1) {
      const now = at(new Date(start + hour * 3_600_000).toISOString());
      if (hour % 5 === 0 && hour < 24 * 24) {
        number += 1;
        for (const one of people) await tell(`nouvelle ${number};`, one, now);
      }
      // The worker is down one day in four.
      if (Math.floor(hour / 24) % 4 !== 2) await gatherDigests(now);
    }
    await deliver(context);
    for (const { email, name } of people) {
      const said = context.letters
        .filter(({ to }) => to === email)
        .map(({ text }) => text)
        .join("\n");
      for (let one = 1; one <= number; one += 1) {
        expect([name, one, said.split(`nouvelle ${one};`).length - 1]).toEqual([
          name,
          one,
          TIMES[name as MailPace],
        ]);
      }
    }
  }, 120_000);

  test("two workers that gather at once make one digest", async () => {
    await wants("daily");
    await tell("un four");
    await Promise.all(Array.from({ length: 6 }, () => gatherDigests(at(NEXT_MORNING))));
    await deliver(context);
    expect(texts()).toHaveLength(1);
    expect(await context.db.select().from(digests)).toHaveLength(1);
  });

  test("what was withdrawn is left out, and an empty digest does not leave", async () => {
    await wants("daily");
    await tell("un four");
    withdrawn.add("un four");
    await gatherDigests(at(NEXT_MORNING));
    await deliver(context);
    expect(texts()).toEqual([]);
  });
});

describe("stopping", () => {
  test("a link stops its topic without signing in, lets it come again, and cannot be made up", async () => {
    const { db } = context;
    const token = await unsubscribeToken(db, lou.accountId, "alerts");
    expect(await unsubscribe(context, { token })).toEqual({ ok: true, value: "alerts" });
    expect((await preferencesOf(db, lou.accountId)).alerts).toEqual({ onSite: true, mailPace: "none" });
    expect((await preferencesOf(db, lou.accountId)).messages.mailPace).toBe("at-once");
    await unsubscribe(context, { token, again: true });
    expect((await preferencesOf(db, lou.accountId)).alerts.mailPace).toBe("daily");
    const [account, , signature] = token.split(".");
    const sam = await aMember(context, { name: "Sam", organisation: { name: "Autre" } });
    for (const forged of [
      `${account}.everything.${signature}`,
      `${sam.accountId}.alerts.${signature}`,
      `${account}.account.${signature}`,
      token.slice(0, -1),
      `${token}x`,
      "",
      "a.b.c",
    ])
      expect(await readUnsubscribeToken(db, forged)).toBeNull();
  });

  test("mails that wait when one stops do not leave", async () => {
    await wants("daily");
    await tell("un four");
    await gatherDigests(at(NEXT_MORNING));
    await unsubscribe(context, { token: await unsubscribeToken(context.db, lou.accountId, "everything") });
    await deliver(context);
    expect(texts()).toEqual([]);
  });
});

describe("an address that its server refuses for good", () => {
  test("is paused, its holder is told on the site, and it is tried again when they say so", async () => {
    const refusing = aContext(context.db, {
      mailer: {
        link: (path) => path,
        kept: false,
        send: () => Promise.reject(new AddressRefused("550 5.1.1 no such user")),
      },
    });
    await wants("at-once");
    await tell("un four");
    await deliver(refusing);
    const waiting = await context.db.execute(
      sql`select 1 from mails where sent_at is null and dropped_at is null`,
    );
    expect(waiting).toHaveLength(0);
    expect(await findRefusedAddress(context.db, lou.email)).not.toBeNull();
    const told = await context.db.select().from(notifications).where(eq(notifications.event, "mail-refused"));
    expect(told).toHaveLength(1);
    await tell("un puits");
    await deliver(context);
    expect(context.letters).toEqual([]);
  });
});
