import type { z } from "zod";
import { errorsOf } from "#app/http/parse-form.server.ts";
import { type FormAnswer, type FormValues, readForm } from "#app/http/read-form.ts";
import type { Context } from "#app/platform/context.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { parisInstant } from "#domain/calendar/paris.ts";
import { amountRange } from "#domain/needs/visible-need.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { confide } from "./confide.server.ts";
import { declareOutcome } from "./declare-outcome.server.ts";
import * as forms from "./introduction-forms.ts";
import { moveIntroduction } from "./move-introduction.server.ts";
import { reportMessage } from "./report-message.server.ts";
import { settleNeed } from "./settle-need.server.ts";
import { type IntroductionProblem, tellProblem } from "./tell-problem.ts";
import { writeMessage } from "./write-message.server.ts";

/** A form of the page that could not be read, or was refused: which one, what was typed, what to mend. */
export type ActAnswer = FormAnswer & { act: string };
type Done = Result<unknown, IntroductionProblem>;

/** Does what a form of an introduction's page says; the form comes back with what is to be mended. */
export async function actOnIntroduction(
  context: Context,
  actor: SideActor,
  { introductionId, form, address }: { introductionId: string; form: FormData; address: string },
): Promise<Result<string, ActAnswer & { kind: "form-refused"; notFound?: boolean }>> {
  const typed = readForm(form) as FormValues;
  const act = typeof typed.acte === "string" ? typed.acte : "";
  const wrong = (errors: FormAnswer["errors"]) =>
    refused({ kind: "form-refused" as const, act, values: typed, errors });
  const of = { introductionId };
  const read = <Schema extends z.ZodType>(
    schema: Schema,
    then: (value: z.output<Schema>) => Promise<Done>,
  ): Promise<Done | FormAnswer["errors"]> => {
    const parsed = schema.safeParse(typed);
    return parsed.success ? then(parsed.data) : Promise.resolve(errorsOf(parsed.error));
  };
  const run = async (): Promise<Done | FormAnswer["errors"]> => {
    switch (act) {
      case "accept":
        return read(forms.acceptForm, async ({ contact }) => {
          const moved = await moveIntroduction(context, actor, { ...of, act });
          return moved.ok ? confide(context, actor, { ...of, contact }) : moved;
        });
      case "decline":
        return read(forms.declineForm, ({ reason, kindWord }) =>
          moveIntroduction(context, actor, { ...of, act, changes: { declineReason: reason, kindWord } }),
        );
      case "withdraw":
      case "hold":
      case "cancel":
        return moveIntroduction(context, actor, { ...of, act });
      case "plan":
        return read(forms.planForm, ({ day, time, where }) => {
          const meetingAt = parisInstant(day, time);
          if (meetingAt < context.clock.now())
            return Promise.resolve(refused({ kind: "date-past" as const }));
          const changes = { meetingAt: meetingAt.toISOString(), meetingWhere: where };
          return moveIntroduction(context, actor, { ...of, act, changes });
        });
      case "step":
        return read(forms.stepForm, ({ step, ...changes }) =>
          moveIntroduction(context, actor, { ...of, act: step, changes }),
        );
      case "declare":
        return read(forms.outcomeForm, ({ outcome, instrument, range, refusal, orientedTo }) =>
          declareOutcome(context, actor, {
            ...of,
            outcome,
            // What another choice asked for is not kept: an agreement has no reason for a refusal.
            instrument: outcome === "agreed" ? instrument : null,
            range: outcome === "agreed" && range !== null ? amountRange(Number(range)) : null,
            reason: outcome === "refused" ? refusal : null,
            orientedTo: outcome === "oriented" ? orientedTo : null,
          }),
        );
      case "settle":
        if (actor.active.kind !== "organisation") return refused({ kind: "unknown-act" });
        return read(forms.settleForm, (settlement) =>
          settleNeed(context, actor as Parameters<typeof settleNeed>[1], { ...of, settlement }),
        );
      case "contact":
        return read(forms.contactForm, ({ contact }) => confide(context, actor, { ...of, contact }));
      case "close":
      case "open":
        return confide(context, actor, { ...of, open: act === "open" });
      case "write":
        return read(forms.messageForm, ({ text }) => writeMessage(context, actor, { ...of, text, address }));
      case "report":
        return reportMessage(context, actor, {
          ...of,
          messageId: String(typed.message ?? ""),
          explanation: String(typed.explanation ?? ""),
          address,
        });
      default:
        return refused({ kind: "unknown-act" });
    }
  };
  const answer = await run();
  if (!("ok" in answer)) return wrong(answer as FormAnswer["errors"]);
  const result = answer as Done;
  if (result.ok) return done(act);
  const told = wrong({ "": tellProblem(result.error) });
  const notFound = result.error.kind === "introduction-not-found";
  return refused({ ...told.error, notFound });
}
