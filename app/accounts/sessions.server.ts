import { createHash, randomBytes } from "node:crypto";
import { Lucia, TimeSpan } from "lucia";
import { sessionAdapter } from "#db/accounts/sessions.ts";
import type { Database } from "#db/client.ts";

/** A session lasts as long as it is used, and this long after. */
const LASTS = new TimeSpan(30, "d");

function openLucia(db: Database) {
  return new Lucia(sessionAdapter(db), {
    sessionExpiresIn: LASTS,
    // The cookie outlives the session: the database alone says when it ends.
    sessionCookie: { name: "session", expires: false },
    getSessionAttributes: ({ activeMembershipId }) => ({ activeMembershipId }),
    getUserAttributes: ({ email, name, operator, saver }) => ({ email, name, operator, saver }),
  });
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof openLucia>;
    DatabaseSessionAttributes: { activeMembershipId: string | null; device: string };
    DatabaseUserAttributes: { email: string; name: string; operator: boolean; saver: boolean };
  }
}

const opened = new WeakMap<Database, Lucia>();

/** The keeper of the sessions of this database, one for the process. */
export function lucia(db: Database): ReturnType<typeof openLucia> {
  const found = opened.get(db);
  if (found) return found as ReturnType<typeof openLucia>;
  const made = openLucia(db);
  opened.set(db, made as unknown as Lucia);
  return made;
}

/** A secret for one link or one cookie: 256 bits, readable in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret: whoever reads the database cannot use it. */
export const digestOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
