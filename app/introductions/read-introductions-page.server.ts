import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { countWaitingRequests, listIntroductions } from "#db/introductions/read-introductions.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { isOver, nextStepOf } from "#domain/introductions/next-step.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { partyOf } from "./introduction-actor.ts";
import { NEXT_STEPS, STATUS_LABELS } from "./tell-introduction.ts";

export type IntroductionBrief = {
  id: string;
  who: string;
  about: string;
  status: string;
  next: string;
  on: string | null;
  late: boolean;
  unread: number;
};

/** The introductions of a structure, by who must act now: us, the other, nobody any more. */
export async function readIntroductionsPage(context: Context, actor: SideActor) {
  const { db, clock, mostWaitingIntroductions } = context;
  const party = partyOf(actor);
  const today = clock.today();
  const groups: Record<"ours" | "theirs" | "over", IntroductionBrief[]> = { ours: [], theirs: [], over: [] };
  for (const listed of await listIntroductions(db, party, actor.accountId)) {
    const { introduction } = listed;
    const next = nextStepOf(introduction, today);
    const ours = next.by.includes(party.side);
    const group = ours ? "ours" : isOver(introduction) && next.by.length === 0 ? "over" : "theirs";
    groups[group].push({
      id: introduction.id,
      who: typeset(party.side === "organisation" ? listed.financerName : listed.organisationName),
      about: typeset(
        party.side === "organisation" ? `${listed.needTitle} · ${listed.programmeTitle}` : listed.needTitle,
      ),
      status: STATUS_LABELS[introduction.status],
      next: typeset(introduction.nextStep ?? NEXT_STEPS[next.kind][ours ? "yours" : "theirs"]),
      on: next.on && frenchDay(next.on),
      late: ours && next.on !== null && next.on < today,
      unread: listed.unread,
    });
  }
  return {
    side: party.side,
    name: typeset(actor.active.structureName),
    groups,
    waiting: await countWaitingRequests(db, party),
    mostWaiting: mostWaitingIntroductions,
    mayAct: may(actor, "act-on-introductions"),
  };
}
