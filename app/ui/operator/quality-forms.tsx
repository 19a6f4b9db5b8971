import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { qualityCheckForm } from "#app/organisations/quality-form.ts";
import type { readCheckQualitiesPage } from "#app/organisations/read-qualities-page.server.ts";
import { Button } from "../button.tsx";
import { Field, TextArea } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

type Page = Awaited<ReturnType<typeof readCheckQualitiesPage>>;

/** What an organisation declares, one a line: what was read of it and when, or nothing yet. */
export function CheckedQualities({ page: { declared, checks } }: { page: Page }) {
  const busy = useNavigation().state !== "idle";
  const others = checks.filter((check) => !check.declared);
  return (
    <section aria-labelledby="declarees" className="column-title">
      <h2 id="declarees" className="text-h3">
        Ce qu’elle déclare
      </h2>
      {declared.length === 0 && <p>Aucune qualité.</p>}
      <ul className="mt-2 border-t border-rule">
        {declared.map(({ value, label }) => {
          const check = checks.find(({ quality }) => quality === value);
          return (
            <li key={value} className="border-b border-rule py-3">
              <p className="font-semibold">{label}</p>
              {check ? (
                <>
                  <p className="byline">
                    vérifiée le {check.when} par {check.by}
                  </p>
                  <p className="mt-1 whitespace-pre-line">{check.proof}</p>
                  <Form method="post" className="mt-2">
                    <Button kind="quiet" name="retirer" value={value} disabled={busy}>
                      Retirer cette vérification
                      <span className="sr-only"> : {label}</span>
                    </Button>
                  </Form>
                </>
              ) : (
                <p className="byline">déclarée</p>
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <p className="byline mt-3">
          Vérifiées autrefois, plus déclarées : {others.map(({ label }) => label).join(", ")}.
        </p>
      )}
    </section>
  );
}

/** A proof was read: of which quality, when, and what it was. */
export function QualityForm({ page, answer }: { page: Page; answer: FormAnswer | undefined }) {
  const busy = useNavigation().state !== "idle";
  const { formProps, field, choice, errors, summary } = useLiveForm({
    schema: qualityCheckForm,
    answer,
    defaults: {
      quality: page.declared.length === 1 ? page.declared[0]!.value : "",
      checkedOn: page.today,
      proof: "",
    },
  });
  return (
    <aside aria-label="Vérifier">
      <Form {...formProps} className="column-title stack">
        <h2 className="text-h3">J’ai lu un justificatif</h2>
        <ErrorSummary errors={summary} />
        <RadioGroup
          legend="De quelle qualité ?"
          name="quality"
          error={errors.quality}
          choices={page.declared}
          props={(value) => choice("quality", value)}
        />
        <Field
          label="Quel jour ?"
          hint="Par exemple 24/11/2026."
          autoComplete="off"
          {...field("checkedOn")}
        />
        <TextArea
          label="Qu’avez-vous lu ?"
          hint="La liste des agréments ESUS de la préfecture, un arrêté et son numéro, les statuts."
          rows={3}
          maxLength={500}
          {...field("proof")}
        />
        <Button disabled={busy}>Noter qu’elle est vérifiée</Button>
        <p className="byline">
          La page de l’organisation le dit, avec le jour, à côté de cette qualité seule. Ce que vous avez lu
          reste entre nous.
        </p>
      </Form>
    </aside>
  );
}
