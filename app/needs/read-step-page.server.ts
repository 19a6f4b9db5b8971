import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { NeedStep } from "#domain/needs/need-draft.ts";
import { territoryName } from "#domain/needs/tell-draft.ts";
import { searchTerritories } from "#domain/territories/gazetteer.ts";
import { findReach } from "./find-reach.server.ts";
import { readDraftPage } from "./read-draft-page.server.ts";
import { tellDone } from "./tell-status.ts";
import { tellNeedReadings } from "./tell-need-readings.server.ts";
import { tellWritten } from "./tell-saved.server.ts";

/** A postcode is shared by a dozen communes at most; a name like Saint-Martin by many more. */
const MATCHES_SHOWN = 20;

/** A territory as one ticks it. */
export type TerritoryChoice = { key: string; label: string; detail: string };

export const territoryMatches = (typed: string): TerritoryChoice[] =>
  searchTerritories(typed.slice(0, 100), { limit: MATCHES_SHOWN }).map(({ key, label, detail }) => ({
    key,
    label: typeset(label),
    detail: typeset(detail),
  }));

/** One step of the form: what is kept, what is missing everywhere, whom the need reaches as it stands. */
export async function readStepPage(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, step, request }: { needId: string; step: NeedStep | undefined; request: Request },
) {
  if (!step) throw problem("page-not-found");
  const page = await readDraftPage(context, actor, needId);
  const { draft, organisation } = page;
  const query = new URL(request.url).searchParams;
  const searched = query.get("territoire")?.trim() ?? "";
  return {
    ...page,
    step,
    today: context.clock.today(),
    saved: tellWritten({ ...page, published: page.status !== null && page.status !== "draft" }),
    justSaved: query.get("fait") === "enregistre",
    justCopied: query.get("fait") === "duplicate" ? tellDone("duplicate") : null,
    reach: await findReach(context, draft, { needId, organisation }),
    readings: step === "story" ? tellNeedReadings(draft, { needId, organisation }) : [],
    territories: {
      chosen: draft.actionTerritories.map((key) => ({ key, label: typeset(territoryName(key)), detail: "" })),
      searched,
      matches: searched ? territoryMatches(searched) : [],
      headquarters: typeset(territoryName(`C${organisation.headquarters}`)),
    },
  };
}
