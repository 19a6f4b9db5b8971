import { Form, useNavigation } from "@remix-run/react";
import { revocationForm, verificationForm } from "#app/financers/verification-form.ts";
import { paths } from "#app/http/paths.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { VERIFICATION_METHOD_LABELS, VERIFICATION_METHODS } from "#domain/financers/verification.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Field, TextArea } from "../field.tsx";
import { CheckboxGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

type Props = {
  page: { id: string; today: string; verifiedOn: string | null };
  answer: FormAnswer | undefined;
};

/** How and when this identity was checked; again when it already was. */
export function VerificationForm({ page: { id, today, verifiedOn }, answer }: Props) {
  const busy = useNavigation().state !== "idle";
  const { formProps, field, choice, errors, summary } = useLiveForm({
    schema: verificationForm,
    answer,
    defaults: { checkedOn: today, note: "", methods: [] },
  });
  return (
    <Form {...formProps} action={paths.checkFinancer(id)} className="column-title stack">
      <h2 className="text-h3">{verifiedOn ? "Vérifier de nouveau" : "J’ai vérifié son identité"}</h2>
      <ErrorSummary errors={summary} />
      <CheckboxGroup
        legend="Comment ?"
        name="methods"
        error={errors.methods}
        choices={VERIFICATION_METHODS.map((method) => ({
          value: method,
          label: VERIFICATION_METHOD_LABELS[method],
        }))}
        props={(value) => choice("methods", value)}
      />
      <Field label="Quel jour ?" hint="Par exemple 24/11/2026." autoComplete="off" {...field("checkedOn")} />
      <TextArea
        label="Note, pour l’équipe"
        hint="Un numéro d’agrément, qui a répondu au téléphone."
        rows={3}
        maxLength={1_000}
        {...field("note")}
      />
      <Button disabled={busy}>{verifiedOn ? "Noter ce contrôle" : "Noter qu’il est vérifié"}</Button>
      <p className="byline">La date de ce contrôle s’affiche sur sa page. Il sera à revoir dans un an.</p>
    </Form>
  );
}

/** Takes the verification back, with the reason that its members read. */
export function RevocationForm({ id, answer }: { id: string; answer: FormAnswer | undefined }) {
  const busy = useNavigation().state !== "idle";
  const { formProps, field, summary } = useLiveForm({ schema: revocationForm, answer });
  return (
    <Disclosure label="Retirer la vérification" open={answer !== undefined}>
      <Form {...formProps} action={`${paths.checkFinancer(id)}?retirer`} className="stack">
        <ErrorSummary errors={summary} />
        <TextArea
          label="Pourquoi ?"
          hint="Ses membres le liront, et liront les besoins comme le public."
          rows={3}
          maxLength={1_000}
          {...field("why")}
        />
        <Button kind="danger" disabled={busy}>
          Retirer la vérification
        </Button>
      </Form>
    </Disclosure>
  );
}
