import { notifyMembers } from "#app/notifications/notify.server.ts";
import type { Context } from "#app/platform/context.ts";
import { introductionsToRemind } from "#db/introductions/read-introductions.ts";
import { setReminded } from "#db/introductions/write-introduction.ts";
import { reminderDue } from "#domain/introductions/reminders.ts";
import { INTRODUCTION_STATUSES } from "#domain/introductions/status.ts";
import { structureOn } from "./move-introduction.server.ts";

/** Introductions of which nothing more will be asked. */
const QUIET = ["declined", "withdrawn"];
const REMINDED = INTRODUCTION_STATUSES.filter((status) => !QUIET.includes(status));

/** Reminds, once for each occasion, those whose turn it is: each introduction in a transaction of its own, so that a round that is stopped is taken up again. */
export async function remindIntroductions(context: Context): Promise<void> {
  const { db, clock } = context;
  const today = clock.today();
  for (const introduction of await introductionsToRemind(db, REMINDED)) {
    const due = reminderDue(introduction, today);
    const name = due && `${due.kind} ${due.of}`;
    if (!due || !name || name === introduction.reminded) continue;
    await db.transaction(async (tx) => {
      if (!(await setReminded(tx, introduction.id, name))) return;
      for (const side of due.to) {
        await notifyMembers(context, tx, {
          structure: structureOn(side, introduction),
          event: "introduction-reminder",
          payload: { introductionId: introduction.id, reminder: due.kind },
          key: `introduction-reminder ${introduction.id} ${name}`,
        });
      }
    });
  }
}
