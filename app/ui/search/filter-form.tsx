import { Form, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button, ButtonLink } from "../button.tsx";
import { Field, Select } from "../field.tsx";
import type { FacetShown, SearchShown } from "./shown.ts";

/** How long after the last stroke the search is asked, in milliseconds: less than the eye notices, more than between two strokes. */
const PAUSE = 160;

/**
 * Every filter of a search, as a plain form that asks for the same page. With scripts it asks by itself as one types or
 * ticks: what was asked before and has not answered is dropped, and the address follows.
 */
export function FilterForm({ shown, action }: { shown: SearchShown; action: string }) {
  const submit = useSubmit();
  const [opensUsed] = useState(shown.facets.some(({ used }) => used));
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = ({ currentTarget: form }: FormEvent<HTMLFormElement>) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const given = [...new FormData(form)].filter(([, value]) => value !== "") as [string, string][];
      submit(new URLSearchParams(given), { action, replace: true, preventScrollReset: true });
    }, PAUSE);
  };
  return (
    <search aria-label={shown.kind === "needs" ? "Filtrer les besoins" : "Filtrer les programmes"}>
      <Form
        method="get"
        action={action}
        onInput={ask}
        onSubmit={() => clearTimeout(waiting.current)}
        className="screen-only stack"
      >
        <SyncedField
          label="Mots"
          name="q"
          value={shown.words}
          hint="Un métier, une commune, une organisation."
        />
        <Territory shown={shown} />
        <details className="more-filters" open={opensUsed}>
          <summary>Tous les filtres</summary>
          <div className="stack">
            <Select
              label="Ordre"
              name="tri"
              key={`${shown.order}-${shown.orders.length}`}
              defaultValue={shown.order}
              options={shown.orders}
            />
            {shown.orders.some(({ value }) => value === "distance") && (
              <div className={shown.order === "distance" || shown.near ? undefined : "if-distance"}>
                <SyncedField
                  label="Près de"
                  name="pres"
                  value={shown.near}
                  hint="Pour l’ordre par distance : une commune, un code postal."
                />
              </div>
            )}
            {shown.facets.map((facet) => (
              <FacetGroup key={facet.name} facet={facet} />
            ))}
          </div>
        </details>
        {shown.map && <input type="hidden" name="vue" value="carte" />}
        <div className="flex flex-wrap gap-3">
          <Button>{shown.kind === "needs" ? "Montrer les besoins" : "Montrer les programmes"}</Button>
          <ButtonLink kind="quiet" to={shown.clear}>
            Tout effacer
          </ButtonLink>
        </div>
      </Form>
    </search>
  );
}

/** What is being typed is never taken from under one's fingers; a chip taken away or the back button is followed. */
function SyncedField({
  label,
  name,
  value,
  hint,
}: {
  label: string;
  name: string;
  value: string;
  hint: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = value;
  }, [value]);
  return (
    <Field
      ref={input}
      label={label}
      name={name}
      type="search"
      maxLength={200}
      hint={hint}
      defaultValue={value}
      autoComplete="off"
      enterKeyHint="search"
    />
  );
}

function Territory({ shown: { territory, territories } }: { shown: SearchShown }) {
  return (
    <Select
      label="Territoire"
      name="territoire"
      key={territory}
      defaultValue={territory}
      options={[
        { value: "", label: "Toute la France" },
        ...territories.map(({ heading, options }) => ({
          heading,
          options: options.map(({ value, label, count }) => ({ value, label: `${label} (${count})` })),
        })),
      ]}
    />
  );
}

/** One filter, folded until it is used. It stays as the reader left it while answers come and go. */
function FacetGroup({ facet: { name, label, one, used, choices } }: { facet: FacetShown }) {
  const [opensUsed] = useState(used);
  const chosen = choices.filter((choice) => choice.chosen).length;
  return (
    <details className="facet" open={opensUsed}>
      <summary>
        {label}
        {chosen > 0 && <span className="byline"> · {chosen === 1 ? "un choix" : `${chosen} choix`}</span>}
      </summary>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        <ul className="pb-2">
          {one && <Choice name={name} one value="" label="Peu importe" chosen={!used} count={null} />}
          {choices.map((choice) => (
            <Choice key={choice.value} name={name} one={one} {...choice} />
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

type ChoiceProps = {
  name: string;
  one: boolean;
  value: string;
  label: string;
  count: number | null;
  chosen: boolean;
};

function Choice({ name, one, value, label, count, chosen }: ChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.checked = chosen;
  }, [chosen]);
  const id = `${name}-${value || "tous"}`;
  return (
    <li className="flex items-baseline gap-2 py-0.5">
      <input
        ref={input}
        type={one ? "radio" : "checkbox"}
        className="check self-center"
        id={id}
        name={name}
        value={value}
        defaultChecked={chosen}
      />
      <label htmlFor={id} className="min-w-0 flex-1 py-0.5">
        {label}
      </label>
      {count !== null && <span className="byline tabular-nums">{count}</span>}
    </li>
  );
}
