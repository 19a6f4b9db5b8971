import { Form } from "@remix-run/react";
import { changeEmailForm, changePasswordForm } from "#app/accounts/account-forms.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { NEW_PASSWORD_HINT } from "./choose-password.tsx";

type Props = { answer: FormAnswer | undefined };

export function ChangeEmail({ answer }: Props) {
  const { formProps, field, summary } = useLiveForm({ schema: changeEmailForm, answer });
  return (
    <Form {...formProps} action="?adresse" className="stack [--stack:1.2rem]">
      <ErrorSummary errors={summary} />
      <Field
        label="Nouvelle adresse"
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        {...field("email")}
      />
      <PasswordField
        label="Votre mot de passe, pour confirmer"
        autoComplete="current-password"
        {...field("emailPassword")}
      />
      <Button>Recevoir le lien à la nouvelle adresse</Button>
    </Form>
  );
}

export function ChangePassword({ email, answer }: Props & { email: string }) {
  const { formProps, field, summary } = useLiveForm({ schema: changePasswordForm, answer });
  return (
    <Form {...formProps} action="?" className="stack [--stack:1.2rem]">
      <ErrorSummary errors={summary} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField label="Mot de passe actuel" autoComplete="current-password" {...field("password")} />
      <PasswordField
        label="Nouveau mot de passe"
        autoComplete="new-password"
        hint={NEW_PASSWORD_HINT}
        {...field("newPassword")}
      />
      <Button>Changer de mot de passe</Button>
    </Form>
  );
}
