import { Form, Link } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { outcomeForm } from "#app/meetups/outcome-form.ts";
import type { OutcomesPage } from "#app/meetups/read-outcomes-page.server.ts";
import { ASKED_DOCUMENT_CODES, ASKED_DOCUMENTS, OUTCOME_LABELS, OUTCOMES } from "#domain/meetups/outcome.ts";
import { REFUSAL_REASON_ENTRIES } from "#domain/vocabulary/refusal-reasons.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Checkbox, Field, Select, TextArea } from "../field.tsx";
import { CheckboxGroup, RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { Notice } from "../notice.tsx";

type Meeting = OutcomesPage["meetings"][number];
type Props = {
  meeting: Meeting;
  asksDocuments: boolean;
  answer: FormAnswer | undefined;
  /** What one's structure declared on the site meanwhile, and what one says here would replace. */
  conflict: { sentence: string; version: string } | null;
};

const REASONS = [
  { value: "", label: "Choisissez" },
  ...REFUSAL_REASON_ENTRIES.map(({ code, label }) => ({ value: code, label })),
];

const saidHere = (answer: FormAnswer | undefined): string =>
  OUTCOME_LABELS[OUTCOMES.find((one) => one === answer?.values.kind) ?? "no-follow-up"].toLowerCase();

/** What one says of one meeting, under what the other side shared. Ids carry the partner: several such forms stand on one page. */
export function OutcomeForm({ meeting, asksDocuments, answer, conflict }: Props) {
  const { partnerId, partner, hours, told, theirs, declared, defaults } = meeting;
  const form = useLiveForm({ schema: outcomeForm, answer, defaults });
  const own = (name: string) => `${partnerId}-${name}`;
  const field = (name: string) => ({ ...form.field(name), id: own(name) });
  const errors =
    form.summary &&
    Object.fromEntries(Object.entries(form.summary).map(([name, sentence]) => [name && own(name), sentence]));
  return (
    <section aria-labelledby={own("titre")} className="border-t border-ink pt-3">
      <h2 id={own("titre")}>{partner}</h2>
      <p className="byline">
        {hours}
        {told && ` · vous avez dit : ${told.toLowerCase()}`}
      </p>
      {declared && !conflict && (
        <p>
          Votre structure a déclaré sur le site : <strong>{declared.sentence}</strong>.
        </p>
      )}
      {theirs && (
        <div className="notice notice-plain mt-3">
          <p>
            {partner} a dit : <strong>{theirs.told.toLowerCase()}</strong>.
          </p>
          {theirs.documents.length > 0 && <p>Pièces demandées : {frenchList(theirs.documents)}.</p>}
          {theirs.note && <p className="mt-1 whitespace-pre-line">{theirs.note}</p>}
        </div>
      )}
      <Disclosure label={told ? "Changer" : "Dire la suite"} open={!told || answer !== undefined}>
        <Form {...form.formProps} className="stack max-w-[40rem]" preventScrollReset>
          <ErrorSummary errors={errors} />
          {conflict && (
            <Notice kind="warning" live title="Votre structure a déclaré autre chose sur le site.">
              <p>
                Sur le site : <strong>{conflict.sentence}</strong>. Ici : <strong>{saidHere(answer)}</strong>.
                Lequel reste ?
              </p>
              <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
                <Button kind="quiet" name="replaces" value={conflict.version}>
                  Remplacer par ce que je dis ici
                </Button>
                <Link to="." reloadDocument>
                  Garder ce qui est déclaré
                </Link>
              </p>
            </Notice>
          )}
          <input type="hidden" name="partnerId" value={partnerId} />
          <RadioGroup
            legend="Et maintenant ?"
            name={own("kind")}
            error={form.errors.kind}
            choices={OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }))}
            props={(value) => form.choice("kind", value)}
          />
          <Select label="Si pas de suite : pourquoi ?" options={REASONS} {...field("reason")} />
          <Field label="Si orienter : vers qui ?" autoComplete="off" {...field("referTo")} />
          <TextArea label="Notes, dix lignes (facultatif)" rows={5} {...field("note")} />
          <Checkbox
            label={`Partager ces notes avec ${partner}`}
            {...form.choice("noteShared", "oui")}
            id={own("noteShared")}
          />
          {asksDocuments && (
            <Disclosure label="Demander des pièces">
              <CheckboxGroup
                legend="Pièces"
                hint="Liste fermée : jamais de RIB, jamais de pièce d’identité."
                name={own("documents")}
                choices={ASKED_DOCUMENT_CODES.map((code) => ({ value: code, label: ASKED_DOCUMENTS[code] }))}
                props={(value) => form.choice("documents", value)}
              />
            </Disclosure>
          )}
          <Field
            label="Un accord a été trouvé le (facultatif, déclaratif)"
            type="date"
            {...field("agreedOn")}
          />
          <Button>Enregistrer</Button>
        </Form>
      </Disclosure>
    </section>
  );
}
