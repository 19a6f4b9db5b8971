import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findNeedToReview, lastEventOf, needsInReview } from "#db/needs/needs-in-review.ts";
import { APPEAL, mayUndoReview } from "#domain/moderation/review.ts";
import { blockedKindLabel, blockedPromises } from "#domain/needs/blocked-promises.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { z } from "zod";

const SIZE = 20;
const query = z.object({ page: pageNumber, besoin: z.string().max(200).catch("") });

/** The texts that wait for an operator, the one that has waited longest first; and the decision just taken, if it can be taken back. */
export async function readTextsPage({ db, clock }: Context, request: Request) {
  const asked = readQuery(request, query);
  const { needs, total } = await needsInReview(db, { page: asked.page, size: SIZE });
  const appeals = await Promise.all(
    needs.map(async ({ need }) => (await lastEventOf(db, need.id))?.reason === APPEAL),
  );
  return {
    page: asked.page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    total,
    waiting: needs.map(({ need, moneyAllows, riskIfNotFound, heldAt }, rank) => {
      const found = blockedPromises([
        need.title,
        need.summary,
        need.story,
        moneyAllows ?? "",
        riskIfNotFound ?? "",
      ]);
      const kinds = [...new Set(found.map(({ kind }) => kind))];
      return {
        needId: need.id,
        title: typeset(need.title),
        organisation: typeset(need.organisation.name),
        since: tellInstant(heldAt),
        found: typeset(frenchList(kinds.map(blockedKindLabel))),
        appeal: appeals[rank]!,
      };
    }),
    decided: asked.besoin ? await readDecision({ db, clock }, asked.besoin) : null,
  };
}

async function readDecision({ db, clock }: Pick<Context, "db" | "clock">, needId: string) {
  const [record, last] = await Promise.all([findNeedToReview(db, needId), lastEventOf(db, needId)]);
  if (!record || !last || !mayUndoReview(last, clock.now())) return null;
  return { needId, title: typeset(record.need.title), released: last.act === "release" };
}
