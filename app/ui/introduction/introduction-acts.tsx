import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ActAnswer } from "#app/introductions/act-on-introduction.server.ts";
import { STEPS } from "#app/introductions/introduction-forms.ts";
import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { ACT_BUTTONS } from "#app/introductions/tell-introduction.ts";
import { REFUSAL_REASON_ENTRIES } from "#domain/vocabulary/refusal-reasons.ts";
import { Button, type ButtonKind } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Field, Select, TextArea } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { typedIn } from "./typed-in.ts";

type Props = { page: IntroductionPage; answer: ActAnswer | undefined };

/** What this side can do now, by the table of transitions: answer, give a date, say where the file is. */
export function IntroductionActs({ page, answer }: Props) {
  const { acts } = page;
  const can = (act: (typeof acts)[number]) => acts.includes(act);
  const steps = STEPS.filter(can);
  if (!acts.some((act) => act !== "declare")) return null;
  return (
    <section aria-labelledby="agir" className="column-title">
      <h2 id="agir">Agir</h2>
      <div className="stack mt-3">
        {can("accept") && <Accept answer={answer} />}
        {can("decline") && (
          <Disclosure label="Décliner, avec un motif" open={answer?.act === "decline"}>
            <Decline answer={answer} />
          </Disclosure>
        )}
        {can("hold") && <Act act="hold">{ACT_BUTTONS.hold}</Act>}
        {can("plan") && (
          <Disclosure
            label={page.meeting ? "Changer la date" : "Fixer une date"}
            open={!page.meeting || answer?.act === "plan"}
          >
            <Plan answer={answer} where={(page.meeting || undefined)?.where ?? undefined} />
          </Disclosure>
        )}
        {steps.length > 0 && (
          <Disclosure label="Dire ce qui suit" open={page.status === "held" || answer?.act === "step"}>
            <Step answer={answer} steps={steps} page={page} />
          </Disclosure>
        )}
        {can("cancel") && (
          <Act act="cancel" kind="danger">
            {ACT_BUTTONS.cancel}
          </Act>
        )}
        {can("withdraw") && (
          <Act act="withdraw" kind="danger">
            {ACT_BUTTONS.withdraw}
          </Act>
        )}
      </div>
    </section>
  );
}

function Act({ act, kind, children }: { act: string; kind?: ButtonKind; children: ReactNode }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post">
      <Button kind={kind} name="acte" value={act} disabled={busy}>
        {children}
      </Button>
    </Form>
  );
}

function Accept({ answer }: { answer: ActAnswer | undefined }) {
  const typed = typedIn(answer, "accept");
  return (
    <Form method="post" noValidate className="stack">
      <TextArea
        label="Comment vous joindre"
        rows={3}
        hint="Lu par l’autre côté dès que vous acceptez. Vous pourrez le refermer."
        {...typed("contact")}
      />
      <Button name="acte" value="accept">
        {ACT_BUTTONS.accept}
      </Button>
    </Form>
  );
}

function Decline({ answer }: { answer: ActAnswer | undefined }) {
  const typed = typedIn(answer, "decline");
  return (
    <Form method="post" noValidate className="stack">
      <Select
        label="Motif"
        id="reason"
        hint="Lu par l’autre côté. Publié seulement additionné à d’autres, sans nom."
        options={[
          { value: "", label: "Choisissez" },
          ...REFUSAL_REASON_ENTRIES.map(({ code, label }) => ({ value: code, label })),
        ]}
        {...typed("reason")}
      />
      <TextArea
        label="Un mot, si vous le voulez"
        rows={3}
        hint="Lu par l’autre côté, et par lui seul."
        {...typed("kindWord")}
      />
      <Button kind="quiet" name="acte" value="decline">
        {ACT_BUTTONS.decline}
      </Button>
    </Form>
  );
}

function Plan({ answer, where }: { answer: ActAnswer | undefined; where: string | undefined }) {
  const typed = typedIn(answer, "plan");
  return (
    <Form method="post" noValidate className="stack">
      <Field label="Jour" type="date" id="day" {...typed("day")} />
      <Field label="Heure, à Paris" type="time" id="time" {...typed("time")} />
      <Field
        label="Où"
        id="where"
        hint="Une adresse, un lieu de la Place, par téléphone…"
        {...typed("where", where)}
      />
      <Button name="acte" value="plan">
        {ACT_BUTTONS.plan}
      </Button>
    </Form>
  );
}

function Step({ answer, steps, page }: Props & { steps: readonly (typeof STEPS)[number][] }) {
  const typed = typedIn(answer, "step");
  const { defaultValue: chosen = steps[0], error } = typed("step");
  return (
    <Form method="post" noValidate className="stack">
      <RadioGroup
        legend="Où en êtes-vous ?"
        name="step"
        error={error}
        choices={steps.map((value) => ({ value, label: ACT_BUTTONS[value] }))}
        props={(value) => ({ defaultChecked: value === chosen })}
      />
      <Field label="Ce qui est à faire" id="nextStep" {...typed("nextStep")} />
      <Field label="D’ici au" type="date" id="nextOn" {...typed("nextOn")} />
      <Select
        label="Qui agit"
        id="nextBy"
        options={[
          { value: page.side, label: page.own },
          { value: page.side === "organisation" ? "financer" : "organisation", label: page.other },
        ]}
        {...typed("nextBy")}
      />
      <Button name="acte" value="step">
        Le dire
      </Button>
    </Form>
  );
}
