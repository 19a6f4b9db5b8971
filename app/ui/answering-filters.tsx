import { Form } from "@remix-run/react";
import type { AnsweringQuery } from "#app/criteria/read-answering-needs.server.ts";
import { INSTRUMENT_FAMILIES } from "#domain/vocabulary/codes.ts";
import { instrumentFamilyEntry } from "#domain/vocabulary/instruments.ts";
import { THEME_DIMENSIONS, themesOfDimension } from "#domain/vocabulary/themes.ts";
import { Button, ButtonLink } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Checkbox, type Option, type OptionGroup, Select } from "./field.tsx";

const HEADINGS = { SOCIAL: "Social", ÉCOLOGIQUE: "Écologique", DÉMOCRATIQUE: "Démocratique" } as const;
const THEMES: OptionGroup[] = THEME_DIMENSIONS.map((dimension) => ({
  heading: HEADINGS[dimension],
  options: themesOfDimension(dimension).map(({ code, label }) => ({ value: code, label })),
}));
const FAMILIES: Option[] = INSTRUMENT_FAMILIES.map((value) => ({
  value,
  label: instrumentFamilyEntry(value).label,
}));
const DEADLINES: Option[] = [
  { value: "", label: "Peu importe" },
  { value: "90", label: "D’ici trois mois" },
  { value: "180", label: "D’ici six mois" },
  { value: "365", label: "D’ici un an" },
  { value: "none", label: "Sans échéance" },
];

type Props = {
  action: string;
  query: AnsweringQuery;
  territories: readonly OptionGroup[];
  amounts: readonly Option[];
  /** Has its reader been here before? Then what is new can be asked for. */
  returning: boolean;
};

/** The filters of a programme's needs, as a plain form that asks for the same page. */
export function AnsweringFilters({ action, query, territories, amounts, returning }: Props) {
  const used = Object.values(query).some((value) => value !== undefined);
  return (
    <search aria-label="Filtrer ces besoins" className="screen-only">
      <Disclosure label="Filtrer ces besoins" open={used}>
        <Form
          method="get"
          action={action}
          key={JSON.stringify(query)}
          className="grid gap-x-6 gap-y-4 border-y border-ink py-5 md:grid-cols-3"
        >
          <Select
            label="Thème"
            name="theme"
            defaultValue={query.theme}
            options={[{ value: "", label: "Tous les thèmes" }, ...THEMES]}
          />
          <Select
            label="Territoire"
            name="territoire"
            defaultValue={query.territoire}
            options={[{ value: "", label: "Toute la France" }, ...territories]}
          />
          <Select
            label="Montant cherché"
            name="montant"
            defaultValue={query.montant}
            options={[{ value: "", label: "Peu importe" }, ...amounts]}
          />
          <Select
            label="Par quel moyen"
            name="famille"
            defaultValue={query.famille}
            options={[{ value: "", label: "Tous les moyens" }, ...FAMILIES]}
          />
          <Select label="Échéance" name="echeance" defaultValue={query.echeance} options={DEADLINES} />
          <div className="stack">
            <Checkbox
              label="Une qualité vérifiée au moins"
              name="verifie"
              value="oui"
              defaultChecked={query.verifie === "oui"}
            />
            {returning && (
              <Checkbox
                label="Nouveaux seulement"
                name="nouveau"
                value="oui"
                defaultChecked={query.nouveau === "oui"}
              />
            )}
          </div>
          <div className="flex flex-wrap gap-3 md:col-span-3">
            <Button>Montrer ces besoins</Button>
            <ButtonLink kind="quiet" to={action}>
              Tout effacer
            </ButtonLink>
          </div>
        </Form>
      </Disclosure>
    </search>
  );
}
