import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { readDraft } from "#domain/needs/read-draft.ts";
import { readDraftPage } from "./read-draft-page.server.ts";
import { tellNeed } from "./tell-need.server.ts";

export const PREVIEWS = { public: "public", financeur: "verified" } as const;
export type PreviewName = keyof typeof PREVIEWS;

/** A draft as others will read it; null while it cannot be published. */
export async function readPreviewPage(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, request }: { needId: string; request: Request },
) {
  const asked = new URL(request.url).searchParams.get("vue");
  const view: PreviewName = asked === "financeur" ? "financeur" : "public";
  const { draft, organisation } = await readDraftPage(context, actor, needId);
  const read = readDraft(draft, { id: needId, organisation, today: context.clock.today() });
  if (!read.ok) return { needId, view, need: null };
  const { need, details } = read.value;
  return { needId, view, need: tellNeed({ need, ...details, lines: details.plan }, PREVIEWS[view]) };
}
