import type { CommuneChoice } from "#app/territories/find-commune.ts";
import type { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { PLACE_TYPE_ENTRIES } from "#domain/vocabulary/place-types.ts";
import { Field, Select } from "../field.tsx";
import { CommuneField } from "../form/commune-field.tsx";
import { RadioGroup } from "../form/choices.tsx";

const TYPES = [
  { value: "", label: "Choisissez" },
  ...PLACE_TYPE_ENTRIES.map(({ code, label }) => ({ value: code, label })),
];
const ACCESSES = [
  { value: "yes", label: "Oui" },
  { value: "partly", label: "En partie" },
  { value: "no", label: "Non" },
];

type Props = { form: ReturnType<typeof useLiveForm>; communes: readonly CommuneChoice[] | null };

/** What is asked first of any place: its name, what it is, where, for how many, and whether everybody gets in. */
export function PlaceIdentityFields({ form, communes }: Props) {
  const { field, choice, errors } = form;
  return (
    <>
      <Field label="Nom du lieu" autoComplete="organization" {...field("name")} />
      <Select label="Quel lieu est-ce ?" options={TYPES} {...field("type")} />
      <CommuneField form={form} label="Commune" communes={communes} />
      <Field label="Combien de personnes peut-il recevoir ?" inputMode="numeric" {...field("capacity")} />
      <RadioGroup
        legend="Une personne en fauteuil peut-elle y entrer ?"
        name="access"
        error={errors.access}
        choices={ACCESSES}
        props={(value) => choice("access", value)}
      />
    </>
  );
}
