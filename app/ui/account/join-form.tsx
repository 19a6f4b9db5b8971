import { Form, Link } from "@remix-run/react";
import { joinForm } from "#app/accounts/account-forms.ts";
import { paths } from "#app/http/paths.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { PasswordField } from "../form/password-field.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { NEW_PASSWORD_HINT } from "./choose-password.tsx";

/** An account for an invited address, which the link has confirmed already. */
export function JoinForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { formProps, field, summary } = useLiveForm({ schema: joinForm, answer });
  return (
    <Form {...formProps} className="stack [--stack:1.2rem]">
      <ErrorSummary errors={summary} />
      <p>Votre compte aura l’adresse {email}, que ce lien confirme.</p>
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Field label="Prénom et nom" autoComplete="name" {...field("name")} />
      <PasswordField
        label="Votre mot de passe"
        autoComplete="new-password"
        hint={NEW_PASSWORD_HINT}
        {...field("newPassword")}
      />
      <p className="byline">
        En ouvrant ce compte, vous acceptez les <Link to={paths.terms()}>conditions d’utilisation</Link>.
      </p>
      <Button>Ouvrir mon compte et rejoindre</Button>
    </Form>
  );
}
