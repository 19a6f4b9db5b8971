import { Form } from "@remix-run/react";
import type { ActAnswer } from "#app/introductions/act-on-introduction.server.ts";
import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { OUTCOME_LABELS } from "#app/introductions/tell-introduction.ts";
import { OUTCOMES } from "#domain/introductions/status.ts";
import { AMOUNT_RANGES } from "#domain/needs/visible-need.ts";
import { INSTRUMENT_ENTRIES } from "#domain/vocabulary/instruments.ts";
import { REFUSAL_REASON_ENTRIES } from "#domain/vocabulary/refusal-reasons.ts";
import { rangeLabel } from "../amount.tsx";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Field, Select } from "../field.tsx";
import { AmountField } from "../form/amount-field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { typedIn } from "./typed-in.ts";

type Props = { page: IntroductionPage; answer: ActAnswer | undefined };

/** What came of it, as each side says it for itself; then what an agreement changes for the need. */
export function Outcomes({ page, answer }: Props) {
  const declares = page.acts.includes("declare");
  const declared = page.outcomes.some(({ said }) => said !== null);
  if (!declares && !declared) return null;
  const own = page.outcomes.find(({ side }) => side === page.side);
  return (
    <section aria-labelledby="resultat" className="column-title">
      <h2 id="resultat">Ce qu’il en est résulté</h2>
      {declared && (
        <dl className="mt-2">
          {page.outcomes.map(({ side, who, said }) => (
            <div key={side} className="border-b border-rule py-1.5">
              <dt className="byline">{who}</dt>
              <dd>{said ?? "N’a encore rien dit."}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="stack mt-3">
        {page.settles && <Settle answer={answer} />}
        {declares && (
          <Disclosure
            label={own?.said ? "Corriger ce que nous avons dit" : "Dire ce qu’il en est résulté"}
            open={answer?.act === "declare" || (page.next.kind === "declare-too" && page.next.yours)}
          >
            <Declare answer={answer} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function Declare({ answer }: { answer: ActAnswer | undefined }) {
  const typed = typedIn(answer, "declare");
  const { defaultValue: chosen, error } = typed("outcome");
  return (
    <Form method="post" noValidate className="stack">
      <RadioGroup
        legend="De notre côté"
        name="outcome"
        error={error}
        hint="Rien n’est payé ni promis ici : vous dites seulement ce que vous avez décidé ensemble, ou non."
        choices={OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }))}
        props={(value) => ({ defaultChecked: value === chosen })}
      />
      <Select
        label="Pour un accord : l’instrument"
        id="instrument"
        options={[
          { value: "", label: "Choisissez" },
          ...INSTRUMENT_ENTRIES.map(({ code, label }) => ({ value: code, label })),
        ]}
        {...typed("instrument")}
      />
      <Select
        label="Pour un accord : la fourchette"
        id="range"
        options={[
          { value: "", label: "Choisissez" },
          ...AMOUNT_RANGES.map((range) => ({ value: String(range.from), label: rangeLabel(range) })),
        ]}
        {...typed("range")}
      />
      <Select
        label="Pour un refus : le motif"
        id="refusal"
        options={[
          { value: "", label: "Choisissez" },
          ...REFUSAL_REASON_ENTRIES.map(({ code, label }) => ({ value: code, label })),
        ]}
        {...typed("refusal")}
      />
      <Field label="Pour une orientation : vers qui" id="orientedTo" {...typed("orientedTo")} />
      <Button name="acte" value="declare">
        Le dire
      </Button>
    </Form>
  );
}

function Settle({ answer }: { answer: ActAnswer | undefined }) {
  const typed = typedIn(answer, "settle");
  const { defaultValue: chosen, error } = typed("settlement");
  return (
    <Form method="post" noValidate className="notice stack">
      <RadioGroup
        legend="Ce que cet accord change pour votre besoin"
        name="settlement"
        error={error}
        choices={[
          { value: "met", label: "Nous avons tout trouvé : le clore" },
          { value: "in-part", label: "Il en reste à trouver" },
          { value: "unchanged", label: "Rien pour le moment" },
        ]}
        props={(value) => ({ defaultChecked: value === chosen })}
      />
      <AmountField label="Il reste à trouver" id="remaining" {...typed("remaining")} />
      <Button name="acte" value="settle">
        Mettre le besoin à jour
      </Button>
    </Form>
  );
}
