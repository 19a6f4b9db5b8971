import { useState } from "react";
import { paths } from "#app/http/paths.ts";
import type { TerritoryChoice } from "#app/needs/read-step-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { typeset } from "#app/ui/french-typography.ts";

type Props = {
  /** The field that holds the keys of those that are chosen. */
  name: string;
  legend: string;
  hint: string;
  error: string | undefined;
  territories: { chosen: TerritoryChoice[]; searched: string; matches: TerritoryChoice[] };
};

/** Territories chosen among what a name or a postcode may mean. Searched as one types, or by the button. */
export function TerritoryPicker({ name, legend, hint, error, territories }: Props) {
  const [found, setFound] = useState<TerritoryChoice[] | null>(null);
  const [picked, setPicked] = useState<TerritoryChoice[]>([]);
  const saved = territories.chosen;
  const isIn = (list: readonly TerritoryChoice[], key: string) => list.some((one) => one.key === key);
  const matches = (found ?? territories.matches).filter(({ key }) => !isIn(saved, key));
  const elsewhere = picked.filter(({ key }) => !isIn(matches, key));
  const search = async (typed: string) => {
    if (typed.trim().length < 2) return setFound(null);
    const answer = await fetch(paths.searchTerritories({ q: typed })).catch(() => null);
    if (answer?.ok) setFound((await answer.json()) as TerritoryChoice[]);
  };
  const pick = (territory: TerritoryChoice, ticked: boolean) =>
    setPicked((before) =>
      ticked ? [...before, territory] : before.filter(({ key }) => key !== territory.key),
    );
  return (
    <fieldset aria-describedby={`${name}-aide`}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <p id={`${name}-aide`} className="byline mb-2">
        {typeset(hint)}
      </p>
      {error && (
        <p id={`${name}-erreur`} className="font-semibold text-madder">
          {typeset(error)}
        </p>
      )}
      <ul id={name} tabIndex={-1}>
        {saved.map((territory) => (
          <Choice key={territory.key} name={name} territory={territory} />
        ))}
        {elsewhere.map((territory) => (
          <Choice key={territory.key} name={name} territory={territory} pick={pick} picked />
        ))}
      </ul>
      <label htmlFor="territoire" className="mt-3 mb-1 block font-semibold">
        Chercher un territoire
      </label>
      <div className="flex">
        <input
          id="territoire"
          name="territoire"
          type="search"
          className="control flex-1 rounded-r-none border-r-0"
          placeholder="Redon, 26150, Drôme…"
          defaultValue={territories.searched}
          autoComplete="off"
          maxLength={100}
          onChange={(event) => void search(event.currentTarget.value)}
        />
        <Button kind="quiet" name="rester" value="territoire" className="button button-quiet rounded-l-none">
          Chercher
        </Button>
      </div>
      <div aria-live="polite">
        {(territories.searched || found) && matches.length === 0 && elsewhere.length === 0 && (
          <p className="byline mt-1">
            Rien de plus à ce nom. Essayez le nom seul, ou le code postal : « 35600 », « Redon ».
          </p>
        )}
        {matches.length > 0 && <p className="byline mt-2">Cochez ce qui convient :</p>}
      </div>
      <ul>
        {matches.map((territory) => (
          <Choice
            key={territory.key}
            name={name}
            territory={territory}
            pick={pick}
            picked={isIn(picked, territory.key)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = {
  name: string;
  territory: TerritoryChoice;
  picked?: boolean;
  pick?: (territory: TerritoryChoice, ticked: boolean) => void;
};

/** A territory to tick. What is saved is ticked, and can be taken away. */
function Choice({ name, territory, picked, pick }: ChoiceProps) {
  const { key, label, detail } = territory;
  const id = `territoire-${key}`;
  const state = pick
    ? {
        checked: picked,
        onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
          pick(territory, currentTarget.checked),
      }
    : { defaultChecked: true };
  return (
    <li className="flex gap-3 py-1">
      <input type="checkbox" className="check" id={id} name={name} value={key} {...state} />
      <label htmlFor={id}>
        {label}
        {detail && <span className="byline block">{detail}</span>}
      </label>
    </li>
  );
}
