import { createHash } from "node:crypto";

/** A short name for what an object says, the same whenever it says the same. */
export function digestOf(object: object): string {
  return createHash("sha256").update(JSON.stringify(object)).digest("hex").slice(0, 32);
}
