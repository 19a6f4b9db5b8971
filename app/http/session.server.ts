import type { AppLoadContext } from "@remix-run/node";
import { digestOfSecret, lucia, newSecret } from "#app/accounts/sessions.server.ts";
import { tellDevice } from "#app/accounts/tell-device.ts";
import { noteSeen } from "#db/accounts/activity.ts";
import { membershipsOf } from "#db/accounts/memberships.ts";
import { endSession, touchSession } from "#db/accounts/sessions.ts";
import type { Actor } from "#domain/accounts/actor.ts";

/** How often it is noted that a session is in use. In milliseconds. */
const SEEN_EVERY = 5 * 60_000;
const SECRET = /^[\w-]{43}$/;
/** Read by ourselves: Lucia breaks on a cookie of another that cannot be decoded. */
const COOKIE = /(?:^|;\s*)session=([^;]*)/;

/** One answer per request: every loader of a page asks. */
const known = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** Who asks, or null: nobody that we know. */
export function findActor(request: Request, context: AppLoadContext): Promise<Actor | null> {
  const found = known.get(context) ?? readActor(request, context);
  known.set(context, found);
  return found;
}

/** What was known of who asks is no longer true in this very request. */
export const forgetActor = (context: AppLoadContext): void => void known.delete(context);

async function readActor(request: Request, { place: { db, clock } }: AppLoadContext): Promise<Actor | null> {
  const secret = readSecret(request);
  if (!secret) return null;
  const { session, user } = await lucia(db).validateSession(digestOfSecret(secret));
  if (!session) return null;
  const memberships = await membershipsOf(db, user.id);
  const now = clock.now();
  const touched = await touchSession(db, session.id, {
    now: now.toISOString(),
    before: new Date(now.getTime() - SEEN_EVERY).toISOString(),
  });
  if (touched) await noteSeen(db, user.id, now.toISOString());
  const { email, name, operator, saver } = user;
  return {
    accountId: user.id,
    email,
    name,
    operator,
    saver,
    memberships,
    active: memberships.find(({ id }) => id === session.activeMembershipId) ?? memberships[0] ?? null,
    sessionId: session.id,
  };
}

/** Did this browser once have a session here, ended or not? */
export const hadSession = (request: Request): boolean => readSecret(request) !== null;

/**
 * Opens a session for an account that has just shown who it is, under a new secret, and ends the one that this browser
 * had: nobody can hand somebody a session to sign in with. Gives the `Set-Cookie`.
 */
export async function openSession(
  request: Request,
  context: AppLoadContext,
  accountId: string,
): Promise<string> {
  const { db } = context.place;
  const before = await findActor(request, context);
  if (before) await endSession(db, before.accountId, before.sessionId);
  const secret = newSecret();
  const device = tellDevice(request.headers.get("User-Agent"));
  await lucia(db).createSession(
    accountId,
    { activeMembershipId: null, device },
    { sessionId: digestOfSecret(secret) },
  );
  await noteSeen(db, accountId, context.place.clock.now().toISOString());
  forgetActor(context);
  return writeCookie(request, context, secret);
}

/** Ends the session of this browser. Gives the `Set-Cookie` that forgets it. */
export async function closeSession(request: Request, context: AppLoadContext): Promise<string> {
  const secret = readSecret(request);
  if (secret) await lucia(context.place.db).invalidateSession(digestOfSecret(secret));
  forgetActor(context);
  return writeCookie(request, context, null);
}

function readSecret(request: Request): string | null {
  const value = COOKIE.exec(request.headers.get("Cookie") ?? "")?.[1];
  return value && SECRET.test(value) ? value : null;
}

/** The cookie that carries the secret, out of reach of scripts and of other sites' forms; or that takes it away. */
function writeCookie(request: Request, { place: { db } }: AppLoadContext, secret: string | null): string {
  const keeper = lucia(db);
  const cookie = secret ? keeper.createSessionCookie(secret) : keeper.createBlankSessionCookie();
  cookie.attributes.secure = !isLoopback(new URL(request.url).hostname);
  return cookie.serialize();
}

/** This very machine, where there is no TLS to ask for. */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
