import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

const NOBODY = 65534;
const SETPRIV = "/usr/bin/setpriv";

type Command = { command: string; args: string[]; uid: number | undefined };
export type PostgresUser = {
  /** The account that must own Postgres' files; null: our own. */
  id: number | null;
  command: (program: string, args: string[]) => Command;
};

/**
 * Who runs Postgres: ourselves, or nobody when we are root, for Postgres refuses root. Where nobody may not walk down to
 * a needed path (a clone under a private folder), it is lent the one right to read its way there.
 */
export async function postgresUser(neededPaths: string[]): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) {
    return { id: null, command: (command, args) => ({ command, args, uid: undefined }) };
  }
  const open = (await Promise.all(neededPaths.map(everyoneMayWalkTo))).every(Boolean);
  if (open || !existsSync(SETPRIV)) {
    return { id: NOBODY, command: (command, args) => ({ command, args, uid: NOBODY }) };
  }
  const lent = ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"];
  const become = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups", ...lent];
  return {
    id: NOBODY,
    command: (program, args) => ({
      command: SETPRIV,
      args: [...become, "--", program, ...args],
      uid: undefined,
    }),
  };
}

const OTHERS_MAY_WALK = 0o001;

/** Is every existing folder above this path open to all? */
async function everyoneMayWalkTo(path: string): Promise<boolean> {
  let folder = dirname(resolve(path));
  for (;;) {
    const info = await stat(folder).catch(() => null);
    if (info && !(info.mode & OTHERS_MAY_WALK)) return false;
    if (folder === dirname(folder)) return true;
    folder = dirname(folder);
  }
}
