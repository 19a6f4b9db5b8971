/** Why a mailed link does not serve: it never was one, it has served, it came too late. */
export type LinkProblem = { kind: "link-unknown" | "link-used" | "link-expired" };

/** What is wrong with a link that was found, if anything. */
export function linkProblem(
  link: { usedAt: string | null; expiresAt: string } | null,
  now: Date,
): LinkProblem | null {
  if (!link) return { kind: "link-unknown" };
  if (link.usedAt) return { kind: "link-used" };
  return Date.parse(link.expiresAt) <= now.getTime() ? { kind: "link-expired" } : null;
}
