/**
 * The ids with `moved` put right before `before`, or at the end when it is null. What is moved, or what it is put before, may
 * be gone meanwhile: the order then stays as it is. Two people who move two items both have their way.
 */
export function moveBefore(ids: readonly string[], moved: string, before: string | null): string[] {
  if (!ids.includes(moved) || moved === before) return [...ids];
  const others = ids.filter((id) => id !== moved);
  const at = before === null ? others.length : others.indexOf(before);
  if (at === -1) return [...ids];
  return [...others.slice(0, at), moved, ...others.slice(at)];
}

export type Step = "up" | "down";

/** The id before which `moved` stands after one step; undefined when it cannot go further that way. */
export function stepTarget(ids: readonly string[], moved: string, step: Step): string | null | undefined {
  const at = ids.indexOf(moved);
  if (at === -1) return undefined;
  if (step === "up") return at === 0 ? undefined : ids[at - 1];
  return at === ids.length - 1 ? undefined : (ids[at + 2] ?? null);
}
