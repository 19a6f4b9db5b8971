import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { frameForm } from "#app/meetups/meetup-form.ts";
import { THEME_ENTRIES } from "#domain/vocabulary/themes.ts";
import { Button } from "../button.tsx";
import { Field, Fieldset, Select, TextArea } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

const THEMES = [
  { value: "", label: "Tous les thèmes" },
  ...THEME_ENTRIES.map(({ code, label }) => ({ value: code, label })),
];

type Props = { defaults: FormValues; answer: FormAnswer | undefined; announced: boolean };

/** When, how long, for how many: everything that the composition and the timetable are made in. */
export function FrameForm({ defaults, answer, announced }: Props) {
  const form = useLiveForm({ schema: frameForm, answer, defaults });
  const busy = useNavigation().state !== "idle";
  const { field } = form;
  const version = answer?.values.version ?? defaults.version;
  return (
    <Form {...form.formProps} className="stack [--stack:1.8rem] max-w-[44rem]">
      <ErrorSummary errors={form.summary} />
      <input type="hidden" name="version" value={String(version)} />
      <Field label="Titre" {...field("title")} />
      <TextArea
        label="Mot d’accueil (facultatif)"
        hint="Lu dans l’invitation."
        rows={4}
        {...field("presentation")}
      />
      <Fieldset legend="Quand">
        <div className="grid gap-4 md:grid-cols-2">
          <Field label="Jour" type="date" {...field("day")} />
          <Field label="Heure du début" hint="À l’heure du lieu." {...field("startsAt")} />
        </div>
      </Fieldset>
      <Fieldset legend="Le rythme">
        <div className="grid gap-4 md:grid-cols-3">
          <Field label="Créneaux" inputMode="numeric" {...field("slots")} />
          <Field label="Minutes par créneau" inputMode="numeric" {...field("slotMinutes")} />
          <Field label="Minutes de pause" inputMode="numeric" {...field("pauseMinutes")} />
          <Field label="Tables" inputMode="numeric" {...field("tables")} />
          <Field label="Places" inputMode="numeric" {...field("seats")} />
          <Field label="Garder une place libérée, en heures" inputMode="numeric" {...field("answerHours")} />
        </div>
      </Fieldset>
      <Fieldset legend="Autour">
        <div className="grid gap-4 md:grid-cols-2">
          <Select label="Thème" options={THEMES} {...field("theme")} />
          <Field label="Kilomètres à la ronde" inputMode="numeric" {...field("radiusKm")} />
        </div>
        <Field
          label="Adresse de connexion à distance (facultatif)"
          hint="Donnée aux seules personnes qui viennent à distance."
          inputMode="url"
          {...field("remoteLink")}
        />
      </Fieldset>
      <Button disabled={busy}>{announced ? "Enregistrer" : "Enregistrer et recomposer"}</Button>
    </Form>
  );
}
