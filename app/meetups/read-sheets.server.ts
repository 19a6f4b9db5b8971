import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import { tellCriteria } from "#app/criteria/tell-criteria.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { writeLetter } from "#app/pairings/write-letter.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Queryable } from "#db/client.ts";
import { openCriteriaOf } from "#db/criteria/read-criteria.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { openNeedsOf } from "#db/needs/read-needs.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import type { Guest } from "#domain/meetups/guest.ts";

type Reading = { db: Queryable; clock: Clock };

/** The strongest possible pairing of two guests, with what it is of; null: nothing published corresponds. */
export type GuestPairing = { need: NeedRecord; criteria: CriteriaRecord; pairing: Pairing };

/** The strongest pairing of each two guests, as needs and programmes are now: by `financer guest, organisation guest`. */
export async function pairGuests(
  { db, clock }: Reading,
  guests: readonly Guest[],
): Promise<Map<string, GuestPairing>> {
  const ids = (side: "organisationId" | "financerId") => [
    ...new Set(guests.flatMap((guest) => guest[side] ?? [])),
  ];
  const [needs, programmes] = [
    await openNeedsOf(db, ids("organisationId")),
    await openCriteriaOf(db, ids("financerId")),
  ];
  const strongest = new Map<string, GuestPairing>();
  for (const financer of guests.filter(({ financerId }) => financerId)) {
    for (const organisation of guests.filter(({ organisationId }) => organisationId)) {
      for (const need of needs.filter((one) => one.organisationId === organisation.organisationId)) {
        for (const criteria of programmes.filter((one) => one.financerId === financer.financerId)) {
          const pairing = pair(preparedNeed(need), preparedCriteria(criteria), clock.today());
          const key = pairKey(financer.id, organisation.id);
          if (pairing.blockedBy.length > 0 || (strongest.get(key)?.pairing.score ?? -1) >= pairing.score)
            continue;
          strongest.set(key, { need, criteria, pairing });
        }
      }
    }
  }
  return strongest;
}

export const pairKey = (financerGuestId: string, organisationGuestId: string) =>
  `${financerGuestId} ${organisationGuestId}`;

/** What one prepares a one-to-one with: who the other is, the reasons, the questions that settle what is to check. Source: domaine, § 3.5. */
export type Sheet = {
  title: string;
  summary: string;
  facts: string[];
  reasons: string[];
  questions: string[];
};

/** The sheet of a meeting for one side, at the level that everybody reads: sums are told in ranges, pieces are not here. */
export function tellSheet(
  { need, criteria, pairing }: GuestPairing,
  reader: "organisation" | "financer",
): Sheet {
  const letter = writeLetter(pairing, { side: reader, level: "public" });
  const questions = letter.toCheck.flatMap(({ question }) => (question ? [typeset(question)] : []));
  const reasons = [...letter.reasons, ...(letter.weakest ? [letter.weakest] : [])].map(
    ({ title, sentence }) => typeset(`${title} : ${sentence}`),
  );
  if (reader === "financer") {
    const brief = tellNeedBriefly(need.need, "public");
    return {
      title: brief.title,
      summary: brief.summary,
      facts: [brief.organisation, brief.amount, brief.place].filter(Boolean),
      reasons,
      questions: [...questions, ...ASKED_BY_FINANCERS],
    };
  }
  const told = tellCriteria(criteria.criteria);
  return {
    title: told.title,
    summary: told.text,
    facts: [],
    reasons,
    questions: [...questions, ...ASKED_BY_ORGANISATIONS],
  };
}

const ASKED_BY_FINANCERS = [
  "À quoi verra-t-on que cela sert ?",
  "Qui décide chez vous, et qui d’autre est du tour de table ?",
  "Si tout n’est pas trouvé, que faites-vous d’abord ?",
];
const ASKED_BY_ORGANISATIONS = [
  "Qu’est-ce qui vous ferait dire non, dès maintenant ?",
  "Quelles pièces, quel calendrier, qui décide ?",
  "Qui d’autre pourrait compléter ?",
];
