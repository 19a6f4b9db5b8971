import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notifyAccount } from "#app/notifications/notify.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { closeDatabase, openDatabase } from "#db/client.ts";
import { addJob } from "#db/jobs/add-job.ts";
import { useDatabase } from "#db/testing/database.ts";
import { type MailServer, openMailServer } from "#mocks/mail-server.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aFinancerMember, aPair } from "#seeds/builders/pair.ts";

/**
 * The worker itself, as `npm run worker` starts it, killed without notice in the midst of the day's mails, against a real
 * database and a real mail server; then another is started, as whoever keeps the machine would.
 */
const database = useDatabase();
const PEOPLE = 9;
const PATIENCE = 60_000;

let people: string[] = [];
let server: MailServer | null = null;
let worker: ChildProcess | null = null;

beforeEach(async () => {
  const { db } = database();
  await db.execute(sql`truncate needs, criteria, notifications, digests, mails cascade`);
  await db.execute(sql`delete from graphile_worker._private_jobs`);
  // What happened yesterday is in the mail of this morning.
  const yesterday = stoppedClock(new Date(Date.now() - 2 * 86_400_000).toISOString());
  const context = aContext(db, { clock: yesterday });
  const { needId, criteriaId, sacha } = await aPair(context);
  await db.execute(sql`update needs set deadline = null`);
  const others = await Promise.all(
    Array.from({ length: PEOPLE - 1 }, (_, at) =>
      aFinancerMember(context, { criteriaId, name: `Sam ${at}` }),
    ),
  );
  for (const { accountId, active: structure } of [sacha, ...others]) {
    await notifyAccount(context, db, {
      event: "new-needs",
      payload: { criteriaId, needIds: [needId] },
      key: `new-needs ${criteriaId} ${needId}`,
      accountId,
      structure,
    });
  }
  people = [sacha, ...others].map(({ email }) => email).toSorted();
});

afterEach(async () => {
  await kill();
  await server?.close();
  server = null;
});

function start(): void {
  const { PATH, NODE_ENV } = process.env;
  worker = spawn(process.execPath, ["bin/run.mjs", "bin/worker.ts"], {
    env: {
      NODE_ENV,
      PATH,
      DATABASE_URL: database().url,
      SMTP_URL: server!.url,
      SITE_URL: "https://place.example",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function kill(): Promise<void> {
  if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
}

async function until(wanted: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await wanted())) {
    if (Date.now() > end) throw new Error("never");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const count = async (query: ReturnType<typeof sql>): Promise<number> =>
  (await database().db.execute<{ n: number }>(query))[0]!.n;
const digests = () => count(sql`select count(*)::int as n from digests`);
const sent = () => count(sql`select count(*)::int as n from mails where sent_at is not null`);
const waiting = () =>
  count(sql`select count(*)::int as n from mails where sent_at is null and dropped_at is null`);

/** Half an hour later: what the dead worker held has been held for long, and the rounds of the hour come by themselves. */
async function halfAnHourLater(): Promise<void> {
  const { db } = database();
  await db.execute(
    sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '30 minutes' where locked_at is not null`,
  );
  await db.execute(sql`update mails set added_at = added_at - interval '30 minutes'`);
  await addJob(db, "take-up-waiting-mails", {});
  await addJob(db, "gather-digests", {});
}

/** Another worker does what is left; gives what the mail server then has. */
async function finish(): Promise<{ to: string; messageId: string; body: string }[]> {
  await halfAnHourLater();
  start();
  await until(async () => (await digests()) === PEOPLE && (await waiting()) === 0);
  expect(await sent()).toBe(PEOPLE);
  return server!.received.map(({ to, raw }) => ({
    to,
    messageId: /^Message-ID: (\S+)$/im.exec(raw)![1]!,
    body: /Un four de plus[\s\S]*?\n--/.exec(raw)?.[0] ?? raw,
  }));
}

test("killed while it gathers the day's mails: everybody has theirs, once", {
  timeout: 3 * PATIENCE,
}, async () => {
  server = await openMailServer();
  const other = openDatabase(database().url, { connections: 1 });
  await other.transaction(async (tx) => {
    // The fifth's news are held: the worker stops at them, the others' before them are gathered. Found first and held
    // then, for a lock is taken on what an offset skips too.
    await tx.execute(
      sql`select id from notifications where id = (select id from notifications order by account_id offset 4 limit 1) for update`,
    );
    await addJob(database().db, "gather-digests", {});
    start();
    let before = -1;
    await until(async () => {
      const now = await digests();
      const settled = now === 4 && now === before && (await waiting()) === 0;
      before = now;
      return settled;
    });
    await kill();
  });
  await closeDatabase(other);
  const gathered = await digests();
  expect(gathered).toBe(4);
  const received = await finish();
  expect(received.map(({ to }) => to).toSorted()).toEqual(people);
});

test("killed while the mail server holds its letters: each leaves once, those that it had sent do not leave again", {
  timeout: 3 * PATIENCE,
}, async () => {
  let arrived = 0;
  server = await openMailServer({
    takes: async () => {
      arrived += 1;
      // From the fourth on the server says nothing until the sender is dead, and keeps nothing of it.
      if (arrived <= 3 || arrived > 5) return true;
      await until(async () => (await sent()) === 3);
      await kill();
      return false;
    },
  });
  await addJob(database().db, "gather-digests", {});
  start();
  await until(async () => worker!.signalCode === "SIGKILL");
  expect(await sent()).toBe(3);
  arrived = 100;
  const received = await finish();
  expect(received.map(({ to }) => to).toSorted()).toEqual(people);
});

test("killed between the server's yes and our own note of it, a mail comes again under the very name by which receivers know it", {
  timeout: 3 * PATIENCE,
}, async () => {
  let arrived = 0;
  server = await openMailServer({
    takes: async () => {
      arrived += 1;
      if (arrived <= 3 || arrived > 5) return true;
      await until(async () => (await sent()) === 3);
      await kill();
      // The server has taken the fourth, and its yes reaches nobody.
      return arrived >= 4;
    },
  });
  await addJob(database().db, "gather-digests", {});
  start();
  await until(async () => worker!.signalCode === "SIGKILL");
  arrived = 100;
  const taken = server.received.length;
  const received = await finish();
  const byName = new Map(received.map((mail) => [mail.messageId, mail]));
  expect([...byName.values()].map(({ to }) => to).toSorted()).toEqual(people);
  // Two letters were on their way at most, one for each thing that the worker does at a time.
  expect(received.length - PEOPLE).toBe(taken - 3);
  expect([1, 2]).toContain(taken - 3);
  for (const { messageId, body, to } of received)
    expect([to, body]).toEqual([byName.get(messageId)!.to, byName.get(messageId)!.body]);
});
