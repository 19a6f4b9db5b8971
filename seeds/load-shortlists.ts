import type { Context } from "#app/platform/context.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { changeItem } from "#app/shortlists/change-item.server.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { keepInShortlist } from "#app/shortlists/keep-in-shortlist.server.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { setAside } from "#app/shortlists/set-aside.server.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import { membershipsOf } from "#db/accounts/memberships.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { itemsOf } from "#db/shortlists/items.ts";
import { shortlistsOf } from "#db/shortlists/shortlists.ts";
import { isOfASide, type SideActor } from "#domain/accounts/actor.ts";
import type { DemoShortlist } from "./demo/shortlists.ts";

/** Makes the lists of the demonstration, as their authors would; an author who has lists already keeps those. */
export async function loadShortlists(context: Context, lists: readonly DemoShortlist[]): Promise<void> {
  for (const list of lists) {
    const actor = await findSideActor(context, list.email);
    if (!actor || (await shortlistsOf(context.db, keeperOf(actor))).length > 0) continue;
    const [kept, next] = await rankedIds(context, actor, list.items.length);
    const created = await createShortlist(context, actor, list);
    if (!created.ok) continue;
    const shortlistId = created.value;
    for (const keptId of kept) await keepInShortlist(context, actor, { shortlistId, keptId });
    for (const [rank, item] of (await itemsOf(context.db, shortlistId)).entries()) {
      const { note, status } = list.items[rank]!;
      const of = { shortlistId, itemId: item.id };
      await changeItem(context, actor, { ...of, act: "status", status });
      await changeItem(context, actor, { ...of, act: "note", note });
    }
    if (list.aside && next) await setAside(context, actor, { keptId: next, reason: list.aside });
  }
}

/** The first ids of the longest ranking of a structure's needs, or programmes (then of any other need), and the one after them. */
async function rankedIds(
  context: Context,
  { active }: SideActor,
  count: number,
): Promise<[string[], string | undefined]> {
  const ids =
    active.kind === "financer"
      ? await needIds(context, active.structureId)
      : await programmeIds(context, active.structureId);
  return [ids.slice(0, count), ids[count]];
}

async function needIds(context: Context, financerId: string): Promise<string[]> {
  const programmes = await ownCriteria(context.db, financerId);
  const rankings = await Promise.all(programmes.map((one) => rankNeedsForCriteria(context, one)));
  const answering = longest(rankings).map(({ need }) => need.need.id);
  const others = (await allOpenNeeds(context.db)).map(({ need }) => need.id);
  return [...new Set([...answering, ...others])];
}

async function programmeIds(context: Context, organisationId: string): Promise<string[]> {
  const needs = await needsOf(context.db, organisationId);
  const rankings = await Promise.all(needs.map((one) => rankCriteriaForNeed(context, one)));
  return longest(rankings.map(({ ranked }) => ranked)).map(({ criteria }) => criteria.criteria.id);
}

const longest = <One>(lists: readonly One[][]): One[] =>
  lists.toSorted((one, other) => other.length - one.length)[0] ?? [];

/** Who acts with this account, for the first structure it is a member of. */
async function findSideActor({ db }: Context, email: string): Promise<SideActor | null> {
  const account = await findAccountByEmail(db, email);
  if (!account) return null;
  const memberships = await membershipsOf(db, account.id);
  const actor = {
    accountId: account.id,
    email,
    name: account.name,
    operator: false,
    saver: false,
    memberships,
    active: memberships[0] ?? null,
    sessionId: "-",
  };
  return isOfASide(actor) ? actor : null;
}
