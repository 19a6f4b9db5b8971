import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/form/choices.tsx";
import { MEETING_FORMAT_ENTRIES } from "#domain/vocabulary/meeting-formats.ts";
import { PURPOSE_ENTRIES } from "#domain/vocabulary/purposes.ts";
import { STAGE_ENTRIES } from "#domain/vocabulary/stages.ts";
import { ZONING_ENTRIES } from "#domain/vocabulary/zonings.ts";
import type { StepForm } from "./use-step-form.ts";

const explained = (entries: readonly { code: string; label: string; sentence: string }[]) =>
  entries.map(({ code, label, sentence }) => ({ value: code, label, hint: sentence }));

const NOT_SAID = { value: "", label: "Je ne sais pas encore" };
const PURPOSES = [...explained(PURPOSE_ENTRIES), NOT_SAID];
const STAGES = [...explained(STAGE_ENTRIES), NOT_SAID];
const ZONINGS = explained(ZONING_ENTRIES);
const FORMATS = explained(MEETING_FORMAT_ENTRIES);
const SUPPORT = [
  { value: "yes", label: "Oui", hint: "Conseil, relecture de dossier, mise en réseau, compétences." },
  { value: "no", label: "Non, seulement un financement" },
  { value: "", label: "Nous verrons" },
];

/** What the money pays, how far the project is, which zones it lies in, how one would like to meet. */
export function ProjectStep({ form: { choice, errors, draft } }: { form: StepForm }) {
  return (
    <>
      <RadioGroup
        legend="Ce que l’argent paie"
        name="purpose"
        error={errors.purpose}
        choices={PURPOSES}
        props={(value) => choice("purpose", value)}
      />
      <RadioGroup
        legend="Où en est le projet"
        name="stage"
        error={errors.stage}
        choices={STAGES}
        props={(value) => choice("stage", value)}
      />
      <Disclosure
        label="Zonages (facultatif) : certains financeurs y sont attentifs"
        open={draft.zonings.length > 0}
      >
        <CheckboxGroup
          legend="L’action, ou son adresse, est dans"
          name="zonings"
          error={errors.zonings}
          choices={ZONINGS}
          props={(value) => choice("zonings", value)}
        />
      </Disclosure>
      <RadioGroup
        legend="Un accompagnement vous serait-il utile ?"
        name="supportWished"
        error={errors.supportWished}
        choices={SUPPORT}
        props={(value) => choice("supportWished", value)}
      />
      <Disclosure
        label="Comment vous aimeriez rencontrer un financeur (facultatif)"
        open={draft.meetingFormats.length > 0}
      >
        <CheckboxGroup
          legend="Formats de rencontre"
          name="meetingFormats"
          error={errors.meetingFormats}
          choices={FORMATS}
          props={(value) => choice("meetingFormats", value)}
        />
      </Disclosure>
    </>
  );
}
