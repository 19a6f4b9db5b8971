import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import {
  makeTimetable,
  pinMeeting,
  publishTimetable,
  repairAfter,
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
    case "table":
      return as(
        await repairAfter(context, actor, { meetupId, signal, incident: { kind: "table-lost" } }),
        "repare",
      );
  }
  const [a = "", b = ""] = sent("fixer").split(" ");
  return a && b
    ? as(await pinMeeting(context, actor, { meetupId, a, b }), "change")
    : refused({ kind: "act-not-allowed" });
}
