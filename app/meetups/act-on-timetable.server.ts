import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type Decision, repairMeetup } from "./repair-meetup.server.ts";
import {
  makeTimetable,
  pinMeeting,
  publishTimetable,
  type TimetableProblem,
  undoTimetable,
} from "./make-timetable.server.ts";

type Asked = { meetupId: string; form: FormData; signal: AbortSignal };

/** Does what a button of the timetable's page says; gives what was done. */
export async function actOnTimetable(
  context: Context,
  actor: ActorOf<"place">,
  { meetupId, form, signal }: Asked,
): Promise<Result<string, TimetableProblem>> {
  const as = (result: Result<unknown, TimetableProblem>, told: string) => (result.ok ? done(told) : result);
  const sent = (name: string) => String(form.get(name) ?? "");
  switch (sent("acte")) {
    case "composer":
      return as(await makeTimetable(context, actor, { meetupId, signal }), "compose");
    case "publier":
      return as(await publishTimetable(context, actor, { meetupId }), "publie");
    case "annuler":
      return as(await undoTimetable(context, actor, { meetupId }), "change");
    case "reparer":
      return as(await repairMeetup(context, actor, { meetupId, signal }), "repare");
    case "table": {
      const decision: Decision = { kind: "table-lost", table: Number(sent("table")) };
      return as(await repairMeetup(context, actor, { meetupId, signal, decision }), "repare");
    }
    case "deplacer": {
      const [a = "", b = ""] = sent("paire").split(" ");
      const decision: Decision = { kind: "pinned", a, b, slot: Number(sent("creneau")) };
      return as(await repairMeetup(context, actor, { meetupId, signal, decision }), "repare");
    }
  }
  const [a = "", b = ""] = sent("fixer").split(" ");
  return a && b
    ? as(await pinMeeting(context, actor, { meetupId, a, b }), "change")
    : refused({ kind: "act-not-allowed" });
}
