import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { feedbackOf, outcomesOf } from "#db/meetups/outcomes.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { balanceOf, BENCHMARK } from "#domain/meetups/balance.ts";
import { FEEDBACK_QUESTIONS, type FeedbackQuestion } from "#domain/meetups/outcome.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { frenchPercent } from "#domain/vocabulary/french.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";

/** Below so many answers, opinions could be told apart: only their number is said. */
const LEAST_ANSWERS = 5;
const ONE_DECIMAL = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** What a meetup gave, for its host: beside what is called a good one. Sums alone, nobody's answers. */
export async function readBalancePage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  return { head: await readHead(context, actor, meetup), ...(await tellBalance(context, meetup)) };
}

/** The same sums for whoever may read them. */
export async function tellBalance({ db }: Pick<Context, "db">, meetup: Meetup) {
  const version = meetup.publishedTimetable;
  const [guests, outcomes, feedback, timetable] = [
    await guestsOf(db, meetup.id),
    await outcomesOf(db, meetup.id),
    await feedbackOf(db, meetup.id),
    version === null ? null : await findTimetable(db, { meetupId: meetup.id, version }),
  ];
  const balance = balanceOf(guests, timetable?.meetings ?? [], outcomes);
  const share = (value: number | null) => (value === null ? "—" : frenchPercent(value));
  const [low, high] = BENCHMARK.acceptedShare;
  return {
    rows: [
      { key: "invited", label: "Personnes invitées", value: String(balance.invited), good: "" },
      {
        key: "accepted",
        label: "Ont accepté",
        value: `${balance.accepted} (${share(balance.acceptedShare)})`,
        good: `de ${frenchPercent(low)} à ${frenchPercent(high)}`,
      },
      { key: "present", label: "Étaient là", value: String(balance.present), good: "" },
      {
        key: "each",
        label: "Rendez-vous par structure",
        value: balance.meetingsEach === null ? "—" : ONE_DECIMAL.format(balance.meetingsEach),
        good: `${BENCHMARK.meetingsEach} ou plus`,
      },
      {
        key: "held",
        label: "Rendez-vous tenus",
        value: `${balance.held} sur ${balance.planned} (${share(balance.keptShare)})`,
        good: `${frenchPercent(BENCHMARK.keptShare)} ou plus`,
      },
      {
        key: "follow",
        label: "Avec une suite, d’un côté au moins",
        value: String(balance.followUps),
        good: "",
      },
      {
        key: "again",
        label: "Avec une suite voulue des deux côtés",
        value: String(balance.wantedAgain),
        good: "",
      },
      { key: "agreed", label: "Accords déclarés", value: String(balance.agreements), good: "" },
    ],
    answers: feedback.length,
    opinions:
      feedback.length < LEAST_ANSWERS
        ? []
        : (Object.keys(FEEDBACK_QUESTIONS) as FeedbackQuestion[]).map((name) => ({
            key: name,
            question: typeset(FEEDBACK_QUESTIONS[name]),
            yes: frenchPercent(feedback.filter((one) => one[name] >= 3).length / feedback.length),
          })),
  };
}
