import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { Queryable } from "#db/client.ts";
import { introductionsAbout } from "#db/introductions/read-introductions.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { pausedAccounts } from "#db/waves/paused-alerts.ts";
import { pair } from "#domain/matching/pairing.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { tellReasons } from "./tell-reasons.ts";

/**
 * Needs that a wave presented to a financer, by one of its programmes, with their reasons. What was withdrawn, does not fit any
 * more, was set aside or is in an introduction already is not said; nothing is of a programme whose alert is paused.
 */
export const newNeeds = notificationKind(
  "alerts",
  z.object({ criteriaId: z.string(), needIds: z.array(z.string()) }),
  async (context, db, { criteriaId, needIds }, { accountId, structureId }) => {
    const record = await findOpenCriteria(db, criteriaId);
    if (!record || record.financerId !== structureId) return null;
    if ((await pausedAccounts(db, { kind: "programme", id: criteriaId })).has(accountId)) return null;
    const level = record.verified ? ("verified" as const) : ("public" as const);
    const told = (await stillNews(db, record, { needIds, today: context.clock.today() })).map(
      ({ need, pairing }) => {
        const { title, organisation } = tellNeedBriefly(need, level);
        return {
          title: `${quoted(title)}, ${organisation}`,
          lines: tellReasons(pairing, { side: "financer", level }),
          to: paths.need(need.id),
        };
      },
    );
    const [first] = told;
    if (!first) return null;
    const programme = quoted(typeset(record.criteria.title));
    if (told.length === 1)
      return { ...first, sentence: `${first.title}, correspond à votre programme ${programme}.` };
    return {
      sentence: `${told.length} nouveaux besoins correspondent à votre programme ${programme}.`,
      items: told,
      to: paths.ownProgramme(criteriaId),
    };
  },
  {
    about: ({ criteriaId }) => criteriaId,
    together: (all) => ({
      criteriaId: all[0]!.criteriaId,
      needIds: all.flatMap(({ needIds }) => needIds),
    }),
  },
);

/** Those that are open and fit as both are now, and that the financer has not answered, the best first. */
async function stillNews(
  db: Queryable,
  record: CriteriaRecord,
  { needIds, today }: { needIds: readonly string[]; today: string },
) {
  const { financerId, criteria } = record;
  const [needs, aside, introduced] = await Promise.all([
    findOpenNeeds(db, needIds),
    setAsideIds(db, { side: "financer", structureId: financerId }),
    introductionsAbout(db, { side: "financer", structureId: financerId }, { criteriaId: criteria.id }),
  ]);
  const met = new Set(introduced.map(({ needId }) => needId));
  return needs
    .filter(({ need: { id } }) => !aside.has(id) && !met.has(id))
    .map((need) => ({
      need: need.need,
      pairing: pair(preparedNeed(need), preparedCriteria(record), today),
    }))
    .filter(({ pairing }) => pairing.blockedBy.length === 0)
    .toSorted((a, b) => b.pairing.score - a.pairing.score);
}
