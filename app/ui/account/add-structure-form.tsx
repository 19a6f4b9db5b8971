import { Form } from "@remix-run/react";
import { STRUCTURE_FORMS } from "#app/accounts/structure-forms.ts";
import type { CommuneChoice } from "#app/territories/find-commune.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import type { StructureKind } from "#domain/accounts/role.ts";
import { FINANCER_TYPE_ENTRIES } from "#domain/vocabulary/financer-types.ts";
import { LEGAL_FORM_ENTRIES } from "#domain/vocabulary/legal-forms.ts";
import { PLACE_TYPE_ENTRIES } from "#domain/vocabulary/place-types.ts";
import { Button } from "../button.tsx";
import { Field, Select } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { CommuneField } from "../form/commune-field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

type Props = {
  kind: StructureKind;
  answer: FormAnswer | undefined;
  /** The communes to choose from, when several have what was typed. */
  communes: readonly CommuneChoice[] | null;
};

const toOptions = (entries: readonly { code: string; label: string }[]) => [
  { value: "", label: "Choisissez" },
  ...entries.map(({ code, label }) => ({ value: code, label })),
];

const ACCESSES = [
  { value: "yes", label: "Oui" },
  { value: "partly", label: "En partie" },
  { value: "no", label: "Non" },
];

/** What is asked of a new structure before anything else. */
export function AddStructureForm({ kind, answer, communes }: Props) {
  const schema = STRUCTURE_FORMS[kind];
  const form = useLiveForm({ schema, answer, defaults: { kind } });
  const { formProps, field, choice, errors, summary } = form;
  return (
    <Form {...formProps} className="stack [--stack:1.4rem]">
      <ErrorSummary errors={summary} />
      <input type="hidden" {...choice("kind", kind)} />
      <Field label="Nom" autoComplete="organization" {...field("name")} />
      {kind === "organisation" && (
        <Select label="Forme juridique" options={toOptions(LEGAL_FORM_ENTRIES)} {...field("legalForm")} />
      )}
      {kind === "financer" && (
        <Select
          label="Quel financeur êtes-vous ?"
          options={toOptions(FINANCER_TYPE_ENTRIES)}
          {...field("type")}
        />
      )}
      {kind === "place" && (
        <Select label="Quel lieu est-ce ?" options={toOptions(PLACE_TYPE_ENTRIES)} {...field("type")} />
      )}
      {kind !== "financer" && (
        <CommuneField
          form={form}
          label={kind === "organisation" ? "Commune du siège" : "Commune"}
          communes={communes}
        />
      )}
      {kind === "place" && (
        <>
          <Field label="Combien de personnes peut-il recevoir ?" inputMode="numeric" {...field("capacity")} />
          <RadioGroup
            legend="Une personne en fauteuil peut-elle y entrer ?"
            name="access"
            error={errors.access}
            choices={ACCESSES}
            props={(value) => choice("access", value)}
          />
        </>
      )}
      <Button>Continuer</Button>
    </Form>
  );
}
