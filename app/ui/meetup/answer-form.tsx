import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { answerForm } from "#app/meetups/answer-form.ts";
import type { GuestPage } from "#app/meetups/read-guest-page.server.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Checkbox, Field, Select, TextArea } from "../field.tsx";
import { CheckboxGroup, RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { COMPANIONS } from "./registration-form.tsx";

/** The answer to an invitation. Yes, no or another time is enough; the rest helps to be met well. */
export function AnswerForm({ page, answer }: { page: GuestPage; answer: FormAnswer | undefined }) {
  const form = useLiveForm({ schema: answerForm, answer, defaults: page.defaults });
  const busy = useNavigation().state !== "idle";
  const { field, choice, errors } = form;
  const { slots, others, canBeRemote, isVisitor } = page;
  const box = (name: string) => ({ ...choice(name, "oui"), id: name });
  return (
    <Form {...form.formProps} className="stack [--stack:1.4rem] mt-3">
      <ErrorSummary errors={form.summary} />
      <RadioGroup
        legend="Votre réponse"
        name="answer"
        error={errors.answer}
        choices={[
          {
            value: "yes",
            label:
              page.full && page.status !== "offered" && page.status !== "accepted"
                ? "Oui, sur la liste d’attente"
                : "Oui, je viens",
          },
          { value: "no", label: "Non" },
          { value: "another-time", label: "Plutôt une autre fois" },
        ]}
        props={(value) => choice("answer", value)}
      />
      {slots.length > 0 && (
        <>
          <input type="hidden" name="asksPresence" value="oui" />
          <CheckboxGroup
            legend="Si oui, à quels créneaux serez-vous là ?"
            hint="Décochez ceux où vous ne pouvez pas."
            name="present"
            error={errors.present}
            choices={slots}
            props={(value) => choice("present", value)}
          />
        </>
      )}
      <Select label="Venez-vous accompagné·e ?" options={COMPANIONS} {...field("companions")} />
      <Field label="Leurs noms (facultatif)" autoComplete="off" {...field("companionNames")} />
      <Field
        label="Un besoin pour être bien reçu·e (facultatif)"
        hint="Fauteuil, boucle magnétique, langue des signes, garde d’enfants… Lu par l’hôte seul."
        {...field("accessNeeds")}
      />
      {!isVisitor && <Checkbox label="Je préfère garder la même table" {...box("staysSeated")} />}
      {canBeRemote && <Checkbox label="Je participe à distance" {...box("remote")} />}
      {others.length > 0 && (
        <Disclosure label="J’aimerais rencontrer… et pas cette fois">
          <div className="stack">
            <p className="byline">
              Personne ne lit ces choix, pas même l’hôte : ils servent au calcul des rendez-vous, et à rien
              d’autre.
            </p>
            <CheckboxGroup
              legend="J’aimerais rencontrer"
              name="wishes"
              choices={others}
              props={(value) => choice("wishes", value)}
            />
            <CheckboxGroup
              legend="Pas cette fois"
              name="vetoes"
              choices={others}
              props={(value) => choice("vetoes", value)}
            />
          </div>
        </Disclosure>
      )}
      <TextArea label="Si une autre fois : quand ? (facultatif)" rows={2} {...field("anotherTime")} />
      {!isVisitor && <Checkbox label="Invitez-moi aussi plus d’une fois par mois" {...box("wishesMore")} />}
      <Button disabled={busy}>Répondre</Button>
    </Form>
  );
}
