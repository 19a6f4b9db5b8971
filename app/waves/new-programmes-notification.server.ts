import { z } from "zod";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { paths } from "#app/http/paths.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { introductionsAbout } from "#db/introductions/read-introductions.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { pausedAccounts } from "#db/waves/paused-alerts.ts";
import { pair } from "#domain/matching/pairing.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { tellReasons } from "./tell-reasons.ts";

/** So many programmes are told with their reasons; the need's page has them all. */
const SHOWN = 5;

/** Programmes that fit a need and did not when it was published, with their reasons; said as {@link newNeeds} is. */
export const newProgrammes = notificationKind(
  "alerts",
  z.object({ needId: z.string(), criteriaIds: z.array(z.string()) }),
  async ({ clock }, db, { needId, criteriaIds }, { accountId, structureId }) => {
    const record = await findOpenNeed(db, needId);
    if (!record || record.organisationId !== structureId) return null;
    if ((await pausedAccounts(db, { kind: "need", id: needId })).has(accountId)) return null;
    const party = { side: "organisation" as const, structureId };
    const [programmes, aside, introduced] = await Promise.all([
      findManyOpenCriteria(db, criteriaIds),
      setAsideIds(db, party),
      introductionsAbout(db, party, { needId }),
    ]);
    const met = new Set(introduced.map(({ financerId }) => financerId));
    const need = preparedNeed(record);
    const news = programmes
      .filter(({ criteria, financerId }) => !aside.has(criteria.id) && !met.has(financerId))
      .map((one) => ({
        criteria: one.criteria,
        pairing: pair(need, preparedCriteria(one), clock.today()),
      }))
      .filter(({ pairing }) => pairing.blockedBy.length === 0)
      .toSorted((a, b) => b.pairing.score - a.pairing.score);
    const told = news.slice(0, SHOWN).map(({ criteria, pairing }) => {
      const { title, financer } = tellCriteriaBriefly(criteria);
      return {
        title: `${quoted(title)}, ${financer}`,
        lines: tellReasons(pairing, { side: "organisation", level: "verified" }),
        to: paths.programme(criteria.id),
      };
    });
    const [first] = told;
    if (!first) return null;
    const title = quoted(typeset(record.need.title));
    if (news.length === 1)
      return { ...first, sentence: `${first.title}, correspond à votre besoin ${title}.` };
    return {
      sentence: `${news.length} nouveaux programmes correspondent à votre besoin ${title}.`,
      items: told,
      to: paths.ownNeed(needId),
    };
  },
  {
    about: ({ needId }) => needId,
    together: (all) => ({
      needId: all[0]!.needId,
      criteriaIds: all.flatMap(({ criteriaIds }) => criteriaIds),
    }),
  },
);
