import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import vocabulary from "#domain/vocabulary/vocabulary.json";
import { Button, ButtonLink } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Field, type Option, type OptionGroup, Select } from "./field.tsx";

/** The filters as the address holds them. */
export type Filters = {
  q: string;
  theme?: string;
  territoire?: string;
  objet?: string;
  famille?: string;
  tri: string;
  page: number;
};

const options = (entries: readonly { code: string; label: string }[]): Option[] =>
  entries.map(({ code, label }) => ({ value: code, label }));

const DIMENSIONS = [
  { heading: "Social", dimension: "SOCIAL" },
  { heading: "Écologique", dimension: "ÉCOLOGIQUE" },
  { heading: "Démocratique", dimension: "DÉMOCRATIQUE" },
];
const THEMES: OptionGroup[] = DIMENSIONS.map(({ heading, dimension }) => ({
  heading,
  options: options(vocabulary.themes.filter((theme) => theme.dimension === dimension)),
}));
const ORDERS: Option[] = [
  { value: "recents", label: "Les plus récents d’abord" },
  { value: "echeance", label: "Échéance la plus proche" },
  { value: "alphabet", label: "Ordre alphabétique" },
];

/** The filters of the list of needs, as a plain form that asks for the same page. */
export function NeedFilters({
  filters,
  territories,
}: {
  filters: Filters;
  territories: readonly OptionGroup[];
}) {
  return (
    <search aria-label="Filtrer les besoins">
      <Form
        method="get"
        action={paths.needs()}
        key={JSON.stringify(filters)}
        className="screen-only grid gap-x-6 gap-y-4 border-y border-ink py-5 md:grid-cols-3"
      >
        <Field
          label="Mots"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={filters.q}
          enterKeyHint="search"
        />
        <Select
          label="Thème"
          name="theme"
          defaultValue={filters.theme}
          options={[{ value: "", label: "Tous les thèmes" }, ...THEMES]}
        />
        <Select
          label="Territoire"
          name="territoire"
          defaultValue={filters.territoire}
          options={[{ value: "", label: "Toute la France" }, ...territories]}
        />
        <div className="md:col-span-3">
          <Disclosure label="Objet, moyen, ordre" open={moreInUse(filters)}>
            <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
              <Select
                label="Pour quoi faire"
                name="objet"
                defaultValue={filters.objet}
                options={[{ value: "", label: "Tous les objets" }, ...options(vocabulary.purposes)]}
              />
              <Select
                label="Par quel moyen"
                name="famille"
                defaultValue={filters.famille}
                options={[{ value: "", label: "Tous les moyens" }, ...options(vocabulary.instrumentFamilies)]}
              />
              <Select label="Ordre" name="tri" defaultValue={filters.tri} options={ORDERS} />
            </div>
          </Disclosure>
        </div>
        <div className="flex flex-wrap gap-3 md:col-span-3">
          <Button>Montrer les besoins</Button>
          <ButtonLink kind="quiet" to={paths.needs()}>
            Tout effacer
          </ButtonLink>
        </div>
      </Form>
    </search>
  );
}

/** Is a filter that is folded away in use? Then it is shown. */
const moreInUse = ({ objet, famille, tri }: Filters): boolean =>
  Boolean(objet || famille || tri !== ORDERS[0]!.value);
