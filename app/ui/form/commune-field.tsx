import { useEffect, useRef, useState } from "react";
import { paths } from "#app/http/paths.ts";
import type { CommuneChoice } from "#app/territories/find-commune.ts";
import { Field } from "../field.tsx";
import { typeset } from "../french-typography.ts";
import { RadioGroup } from "./choices.tsx";
import type { useLiveForm } from "./use-live-form.ts";

/** How long after the last stroke communes are looked for, in milliseconds. */
const PAUSE = 250;
/** While one types; the server offers all that share a postcode. */
const SHOWN = 15;

type Props = {
  form: ReturnType<typeof useLiveForm>;
  label: string;
  /** Those the server could not choose between; null: it did not have to. */
  communes: readonly CommuneChoice[] | null;
};

/** A commune by its name or postcode, `commune` in the form; when several answer, one is chosen: `communeCode`. As one types, or once sent. */
export function CommuneField({ form: { field, choice, errors }, label, communes }: Props) {
  const { found, search } = useCommunes();
  const { onChange, ...commune } = field("commune");
  const offered = found && found.length > 1 ? found.slice(0, SHOWN) : (communes ?? []);
  const only = found?.length === 1 ? found[0] : undefined;
  return (
    <div className="stack">
      <div>
        <Field
          label={label}
          hint="Son nom ou son code postal."
          autoComplete="address-level2"
          {...commune}
          onChange={(event) => {
            search(event.currentTarget.value);
            return onChange(event);
          }}
        />
        <output className="byline mt-1 block">
          {only && `C’est ${typeset(only.label)}.`}
          {found?.length === 0 && "Aucune commune de ce nom pour l’instant."}
          {found && found.length > SHOWN && `${found.length} communes : écrivez-en un peu plus.`}
        </output>
      </div>
      {offered.length > 0 && !only && (
        <RadioGroup
          legend="Laquelle ?"
          name="communeCode"
          error={errors.communeCode}
          choices={offered.map(({ code, label: name }) => ({ value: code, label: name }))}
          props={(value) => choice("communeCode", value)}
        />
      )}
    </div>
  );
}

/** The communes that what is typed may mean; null: not looked for, or the site does not answer, and sending will tell. */
function useCommunes() {
  const [found, setFound] = useState<CommuneChoice[] | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const flying = useRef<AbortController>();
  const stop = () => {
    clearTimeout(waiting.current);
    flying.current?.abort();
  };
  useEffect(() => stop, []);
  const search = (typed: string) => {
    stop();
    if (typed.trim().length < 2) return setFound(null);
    waiting.current = setTimeout(async () => {
      flying.current = new AbortController();
      try {
        const asked = paths.searchTerritories({ q: typed.trim(), pour: "commune" });
        const answer = await fetch(asked, { signal: flying.current.signal });
        setFound(answer.ok ? ((await answer.json()) as CommuneChoice[]) : null);
      } catch {
        // Overtaken by the next stroke, or no network.
      }
    }, PAUSE);
  };
  return { found, search };
}
