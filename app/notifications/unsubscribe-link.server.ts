import { createHmac, timingSafeEqual } from "node:crypto";
import { newSecret } from "#app/accounts/sessions.server.ts";
import type { Queryable } from "#db/client.ts";
import { findUnsubscribeKey, keepUnsubscribeKey } from "#db/notifications/unsubscribe-keys.ts";
import { CHOSEN_TOPICS, type NotificationTopic } from "#domain/notifications/topic.ts";

/** What a link stops: one topic, or every mail that one chooses about. */
export type Stopped = NotificationTopic | "everything";

/** The token of a link that stops mails, signed with a key of that account alone: it opens nothing else. */
export async function unsubscribeToken(db: Queryable, accountId: string, stopped: Stopped): Promise<string> {
  const key = await keepUnsubscribeKey(db, accountId, newSecret());
  return `${accountId}.${stopped}.${sign(key, accountId, stopped)}`;
}

/** Whose mails a token stops, and which; null for one that we did not sign. */
export async function readUnsubscribeToken(
  db: Queryable,
  token: string,
): Promise<{ accountId: string; stopped: Stopped } | null> {
  const [, accountId, topic, signature] = /^([\w-]{1,64})\.([\w-]{1,20})\.([\w-]{43})$/.exec(token) ?? [];
  const stopped = [...CHOSEN_TOPICS, "everything" as const].find((one) => one === topic);
  if (!accountId || !stopped || !signature) return null;
  const key = await findUnsubscribeKey(db, accountId);
  if (!key) return null;
  const right = Buffer.from(sign(key, accountId, stopped));
  return timingSafeEqual(right, Buffer.from(signature)) ? { accountId, stopped } : null;
}

const sign = (key: string, accountId: string, stopped: Stopped): string =>
  createHmac("sha256", key).update(`${accountId}.${stopped}`).digest("base64url");
