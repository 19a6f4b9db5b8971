import type { Actor } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { homeOf } from "./home-of.ts";
import { paths } from "./paths.ts";

/** A page of one's own, as the head of every page names it. */
export type OwnSpace = { label: string; to: string };

/** What somebody who is signed in has here of their own, what they act for first. Their account is beside it on every page. */
export function ownSpaces(actor: Pick<Actor, "active" | "saver" | "operator">): OwnSpace[] {
  const { active, saver } = actor;
  const spaces: OwnSpace[] = [];
  if (active) spaces.push({ label: active.structureName, to: homeOf(active.kind) });
  if (active && active.kind !== "place") {
    spaces.push({ label: "Mises en relation", to: paths.introductions() });
    spaces.push({ label: "Listes", to: paths.shortlists() });
  }
  if (saver) spaces.push({ label: "Mon intention", to: paths.ownIntention() });
  if (may(actor, "moderate-texts")) spaces.push({ label: "Tenir la Place", to: paths.operation() });
  return spaces.filter(({ to }) => to !== paths.account());
}
