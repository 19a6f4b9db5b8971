import { sql } from "drizzle-orm";
import { sendMail } from "#app/mails/send-mail.server.ts";
import { gatherDigests } from "#app/notifications/gather-digests.server.ts";
import { recomputeAll } from "#app/pairings/recompute-all.server.ts";
import type { Context } from "#app/platform/context.ts";
import { sendWaves } from "#app/waves/send-waves.server.ts";
import { parisInstant } from "#domain/calendar/paris.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { lastWave } from "#domain/waves/wave.ts";

/** So many days of waves have left when the demonstration begins. */
const DAYS = 4;

/** The waves of the last days, and their mails, as the worker would have sent them on those mornings; twice changes nothing. */
export async function loadWaves(context: Context): Promise<void> {
  const { db, clock } = context;
  const [there] = await db.execute(sql`select 1 from presentations limit 1`);
  if (there) return;
  const now = clock.now();
  await recomputeAll(context);
  const { day: last } = lastWave(now);
  for (let ago = DAYS - 1; ago >= 0; ago -= 1) {
    const day = dayAfter(last, -ago);
    for (const [time, round] of [
      ["06:50", sendWaves],
      ["07:02", gatherDigests],
    ] as const) {
      const instant = parisInstant(day, time);
      if (instant > now) continue;
      const then = { ...context, clock: { now: () => instant, today: () => day } };
      await round(then);
      const waiting = await db.execute<{ id: string }>(
        sql`select id from mails where kind in ('digest', 'notification') and sent_at is null and dropped_at is null`,
      );
      for (const { id } of waiting) await sendMail(then, id);
    }
  }
}
