import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { heldMeetups } from "#db/meetups/meetups.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { type Feedback, feedbackOf, outcomesOf } from "#db/meetups/outcomes.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type Balance, balanceOf, BENCHMARK, sumBalances } from "#domain/meetups/balance.ts";
import { FEEDBACK_QUESTIONS, type FeedbackQuestion } from "#domain/meetups/outcome.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { frenchPercent } from "#domain/vocabulary/french.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { tellDay } from "./tell-meetup.ts";

/** Below so many answers, opinions could be told apart: only their number is said. */
const LEAST_ANSWERS = 5;
const ONE_DECIMAL = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** What a meetup gave, for its host: beside what is called a good one. Sums alone, nobody's answers. */
export async function readBalancePage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  return {
    head: await readHead(context, actor, meetup),
    rows: tellBalance(await readBalance(context.db, meetup)),
    ...tellOpinions(await feedbackOf(context.db, meetup.id)),
  };
}

/** What a meetup gave, as the timetable that people saw and the words they said tell it. */
async function readBalance(db: Queryable, meetup: Meetup): Promise<Balance> {
  const version = meetup.publishedTimetable;
  const timetable = version === null ? null : await findTimetable(db, { meetupId: meetup.id, version });
  return balanceOf(await guestsOf(db, meetup.id), timetable?.meetings ?? [], await outcomesOf(db, meetup.id));
}

/** The sums of one meetup, or of several, line by line beside what is called a good one. */
function tellBalance(balance: Balance) {
  const [low, high] = BENCHMARK.acceptedShare;
  const line = (key: string, label: string, value: string, good = "") => ({ key, label, value, good });
  return [
    line("invited", "Invitations", String(balance.invited)),
    line(
      "accepted",
      "Ont accepté",
      `${balance.accepted} (${tellShare(balance.acceptedShare)})`,
      `de ${frenchPercent(low)} à ${frenchPercent(high)}`,
    ),
    line("present", "Étaient là", String(balance.present)),
    line("each", "Rendez-vous par structure", tellEach(balance), `${BENCHMARK.meetingsEach} ou plus`),
    line(
      "held",
      "Rendez-vous tenus",
      `${balance.held} sur ${balance.planned} (${tellShare(balance.keptShare)})`,
      `${frenchPercent(BENCHMARK.keptShare)} ou plus`,
    ),
    line("follow", "Avec une suite, d’un côté au moins", String(balance.followUps)),
    line("again", "Avec une suite voulue des deux côtés", String(balance.wantedAgain)),
    line("agreed", "Accords déclarés", String(balance.agreements)),
  ];
}

const tellShare = (share: number | null): string => (share === null ? "—" : frenchPercent(share));
const tellEach = ({ meetingsEach }: Balance): string =>
  meetingsEach === null ? "—" : ONE_DECIMAL.format(meetingsEach);

/** What meetups gave, for operators: each that was held, and all together. Numbers alone: nobody's answers. */
export async function readBalances({ db }: Pick<Context, "db">) {
  const held = await heldMeetups(db);
  const balances = new Map<string, Balance>();
  for (const { meetup } of held) balances.set(meetup.id, await readBalance(db, meetup));
  return {
    meetups: held.map(({ meetup, placeName }) => {
      const balance = balances.get(meetup.id)!;
      return {
        id: meetup.id,
        title: typeset(meetup.title),
        day: tellDay(meetup),
        place: typeset(placeName),
        closed: meetup.status === "closed",
        invited: balance.invited,
        accepted: `${balance.accepted} (${tellShare(balance.acceptedShare)})`,
        present: balance.present,
        each: tellEach(balance),
        held: `${balance.held}/${balance.planned} (${tellShare(balance.keptShare)})`,
        follow: `${balance.followUps} (${balance.wantedAgain})`,
        agreements: balance.agreements,
      };
    }),
    together: tellBalance(sumBalances([...balances.values()])),
  };
}

const tellOpinions = (feedback: readonly Feedback[]) => ({
  answers: feedback.length,
  opinions:
    feedback.length < LEAST_ANSWERS
      ? []
      : (Object.keys(FEEDBACK_QUESTIONS) as FeedbackQuestion[]).map((name) => ({
          key: name,
          question: typeset(FEEDBACK_QUESTIONS[name]),
          yes: frenchPercent(feedback.filter((one) => one[name] >= 3).length / feedback.length),
        })),
});
