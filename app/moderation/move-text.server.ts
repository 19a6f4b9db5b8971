import { moveProgrammeWithin } from "#app/criteria/move-programme.server.ts";
import { PROGRAMME_STATUS_LABELS } from "#app/criteria/tell-programme-life.ts";
import { moveNeedWithin } from "#app/needs/move-need.server.ts";
import { STATUS_LABELS } from "#app/needs/tell-status.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { type Result, refused } from "#domain/result.ts";

export type MoveTextProblem =
  | { kind: "text-not-found" }
  /** It is elsewhere in its life by now; `label` says where. */
  | { kind: "no-longer-so"; label: string }
  | { kind: "changed-meanwhile" };

type Move = {
  act: "hold" | "release" | "return";
  /** Who does it; a member moves what is of their structure only. */
  by: { accountId: string; structureId?: string };
  reason?: string;
};

/** Does an act of review to a need or a programme, as the table of its life allows. */
export async function moveText(
  tx: Queryable,
  context: Context,
  { kind, id }: TextRef,
  { by: { accountId, structureId }, ...move }: Move,
): Promise<Result<string, MoveTextProblem>> {
  const moved =
    kind === "need"
      ? await moveNeedWithin(tx, context, {
          ...move,
          needId: id,
          by: { accountId, organisationId: structureId },
        })
      : await moveProgrammeWithin(tx, context, {
          ...move,
          criteriaId: id,
          by: { accountId, financerId: structureId },
        });
  if (moved.ok) return moved;
  const { error } = moved;
  if (error.kind === "changed-meanwhile") return refused({ kind: "changed-meanwhile" });
  if (error.kind !== "act-not-allowed") return refused({ kind: "text-not-found" });
  const labels: Record<string, string> = kind === "need" ? STATUS_LABELS : PROGRAMME_STATUS_LABELS;
  return refused({ kind: "no-longer-so", label: labels[error.status]!.toLowerCase() });
}
