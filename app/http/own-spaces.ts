import type { Actor } from "#domain/accounts/actor.ts";
import { homeOf } from "./home-of.ts";
import { paths } from "./paths.ts";

/** A page of one's own, as the head of every page names it. */
export type OwnSpace = { label: string; to: string };

/** What somebody who is signed in has here of their own, what they act for first. Their account is beside it on every page. */
export function ownSpaces({ active, saver }: Pick<Actor, "active" | "saver">): OwnSpace[] {
  const spaces: OwnSpace[] = [];
  if (active) spaces.push({ label: active.structureName, to: homeOf(active.kind) });
  if (saver) spaces.push({ label: "Mon intention", to: paths.ownIntention() });
  return spaces.filter(({ to }) => to !== paths.account());
}
