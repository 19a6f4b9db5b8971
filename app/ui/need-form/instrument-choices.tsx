import { Disclosure } from "#app/ui/disclosure.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { Term } from "#app/ui/term.tsx";
import type { LegalForm } from "#domain/vocabulary/codes.ts";
import { INSTRUMENT_FAMILIES, INSTRUMENTS, type Instrument, PURPOSES } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import {
  conditionalWarning,
  impossibleReason,
  practicalNote,
} from "#domain/vocabulary/instrument-warnings.ts";
import {
  instrumentEntry,
  instrumentFamilyEntry,
  instrumentsOfFamily,
} from "#domain/vocabulary/instruments.ts";
import { legalFormLabel } from "#domain/vocabulary/labels.ts";
import { purposeEntry } from "#domain/vocabulary/purposes.ts";
import type { StepForm } from "./use-step-form.ts";

/**
 * The ways to be financed that the legal form allows, by family, each explained on tap; what is due to those under
 * conditions, once chosen; and those it cannot use, with the reason.
 */
export function InstrumentChoices({ form }: { form: StepForm }) {
  const { legalForm } = form.reader;
  const { errors, draft, values } = form;
  const closed = INSTRUMENTS.filter((code) => instrumentPermission(legalForm, code) === "impossible");
  // Chosen before the legal form changed: shown, to be taken away.
  const offered = (code: Instrument) => !closed.includes(code) || draft.instruments.includes(code);
  return (
    <fieldset className="border-t border-ink pt-3" aria-describedby="instruments-aide">
      <legend className="float-left mb-1 w-full font-title text-h3">
        Comment vous acceptez d’être financé
      </legend>
      <p id="instruments-aide" className="byline clear-both">
        Cochez tout ce qui vous conviendrait. {legalFormLabel(legalForm)} : seules les manières possibles pour
        vous sont proposées.
      </p>
      {errors.instruments && (
        <p id="instruments-erreur" className="mt-1 font-semibold text-madder">
          {typeset(errors.instruments)}
        </p>
      )}
      <UsualOnes purpose={values.purpose} />
      <span id="instruments" tabIndex={-1} />
      {INSTRUMENT_FAMILIES.map((family) => {
        const entries = instrumentsOfFamily(family).filter(({ code }) => offered(code));
        if (entries.length === 0) return null;
        const { label, sentence } = instrumentFamilyEntry(family);
        return (
          <div key={family} className="mt-4">
            <p className="font-semibold">
              <Term definition={sentence}>{label}</Term>
            </p>
            <ul>
              {entries.map(({ code }) => (
                <InstrumentChoice key={code} code={code} form={form} legalForm={legalForm} />
              ))}
            </ul>
          </div>
        );
      })}
      <WishOrder chosen={draft.instruments} />
      {closed.length > 0 && (
        <div className="mt-4">
          <Disclosure
            label={`${closed.length} manières que votre forme juridique ne permet pas, et pourquoi`}
          >
            <ul>
              {closed.map((code) => (
                <li key={code} className="border-b border-rule py-1.5">
                  <span className="font-semibold">{typeset(instrumentEntry(code).label)}</span>
                  <span className="byline block">{typeset(impossibleReason(legalForm, code)!.sentence)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </fieldset>
  );
}

function InstrumentChoice({
  code,
  form,
  legalForm,
}: {
  code: Instrument;
  form: StepForm;
  legalForm: LegalForm;
}) {
  const { label, sentence, usualDuration } = instrumentEntry(code);
  const [id, warning] = [`instruments-${code}`, conditionalWarning(legalForm, code)];
  const note = warning ?? practicalNote(legalForm, code);
  const refusal = impossibleReason(legalForm, code);
  const usually = usualDuration ? ` Durée habituelle : ${usualDuration}.` : "";
  return (
    <li className="choice py-1">
      <div className="flex gap-3">
        <input
          type="checkbox"
          className="check"
          id={id}
          aria-describedby={note || refusal ? `${id}-detail` : undefined}
          {...form.choice("instruments", code)}
        />
        <span>
          <label htmlFor={id}>{typeset(label)}</label>{" "}
          <Term definition={sentence + usually}>
            <span aria-hidden="true">?</span>
            <span className="sr-only">{label}, qu’est-ce ?</span>
          </Term>
        </span>
      </div>
      <p id={`${id}-detail`} className="if-checked byline ml-9">
        {refusal && <strong className="text-madder">Impossible : {typeset(refusal.sentence)}</strong>}
        {note && (
          <>
            {warning && <strong className="text-ink">Sous conditions. </strong>}
            {typeset(note.sentence)} {warning && "À valider avec votre conseil."}
          </>
        )}
      </p>
    </li>
  );
}

/** What usually pays for such a purpose: information, never counsel. */
function UsualOnes({ purpose }: { purpose: string }) {
  const code = PURPOSES.find((one) => one === purpose);
  if (!code) return null;
  const { label, usualInstruments } = purposeEntry(code);
  const usual = usualInstruments.map((one) => instrumentEntry(one).label).join(", ");
  return (
    <p className="byline mt-1">
      {typeset(`Pour « ${label} », d’ordinaire : ${usual}. C’est une information, pas un conseil.`)}
    </p>
  );
}

/** The order of wish, changed one place at a time: each button saves the step. */
function WishOrder({ chosen }: { chosen: readonly string[] }) {
  const known = INSTRUMENTS.filter((code) => chosen.includes(code));
  if (known.length < 2) return null;
  const inOrder = chosen.filter((code): code is Instrument => known.some((one) => one === code));
  return (
    <div className="mt-4">
      <p className="font-semibold">Dans l’ordre de votre souhait</p>
      <ol className="list-decimal pl-6">
        {inOrder.map((code, rank) => (
          <li key={code}>
            {typeset(instrumentEntry(code).label)}{" "}
            {rank > 0 && (
              <button type="submit" name="monter" value={code} className="link-button byline">
                Monter<span className="sr-only"> {instrumentEntry(code).label}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
