import { Form } from "@remix-run/react";
import { inviteForm } from "#app/accounts/account-forms.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { MEMBERSHIP_ROLES, ROLE_LABELS, ROLE_SENTENCES } from "#domain/accounts/role.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

export const ROLE_CHOICES = MEMBERSHIP_ROLES.map((value) => ({
  value,
  label: ROLE_LABELS[value],
  hint: ROLE_SENTENCES[value],
}));

export function InviteForm({ answer }: { answer: FormAnswer | undefined }) {
  const defaults = { role: "membre" };
  const { formProps, field, choice, errors, summary } = useLiveForm({ schema: inviteForm, answer, defaults });
  return (
    <Form {...formProps} action="?" className="stack [--stack:1.2rem]">
      <ErrorSummary errors={summary} />
      <Field
        label="Son adresse électronique"
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        hint="Avec ou sans compte : le message explique la suite."
        {...field("email")}
      />
      <RadioGroup
        legend="Son rôle"
        name="role"
        error={errors.role}
        choices={ROLE_CHOICES}
        props={(value) => choice("role", value)}
      />
      <Button>Envoyer l’invitation</Button>
    </Form>
  );
}
