import type { Context } from "#app/platform/context.ts";
import { addJob } from "#db/jobs/add-job.ts";
import { listAbandonedMails } from "#db/mails/mails.ts";

/** A mail that nobody has been trying to send for so long is taken up again. In minutes. */
const LEFT_ALONE = 15;

/** Sends what a worker that was killed left behind: mails that wait, and that no job will try. */
export async function takeUpWaitingMails({ db, clock }: Context): Promise<void> {
  const before = new Date(clock.now().getTime() - LEFT_ALONE * 60_000).toISOString();
  for (const mailId of await listAbandonedMails(db, before)) {
    await addJob(db, "send-mail", { mailId }, { key: `send-mail ${mailId}` });
  }
}
