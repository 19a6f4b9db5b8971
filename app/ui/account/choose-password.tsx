import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { newPasswordForm } from "#app/accounts/account-forms.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { SHORTEST_PASSWORD } from "#domain/accounts/password.ts";
import { Button } from "../button.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

export const NEW_PASSWORD_HINT = `${SHORTEST_PASSWORD} signes au moins. Une courte phrase se retient bien et se devine mal.`;

/** A new password for this address, which a password keeper is told of. */
export function ChoosePassword({
  email,
  answer,
  children,
}: {
  email: string;
  answer: FormAnswer | undefined;
  children: ReactNode;
}) {
  const { formProps, field, summary } = useLiveForm({ schema: newPasswordForm, answer });
  return (
    <Form {...formProps} className="stack [--stack:1.2rem]">
      <ErrorSummary errors={summary} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Votre mot de passe"
        autoComplete="new-password"
        hint={NEW_PASSWORD_HINT}
        {...field("newPassword")}
      />
      <Button>{children}</Button>
    </Form>
  );
}
