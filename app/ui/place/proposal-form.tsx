import { Form, useNavigation } from "@remix-run/react";
import type { CommuneChoice } from "#app/territories/find-commune.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { proposalForm } from "#app/places/place-form.ts";
import { Button } from "../button.tsx";
import { Field, TextArea } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { PlaceIdentityFields } from "./identity-fields.tsx";

export type ProposalAnswer = FormAnswer & { communes?: CommuneChoice[] };

/** A place that somebody proposes, and whom to ask. */
export function ProposalForm({ answer }: { answer: ProposalAnswer | undefined }) {
  const form = useLiveForm({ schema: proposalForm, answer });
  const busy = useNavigation().state !== "idle";
  return (
    <Form {...form.formProps} className="stack [--stack:1.4rem] max-w-[40rem]">
      <ErrorSummary errors={form.summary} />
      <PlaceIdentityFields form={form} communes={answer?.communes ?? null} />
      <TextArea label="Ce qui en fait un bon endroit (facultatif)" rows={3} {...form.field("presentation")} />
      <Field
        label="Adresse électronique de la personne qui accueillerait"
        hint="La vôtre si c’est vous. Elle n’est montrée nulle part."
        type="email"
        autoComplete="email"
        {...form.field("hostEmail")}
      />
      <Button disabled={busy}>Proposer ce lieu</Button>
    </Form>
  );
}
