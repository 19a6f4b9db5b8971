import { Field } from "#app/ui/field.tsx";
import { RadioGroup } from "#app/ui/form/choices.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { CONTACT_POLICY_LABELS } from "#domain/criteria/contact-policy.ts";
import { CONTACT_POLICIES } from "#domain/criteria/status.ts";
import type { ProgrammeForm } from "./use-programme-form.ts";

const CONTACTS = [
  { value: "", label: CONTACT_POLICY_LABELS.open },
  ...CONTACT_POLICIES.filter((policy) => policy !== "open").map((value) => ({
    value,
    label: CONTACT_POLICY_LABELS[value],
  })),
];

/** When: the call's days, how long an answer takes; and who may write first. */
export function CalendarStep({ form: { field, choice, errors, draft } }: { form: ProgrammeForm }) {
  const chosen = draft.contactPolicy === "open" ? "" : draft.contactPolicy;
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label="Ouverture de l’appel (facultatif)"
          hint={typeset(
            "Si c’est un appel à projets : 1er mars 2027, ou 01/03/2027. Il est annoncé dès sa publication.",
          )}
          autoComplete="off"
          {...field("opensOn")}
        />
        <Field
          label="Dernier jour (facultatif)"
          hint="Passé ce jour, le programme se clôt de lui-même. Sans date : il reste ouvert."
          autoComplete="off"
          {...field("validUntil")}
        />
      </div>
      <Field
        label="Délai habituel de décision (facultatif)"
        hint="Par exemple 3 mois, ou 90 jours."
        autoComplete="off"
        {...field("decisionDelay")}
      />
      <RadioGroup
        legend="Une organisation peut-elle vous écrire la première ?"
        name="contactPolicy"
        error={errors.contactPolicy}
        choices={CONTACTS}
        props={(value) => ({ ...choice("contactPolicy", value), defaultChecked: value === chosen })}
      />
    </>
  );
}
