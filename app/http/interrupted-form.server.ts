import { type AppLoadContext, createCookie } from "@remix-run/node";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import {
  addInterruptedForm,
  dropInterruptedForm,
  findInterruptedForm,
  type InterruptedForm,
} from "#db/accounts/interrupted-forms.ts";
import { hadSession, isLoopback } from "./session.server.ts";

/** How long a form waits for its author to have signed in again. In seconds. */
const WAITS = 2 * 3_600;
/** The longest form that is kept, in characters: more than anybody types. */
const LONGEST = 200_000;
const SECRETS = /password/i;

const cookie = createCookie("formulaire", { httpOnly: true, sameSite: "lax", path: "/" });

/**
 * Keeps what somebody was sending when their session turned out to have ended, to be sent again once they are back. A form
 * that holds a password or a file is not kept, nor one of somebody who never had a session here.
 */
export async function keepInterruptedForm(request: Request, context: AppLoadContext): Promise<Headers> {
  const headers = new Headers();
  if (request.method !== "POST" || !hadSession(request)) return headers;
  // Only forms that carry files come so: they are not read into the memory to be given up then.
  if (request.headers.get("Content-Type")?.startsWith("multipart/")) return headers;
  const fields = [...(await request.formData())];
  if (fields.some(([name, value]) => SECRETS.test(name) || typeof value !== "string")) return headers;
  const body = new URLSearchParams(fields as [string, string][]).toString();
  if (body.length > LONGEST) return headers;
  const secret = newSecret();
  const { db, clock } = context.place;
  const expiresAt = new Date(clock.now().getTime() + WAITS * 1_000).toISOString();
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace(/\.data$/, "") + search;
  await addInterruptedForm(db, { tokenDigest: digestOfSecret(secret), path, body, expiresAt });
  headers.append("Set-Cookie", await cookie.serialize(secret, { maxAge: WAITS, secure: isSecure(request) }));
  return headers;
}

/** The form that this browser was sending when its session ended, if it still waits. */
export async function findForm(request: Request, { place }: AppLoadContext): Promise<InterruptedForm | null> {
  const secret = await readSecret(request);
  if (!secret) return null;
  return findInterruptedForm(place.db, digestOfSecret(secret), place.clock.now().toISOString());
}

/** Forgets that form. Gives the `Set-Cookie`. */
export async function dropForm(request: Request, { place }: AppLoadContext): Promise<string> {
  const secret = await readSecret(request);
  if (secret) await dropInterruptedForm(place.db, digestOfSecret(secret));
  return cookie.serialize("", { maxAge: 0, secure: isSecure(request) });
}

async function readSecret(request: Request): Promise<string | null> {
  const kept: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
  return typeof kept === "string" && kept !== "" ? kept : null;
}

const isSecure = (request: Request) => !isLoopback(new URL(request.url).hostname);
