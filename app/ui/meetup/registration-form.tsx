import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { COMPANION_COUNTS, registrationForm } from "#app/meetups/answer-form.ts";
import { Button } from "../button.tsx";
import { Checkbox, Field, Select } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { Charter } from "../place/charter.tsx";
import { Disclosure } from "../disclosure.tsx";

export const COMPANIONS = COMPANION_COUNTS.map((value) => ({
  value,
  label:
    value === "0"
      ? "Je viens seul·e"
      : value === "1"
        ? "Une personne m’accompagne"
        : `${value} personnes m’accompagnent`,
}));

/** Coming to a meetup that is open to the public: a name, an address, and the charter read. */
export function RegistrationForm({ full, answer }: { full: boolean; answer: FormAnswer | undefined }) {
  const form = useLiveForm({ schema: registrationForm, answer });
  const busy = useNavigation().state !== "idle";
  const { field, choice, errors } = form;
  return (
    <Form {...form.formProps} className="stack">
      <ErrorSummary errors={form.summary} />
      {full && <p>Toutes les places sont prises : votre inscription va sur la liste d’attente.</p>}
      <Field label="Prénom et nom" autoComplete="name" {...field("name")} />
      <Field
        label="Adresse électronique"
        hint="Pour cette rencontre seulement : aucun autre courriel ne suivra."
        type="email"
        autoComplete="email"
        {...field("email")}
      />
      <Select label="Venez-vous accompagné·e ?" options={COMPANIONS} {...field("companions")} />
      <Field
        label="Un besoin pour être bien reçu·e (facultatif)"
        hint="Fauteuil, boucle magnétique, langue des signes, garde d’enfants…"
        {...field("accessNeeds")}
      />
      <Disclosure label="Lire la charte">
        <Charter />
      </Disclosure>
      <Checkbox
        label="J’ai lu la charte : je viens m’informer, rien ne s’y souscrit."
        error={errors.charter}
        {...choice("charter", "oui")}
        id="charter"
      />
      <Button disabled={busy}>{full ? "M’inscrire sur la liste d’attente" : "M’inscrire"}</Button>
    </Form>
  );
}
