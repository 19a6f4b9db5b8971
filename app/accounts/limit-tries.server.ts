import { createHash } from "node:crypto";
import type { Context } from "#app/platform/context.ts";
import { countTry, giveBackTry } from "#db/rate-limits/rate-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { TRY_LIMITS, type TooManyTries, type Tried } from "#domain/accounts/try-limits.ts";

/** Whose tries are counted: an address of mail or an account's id, and the network address it comes from. */
export type Trier = { person: string; address: string };

/** Counts a try, and refuses it when there have been too many lately. Counted first, so that tries at once gain nothing. */
export async function limitTries(
  { db, clock }: Pick<Context, "db" | "clock">,
  tried: Tried,
  trier: Trier,
): Promise<Result<null, TooManyTries>> {
  const { minutes, byPerson, byAddress } = TRY_LIMITS[tried];
  const now = clock.now();
  const window = {
    now: now.toISOString(),
    resetsAt: new Date(now.getTime() + minutes * 60_000).toISOString(),
  };
  const [person, address] = keysOf(tried, trier);
  const counts = [
    { ...(await countTry(db, { key: person, ...window })), most: byPerson },
    { ...(await countTry(db, { key: address, ...window })), most: byAddress },
  ];
  const over = counts.find(({ tries, most }) => tries > most);
  if (!over) return done(null);
  const left = (Date.parse(over.resetsAt) - now.getTime()) / 60_000;
  return refused({ kind: "too-many-tries", minutes: Math.max(1, Math.ceil(left)) });
}

/** That try was a good one: it does not count. */
export async function forgiveTry({ db }: Pick<Context, "db">, tried: Tried, trier: Trier): Promise<void> {
  for (const key of keysOf(tried, trier)) await giveBackTry(db, key);
}

/** Digests: the table says nothing of who tried. */
const keysOf = (tried: Tried, { person, address }: Trier): [string, string] => [
  `${tried} person ${digest(person.toLowerCase())}`,
  `${tried} address ${digest(networkOf(address))}`,
];

const digest = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** One subscriber has a whole /64 of IPv6 addresses: they count as one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = address.includes("::") ? 8 - groups.length - (tail === "" ? 0 : tail.split(":").length) : 0;
  return [
    ...groups,
    ...Array<string>(Math.max(0, missing)).fill("0"),
    ...(tail === "" ? [] : tail.split(":")),
  ]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
