import { useState } from "react";
import { paths } from "#app/http/paths.ts";
import type { TerritoryChoice } from "#app/needs/read-step-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import type { Territories } from "./place-step.tsx";
import type { StepForm } from "./use-step-form.ts";

/** Where the need acts: chosen among what a name or a postcode may mean. Searched as one types, or by the button. */
export function TerritoryPicker({
  form: { errors },
  territories,
}: {
  form: StepForm;
  territories: Territories;
}) {
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
    <fieldset aria-describedby="actionTerritories-aide">
      <legend className="mb-1 font-semibold">Où vous agissez</legend>
      <p id="actionTerritories-aide" className="byline mb-2">
        {typeset(
          `Communes, intercommunalités, départements, régions, ou la France entière. Sans choix de votre part : la commune de votre siège, ${territories.headquarters}.`,
        )}
      </p>
      {errors.actionTerritories && (
        <p id="actionTerritories-erreur" className="font-semibold text-madder">
          {typeset(errors.actionTerritories)}
        </p>
      )}
      <ul id="actionTerritories" tabIndex={-1}>
        {saved.map((territory) => (
          <Choice key={territory.key} territory={territory} />
        ))}
        {elsewhere.map((territory) => (
          <Choice key={territory.key} territory={territory} pick={pick} picked />
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
  territory: TerritoryChoice;
  picked?: boolean;
  pick?: (territory: TerritoryChoice, ticked: boolean) => void;
};

/** A territory to tick. What is saved is ticked, and can be taken away. */
function Choice({ territory, picked, pick }: ChoiceProps) {
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
      <input type="checkbox" className="check" id={id} name="actionTerritories" value={key} {...state} />
      <label htmlFor={id}>
        {label}
        {detail && <span className="byline block">{detail}</span>}
      </label>
    </li>
  );
}
