import { Field } from "#app/ui/field.tsx";
import { AmountField } from "#app/ui/form/amount-field.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { Term } from "#app/ui/term.tsx";
import { INSTRUMENT_FAMILIES } from "#domain/vocabulary/codes.ts";
import { instrumentFamilyEntry, instrumentsOfFamily } from "#domain/vocabulary/instruments.ts";
import type { ProgrammeForm } from "./use-programme-form.ts";

/** How one helps, and with how much. */
export function HelpStep({ form }: { form: ProgrammeForm }) {
  const { field } = form;
  return (
    <>
      <Instruments form={form} />
      <div className="grid gap-4 md:grid-cols-2">
        <AmountField label="Plus petit apport par projet (facultatif)" {...field("ticketMin")} />
        <AmountField
          label="Plus grand apport par projet (facultatif)"
          hint="Sans plus petit apport, nous lirons « jusqu’à »."
          {...field("ticketMax")}
        />
      </div>
      <Field
        label="Part du total que d’autres doivent apporter (facultatif)"
        hint="En pourcentage, par exemple 30 %. Ce n’est jamais éliminatoire : la question est posée."
        inputMode="decimal"
        autoComplete="off"
        {...field("cofinancing")}
      />
    </>
  );
}

function Instruments({ form: { choice, errors } }: { form: ProgrammeForm }) {
  return (
    <fieldset className="border-t border-ink pt-3" aria-describedby="instruments-aide">
      <legend className="float-left mb-1 w-full font-title text-h3">Comment vous aidez</legend>
      <p id="instruments-aide" className="byline clear-both">
        Cochez tout ce que ce programme propose. Un besoin répond dès qu’une manière lui convient.
      </p>
      {errors.instruments && <p className="mt-1 font-semibold text-madder">{typeset(errors.instruments)}</p>}
      <span id="instruments" tabIndex={-1} />
      {INSTRUMENT_FAMILIES.map((family) => {
        const { label, sentence } = instrumentFamilyEntry(family);
        return (
          <div key={family} className="mt-4">
            <p className="font-semibold">
              <Term definition={sentence}>{label}</Term>
            </p>
            <ul>
              {instrumentsOfFamily(family).map((entry) => (
                <li key={entry.code} className="flex gap-3 py-1">
                  <input
                    type="checkbox"
                    className="check"
                    id={`instruments-${entry.code}`}
                    {...choice("instruments", entry.code)}
                  />
                  <span>
                    <label htmlFor={`instruments-${entry.code}`}>{typeset(entry.label)}</label>{" "}
                    <Term definition={entry.sentence}>
                      <span aria-hidden="true">?</span>
                      <span className="sr-only">{entry.label}, qu’est-ce ?</span>
                    </Term>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </fieldset>
  );
}
