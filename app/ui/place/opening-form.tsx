import { Form } from "@remix-run/react";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { OPENING_FORMS, type OpeningKind } from "#app/places/opening-form.ts";
import { WEEKDAY_NAMES, WEEKDAYS } from "#domain/places/openings.ts";
import { Button } from "../button.tsx";
import { Field, Select } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

const TITLES: Record<OpeningKind, string> = {
  weekly: "Chaque semaine",
  once: "Un jour",
  closure: "Une fermeture",
};
const DAYS = [
  { value: "", label: "Choisissez" },
  ...WEEKDAYS.map((value, rank) => ({ value, label: `Le ${WEEKDAY_NAMES[rank]}` })),
];

type Props = { kind: OpeningKind; today: string; answer: FormAnswer | undefined };

/** One opening, or one closure. Ids carry the kind: three such forms stand on one page. */
export function OpeningForm({ kind, today, answer }: Props) {
  const defaults: FormValues = kind === "weekly" ? { kind, fromOn: today } : { kind };
  const form = useLiveForm({ schema: OPENING_FORMS[kind], answer, defaults });
  const field = (name: string) => ({ ...form.field(name), id: `${kind}-${name}` });
  const errors =
    form.summary &&
    Object.fromEntries(
      Object.entries(form.summary).map(([name, sentence]) => [name && `${kind}-${name}`, sentence]),
    );
  const hours = (
    <>
      <Field label="De" hint="Par exemple 9 h." autoComplete="off" {...field("startsAt")} />
      <Field label="À" hint="Par exemple 12 h 30." autoComplete="off" {...field("endsAt")} />
    </>
  );
  return (
    <Form {...form.formProps} aria-labelledby={`titre-${kind}`} className="stack border-b border-rule pb-6">
      <h3 id={`titre-${kind}`}>{TITLES[kind]}</h3>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="kind" value={kind} />
      <div className="grid gap-4 md:grid-cols-2">
        {kind === "weekly" && (
          <>
            <div className="md:col-span-2">
              <Select label="Jour" options={DAYS} {...field("weekday")} />
            </div>
            {hours}
            <Field label="À partir du" type="date" {...field("fromOn")} />
            <Field label="Jusqu’au (facultatif)" type="date" {...field("untilOn")} />
          </>
        )}
        {kind === "once" && (
          <>
            <div className="md:col-span-2">
              <Field label="Jour" type="date" {...field("on")} />
            </div>
            {hours}
          </>
        )}
        {kind === "closure" && (
          <>
            <Field label="Du" type="date" {...field("fromOn")} />
            <Field label="Au" type="date" {...field("untilOn")} />
            <div className="md:col-span-2">
              <Field label="Raison (facultatif)" hint="Lue par tout le monde." {...field("reason")} />
            </div>
          </>
        )}
      </div>
      <Button kind="quiet">Ajouter</Button>
    </Form>
  );
}
