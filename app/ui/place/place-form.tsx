import { Form, useNavigation } from "@remix-run/react";
import type { CommuneChoice } from "#app/territories/find-commune.ts";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { MOST_ROOMS, placeForm } from "#app/places/place-form.ts";
import { Button } from "../button.tsx";
import { Field, Fieldset, Select, TextArea } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { PlaceIdentityFields } from "./identity-fields.tsx";

export type PlaceAnswer = FormAnswer & { communes?: CommuneChoice[] };

const LOOPS = [
  { value: "", label: "Sans réponse" },
  { value: "yes", label: "Oui" },
  { value: "no", label: "Non" },
];

type Props = { defaults: FormValues; version: number; answer: PlaceAnswer | undefined };

/** The sheet of a place. Everything but the first five answers may stay empty. */
export function PlaceForm({ defaults, version, answer }: Props) {
  const form = useLiveForm({ schema: placeForm, answer, defaults });
  const busy = useNavigation().state !== "idle";
  const { field } = form;
  const said = typeof answer?.values.version === "string" ? answer.values.version : String(version);
  return (
    <Form {...form.formProps} className="stack [--stack:1.8rem] max-w-[44rem]">
      <ErrorSummary errors={form.summary} />
      <input type="hidden" {...form.form.register("version")} defaultValue={said} />
      <Fieldset legend="Le lieu" hint="Lu par tout le monde, comme tout ce qui suit.">
        <PlaceIdentityFields form={form} communes={answer?.communes ?? null} />
        <TextArea label="Présentation (facultatif)" rows={3} {...field("presentation")} />
      </Fieldset>
      <Fieldset legend="Les salles" hint="Une ligne par salle ; laissez vides celles qui restent.">
        {Array.from({ length: MOST_ROOMS }, (_, rank) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines do not move
          <div key={rank} className="grid grid-cols-[minmax(0,3fr)_minmax(0,1fr)] gap-4">
            <Field label={`Salle ${rank + 1}`} autoComplete="off" {...field(`rooms.${rank}.name`)} />
            <Field
              label="Personnes"
              aria-label={`Personnes, salle ${rank + 1}`}
              inputMode="numeric"
              autoComplete="off"
              {...field(`rooms.${rank}.capacity`)}
            />
          </div>
        ))}
      </Fieldset>
      <Fieldset legend="Venir et être bien reçu">
        <Select
          label="Boucle magnétique, pour les appareils auditifs"
          options={LOOPS}
          {...field("hearingLoop")}
        />
        <TextArea
          label="Comment venir (facultatif)"
          hint="Train, bus, covoiturage, stationnement, dernière marche."
          rows={3}
          {...field("transport")}
        />
        <TextArea
          label="Équipement (facultatif)"
          hint="Tables, vidéoprojecteur, connexion, cuisine, garde d’enfants."
          rows={3}
          {...field("equipment")}
        />
        <Field
          label="Coût pour les organisateurs (facultatif)"
          hint="Par exemple : prêt gratuit, participation libre au ménage."
          {...field("cost")}
        />
      </Fieldset>
      <Fieldset legend="Organiser ici">
        <Field
          label="Contact"
          hint="Une personne et une adresse professionnelle."
          autoComplete="off"
          {...field("contact")}
        />
        <Field
          label="Ambassadrice ou ambassadeur de l’opération Milliard (facultatif)"
          autoComplete="off"
          {...field("ambassador")}
        />
        <Field
          label="Combien de jours avant une rencontre faut-il vous prévenir ?"
          inputMode="numeric"
          {...field("leadDays")}
        />
      </Fieldset>
      <Button disabled={busy}>Enregistrer la fiche</Button>
    </Form>
  );
}
