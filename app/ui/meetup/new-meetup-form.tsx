import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { newMeetupForm, RADII } from "#app/meetups/meetup-form.ts";
import { AUDIENCE_LABELS, AUDIENCES } from "#domain/meetups/format.ts";
import { MEETING_FORMAT_ENTRIES } from "#domain/vocabulary/meeting-formats.ts";
import { THEME_ENTRIES } from "#domain/vocabulary/themes.ts";
import { Button } from "../button.tsx";
import { Field, Fieldset, Select } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

const THEMES = [
  { value: "", label: "Tous les thèmes" },
  ...THEME_ENTRIES.map(({ code, label }) => ({ value: code, label })),
];
const DISTANCES = RADII.map((value) => ({ value, label: `${value} km` }));
const AUDIENCE_HINTS = {
  professional: "Personnes morales seulement, sans épargnant·es.",
  public: "Information seulement : chacun peut s’inscrire, la charte est rappelée partout.",
};

/** A meetup begun: its form, for whom, when and around what. Whatever is left open is proposed. */
export function NewMeetupForm({
  defaults,
  answer,
}: {
  defaults: FormValues;
  answer: FormAnswer | undefined;
}) {
  const form = useLiveForm({ schema: newMeetupForm, answer, defaults });
  const busy = useNavigation().state !== "idle";
  const { field, choice, errors } = form;
  return (
    <Form {...form.formProps} className="stack [--stack:1.8rem] max-w-[44rem]">
      <ErrorSummary errors={form.summary} />
      <Field label="Titre" hint="Lu par les personnes invitées." {...field("title")} />
      <RadioGroup
        legend="Quelle forme ?"
        name="format"
        error={errors.format}
        choices={MEETING_FORMAT_ENTRIES.map(({ code, label, sentence }) => ({
          value: code,
          label,
          hint: sentence,
        }))}
        props={(value) => choice("format", value)}
      />
      <RadioGroup
        legend="Pour qui ?"
        name="audience"
        error={errors.audience}
        choices={AUDIENCES.map((value) => ({
          value,
          label: AUDIENCE_LABELS[value],
          hint: AUDIENCE_HINTS[value],
        }))}
        props={(value) => choice("audience", value)}
      />
      <Fieldset legend="Quand ?">
        <RadioGroup
          legend="La date"
          name="when"
          error={errors.when}
          choices={[
            { value: "any", label: "Le premier jour qui convient au lieu" },
            { value: "span", label: "Dans une période" },
            { value: "day", label: "Un jour précis" },
          ]}
          props={(value) => choice("when", value)}
        />
        <div className="grid gap-4 md:grid-cols-2">
          <Field label="Période : du" type="date" {...field("fromOn")} />
          <Field label="Période : au" type="date" {...field("untilOn")} />
          <Field label="Jour précis" type="date" {...field("day")} />
          <Field label="Heure du début" hint="Par exemple 9 h, à l’heure du lieu." {...field("startsAt")} />
        </div>
      </Fieldset>
      <Fieldset legend="Autour de quoi ?">
        <Select label="Thème" options={THEMES} {...field("theme")} />
        <Select label="À combien de kilomètres à la ronde ?" options={DISTANCES} {...field("radiusKm")} />
      </Fieldset>
      <Button disabled={busy}>Voir qui se rencontrerait</Button>
    </Form>
  );
}
