import { hash, verify } from "@node-rs/argon2";

/** Argon2id (2), 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat Sheet. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), ARGON2ID);

/** Of a password that nobody knows: so that an address without account takes as long as another. */
let nobody: Promise<string> | null = null;

/** Is it the password? With no hash to compare to, the same work for the answer no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const same = await verify(passwordHash ?? (await nobody), password.normalize("NFKC"));
  return same && passwordHash !== null;
}
