import type { Context } from "#app/platform/context.ts";
import { listOpenSessions } from "#db/accounts/sessions.ts";
import type { Actor } from "#domain/accounts/actor.ts";

const PARIS = { timeZone: "Europe/Paris" } as const;
const DAY = new Intl.DateTimeFormat("fr-FR", { ...PARIS, dateStyle: "long" });
const TIME = new Intl.DateTimeFormat("fr-FR", { ...PARIS, timeStyle: "short" });

/** The open sessions of one's account, this one first, as its page tells them. */
export async function readSessions({ db, clock }: Context, { accountId, sessionId }: Actor) {
  const now = clock.now();
  const sessions = await listOpenSessions(db, accountId, now);
  const told = sessions.map(({ id, device, addedAt, lastSeenAt }) => ({
    id,
    device: device || "Appareil inconnu",
    openedOn: DAY.format(new Date(addedAt)),
    lastSeen: tellWhen(new Date(lastSeenAt), now),
    here: id === sessionId,
  }));
  return told.sort((one, other) => Number(other.here) - Number(one.here));
}

function tellWhen(seen: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - seen.getTime()) / 60_000);
  if (minutes < 10) return "à l’instant";
  return DAY.format(seen) === DAY.format(now) ? `à ${TIME.format(seen)}` : `le ${DAY.format(seen)}`;
}
