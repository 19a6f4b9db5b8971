import type { z } from "zod";
import type { Context } from "#app/platform/context.ts";
import { addJob } from "#db/jobs/add-job.ts";
import { addToOutbox } from "#db/mails/mails.ts";
import type { Queryable } from "#db/client.ts";
import type { MAILS, MailName } from "./catalogue.ts";

export type MailPayload<Name extends MailName> = z.output<(typeof MAILS)[Name]["payload"]>;

/** Puts a mail in the outbox, in the transaction of what it tells: it leaves if, and only if, that is done; not before `leavesAt`. */
export async function addMail<Name extends MailName>(
  { newId }: Pick<Context, "newId">,
  tx: Queryable,
  kind: Name,
  payload: MailPayload<Name>,
  { leavesAt }: { leavesAt?: Date } = {},
): Promise<void> {
  const id = newId();
  await addToOutbox(tx, { id, kind, payload });
  await addJob(tx, "send-mail", { mailId: id }, { key: `send-mail ${id}`, runAt: leavesAt });
}
