import { and, asc, desc, eq, gt, inArray, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, memberships } from "#db/schema/accounts.ts";
import { meetupGuests, meetupLinks, meetups } from "#db/schema/meetups.ts";
import type { Guest } from "#domain/meetups/guest.ts";

type Row = typeof meetupGuests.$inferSelect;

const fromRow = ({ reminded: _r, addedAt: _a, ...row }: Row): Guest => row as Guest;

/** What must be said of a guest; everything else has its beginning in the table. */
export type GuestToAdd = Pick<Guest, "id" | "meetupId" | "side" | "name"> & Partial<Guest>;

/** Adds guests; a structure that is there already stays as it is. Gives the ids of those added. */
export async function addGuests(db: Queryable, guests: readonly GuestToAdd[]): Promise<string[]> {
  if (guests.length === 0) return [];
  const rows = await db
    .insert(meetupGuests)
    .values([...guests])
    .onConflictDoNothing()
    .returning({ id: meetupGuests.id });
  return rows.map(({ id }) => id);
}

/** The guests of a meetup, whatever their status: those of each wave together, in the order they came. */
export async function guestsOf(db: Queryable, meetupId: string): Promise<Guest[]> {
  const rows = await db
    .select()
    .from(meetupGuests)
    .where(eq(meetupGuests.meetupId, meetupId))
    .orderBy(asc(meetupGuests.wave), asc(meetupGuests.name), asc(meetupGuests.id));
  return rows.map(fromRow);
}

export async function findGuest(
  db: Queryable,
  { meetupId, guestId }: { meetupId: string; guestId: string },
): Promise<Guest | null> {
  const [row] = await db
    .select()
    .from(meetupGuests)
    .where(and(eq(meetupGuests.id, guestId), eq(meetupGuests.meetupId, meetupId)));
  return row ? fromRow(row) : null;
}

export async function findGuestById(db: Queryable, guestId: string): Promise<Guest | null> {
  const [row] = await db.select().from(meetupGuests).where(eq(meetupGuests.id, guestId));
  return row ? fromRow(row) : null;
}

/** The visitor of that address, if somebody registered with it. */
export async function findVisitor(
  db: Queryable,
  { meetupId, email }: { meetupId: string; email: string },
): Promise<Guest | null> {
  const [row] = await db
    .select()
    .from(meetupGuests)
    .where(
      and(
        eq(meetupGuests.meetupId, meetupId),
        eq(meetupGuests.side, "visitor"),
        sql`lower(${meetupGuests.email}) = lower(${email})`,
      ),
    );
  return row ? fromRow(row) : null;
}

export async function changeGuest(
  db: Queryable,
  id: string,
  said: Partial<Omit<Guest, "id" | "meetupId" | "side">>,
): Promise<void> {
  await db.update(meetupGuests).set(said).where(eq(meetupGuests.id, id));
}

/** Those who wait for a seat, the first to wait first. */
export async function waitingGuests(db: Queryable, meetupId: string): Promise<Guest[]> {
  const rows = await db
    .select()
    .from(meetupGuests)
    .where(and(eq(meetupGuests.meetupId, meetupId), eq(meetupGuests.status, "waiting")))
    .orderBy(asc(meetupGuests.answeredAt), asc(meetupGuests.id));
  return rows.map(fromRow);
}

/** Meetups in which an offered seat has waited too long. */
export async function meetupsWithLapsedOffers(db: Queryable, now: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ meetupId: meetupGuests.meetupId })
    .from(meetupGuests)
    .where(and(eq(meetupGuests.status, "offered"), sql`${meetupGuests.answerBy} <= ${now}`));
  return rows.map(({ meetupId }) => meetupId);
}

/** Takes what is proposed and not kept away: it is composed anew. */
export async function dropProposed(db: Queryable, meetupId: string): Promise<void> {
  await db
    .delete(meetupGuests)
    .where(
      and(
        eq(meetupGuests.meetupId, meetupId),
        eq(meetupGuests.status, "proposed"),
        eq(meetupGuests.kept, false),
      ),
    );
}

/** A link for a guest: the digest of its secret, and what it opens. */
export async function addLink(
  db: Queryable,
  link: { tokenDigest: string; guestId: string; purpose: "guest" | "feed" },
): Promise<void> {
  await db.insert(meetupLinks).values(link);
}

export async function findGuestByToken(
  db: Queryable,
  tokenDigest: string,
  purpose: "guest" | "feed" = "guest",
): Promise<Guest | null> {
  const [row] = await db
    .select({ guest: meetupGuests })
    .from(meetupLinks)
    .innerJoin(meetupGuests, eq(meetupGuests.id, meetupLinks.guestId))
    .where(and(eq(meetupLinks.tokenDigest, tokenDigest), eq(meetupLinks.purpose, purpose)));
  return row ? fromRow(row.guest) : null;
}

/** Every meetup that somebody was invited to, by their address: for the calendar that they subscribe to. */
export async function guestsByEmail(db: Queryable, email: string): Promise<Guest[]> {
  const rows = await db
    .select()
    .from(meetupGuests)
    .where(and(sql`lower(${meetupGuests.email}) = lower(${email})`, isNotNull(meetupGuests.invitedAt)))
    .orderBy(desc(meetupGuests.invitedAt))
    .limit(100);
  return rows.map(fromRow);
}

/** Every guest that is reached at that address, invited or not. */
export async function guestsReachedAt(
  db: Queryable,
  email: string,
): Promise<Pick<Guest, "id" | "meetupId">[]> {
  return db
    .select({ id: meetupGuests.id, meetupId: meetupGuests.meetupId })
    .from(meetupGuests)
    .where(sql`lower(${meetupGuests.email}) = lower(${email})`)
    .orderBy(asc(meetupGuests.meetupId), asc(meetupGuests.id));
}

const UNNAMED = {
  contactName: null,
  email: null,
  companionNames: null,
  accessNeeds: null,
  anotherTime: null,
  wishes: [],
  vetoes: [],
};
/** What a visitor is called whose name is forgotten, and a structure that nobody speaks for any more. */
const NAMELESS = "Une personne";
const GONE = "Structure retirée";

/**
 * Forgets the person behind a guest, and the links that were mailed to them; `next` is who speaks for the structure from now on.
 * With nobody left, the others are shown its name no more in a meetup to come.
 */
export async function forgetGuest(
  db: Queryable,
  { id, side }: Pick<Guest, "id" | "side">,
  { next, toCome }: { next: { name: string; email: string } | null; toCome: boolean },
): Promise<void> {
  await db.delete(meetupLinks).where(eq(meetupLinks.guestId, id));
  await db
    .update(meetupGuests)
    .set({
      ...UNNAMED,
      ...(side === "visitor" && { name: NAMELESS }),
      ...(side !== "visitor" && toCome && !next && { name: GONE }),
      ...(next && { contactName: next.name, email: next.email }),
    })
    .where(eq(meetupGuests.id, id));
}

/**
 * Forgets what guests need to be welcome, once they came; whom they wished to meet or not, when it counts no more; and, much
 * later, who they were. Sums keep counting them.
 */
export async function forgetGuests(
  db: Queryable,
  {
    needsBefore,
    wishesBefore,
    namesBefore,
  }: { needsBefore: string; wishesBefore: string; namesBefore: string },
): Promise<void> {
  const heldBefore = (instant: string) =>
    inArray(
      meetupGuests.meetupId,
      db.select({ id: meetups.id }).from(meetups).where(lt(meetups.startsAt, instant)),
    );
  await db
    .update(meetupGuests)
    .set({ accessNeeds: null, companionNames: null, anotherTime: null })
    .where(
      and(
        sql`coalesce(${meetupGuests.accessNeeds}, ${meetupGuests.companionNames}, ${meetupGuests.anotherTime}) is not null`,
        heldBefore(needsBefore),
      ),
    );
  await db
    .update(meetupGuests)
    .set({ wishes: [], vetoes: [] })
    .where(
      and(
        sql`cardinality(${meetupGuests.wishes}) + cardinality(${meetupGuests.vetoes}) > 0`,
        heldBefore(wishesBefore),
      ),
    );
  const old = db.select({ id: meetupGuests.id }).from(meetupGuests).where(heldBefore(namesBefore));
  await db.delete(meetupLinks).where(inArray(meetupLinks.guestId, old));
  await db
    .update(meetupGuests)
    .set({
      ...UNNAMED,
      name: sql`case when ${meetupGuests.side} = 'visitor' then ${NAMELESS} else ${meetupGuests.name} end`,
    })
    .where(and(isNotNull(meetupGuests.email), heldBefore(namesBefore)));
}

/** Structures that were written to for another meetup since this instant, and do not wish to be asked more often. */
export async function structuresAskedSince(
  db: Queryable,
  { since, besides }: { since: string; besides: string },
): Promise<Set<string>> {
  const rows = await db
    .select({ organisationId: meetupGuests.organisationId, financerId: meetupGuests.financerId })
    .from(meetupGuests)
    .where(
      and(
        gt(meetupGuests.invitedAt, since),
        ne(meetupGuests.meetupId, besides),
        eq(meetupGuests.wishesMore, false),
      ),
    );
  return new Set(rows.flatMap(({ organisationId, financerId }) => organisationId ?? financerId ?? []));
}

/** Structures that were ever written to for a meetup, this one apart. */
export async function structuresEverAsked(db: Queryable, besides: string): Promise<Set<string>> {
  const rows = await db
    .select({ organisationId: meetupGuests.organisationId, financerId: meetupGuests.financerId })
    .from(meetupGuests)
    .where(and(isNotNull(meetupGuests.invitedAt), ne(meetupGuests.meetupId, besides)));
  return new Set(rows.flatMap(({ organisationId, financerId }) => organisationId ?? financerId ?? []));
}

/** Whom to write to for a structure: its members who act, the oldest first. */
export async function contactOf(
  db: Queryable,
  { organisationId, financerId }: Pick<Guest, "organisationId" | "financerId">,
): Promise<{ name: string; email: string } | null> {
  const [row] = await db
    .select({ name: accounts.name, email: accounts.email })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(
        organisationId
          ? eq(memberships.organisationId, organisationId)
          : eq(memberships.financerId, financerId ?? ""),
        inArray(memberships.role, ["responsable", "membre"]),
      ),
    )
    .orderBy(asc(memberships.addedAt), asc(memberships.id));
  return row ?? null;
}

/** Notes that a guest is reminded, once for each reminder; false when they were. */
export async function markReminded(db: Queryable, guestId: string, reminder: string): Promise<boolean> {
  const rows = await db
    .update(meetupGuests)
    .set({ reminded: sql`array_append(${meetupGuests.reminded}, ${reminder})` })
    .where(and(eq(meetupGuests.id, guestId), sql`not (${reminder} = any(${meetupGuests.reminded}))`))
    .returning({ id: meetupGuests.id });
  return rows.length > 0;
}

/** Where a structure was written to, the latest meetup first. */
export async function guestsOfStructure(
  db: Queryable,
  { kind, structureId }: { kind: "organisation" | "financer"; structureId: string },
): Promise<Guest[]> {
  const column = kind === "organisation" ? meetupGuests.organisationId : meetupGuests.financerId;
  const rows = await db
    .select({ guest: meetupGuests })
    .from(meetupGuests)
    .innerJoin(meetups, eq(meetups.id, meetupGuests.meetupId))
    .where(and(eq(column, structureId), isNotNull(meetupGuests.invitedAt)))
    .orderBy(desc(meetups.startsAt), asc(meetupGuests.id))
    .limit(50);
  return rows.map(({ guest }) => fromRow(guest));
}
