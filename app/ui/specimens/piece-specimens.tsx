import { paths } from "#app/http/paths.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { Chip, Chips, RemovableChip } from "../chip.tsx";
import { Disclosure } from "../disclosure.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Notice } from "../notice.tsx";
import { Pagination } from "../pagination.tsx";
import { Table } from "../table.tsx";
import { Tabs } from "../tabs.tsx";
import { Term } from "../term.tsx";
import { Chapter, Specimen } from "./specimen.tsx";

export function PieceSpecimens() {
  return (
    <Chapter title="Pièces">
      <Specimen name="Breadcrumb">
        <Breadcrumb
          label="Fil d’Ariane d’exemple"
          trail={[
            { label: "La une", to: paths.home() },
            { label: "Besoins", to: paths.needs() },
          ]}
        />
      </Specimen>
      <Specimen name="Chip">
        <Chips>
          <Chip>Petites villes de demain</Chip>
          <Chip to={paths.financers()}>Fondations</Chip>
          <RemovableChip label="Drôme" to={paths.needs()} />
        </Chips>
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="Exemple d’onglets"
          tabs={[
            { label: "Correspondances", to: paths.styleGuide(), current: true },
            { label: "Il s’en faut de peu", to: `${paths.styleGuide()}?vue=presque`, current: false },
          ]}
        />
      </Specimen>
      <Specimen name="Notice">
        <div className="stack">
          <Notice kind="good" title="Besoin publié">
            <p>Il touche 3 programmes aujourd’hui.</p>
          </Notice>
          <Notice kind="warning" title="Il manque une date">
            <p>Donnez l’échéance, ou dites que vous ne la connaissez pas.</p>
          </Notice>
          <Notice>
            <p>
              Temps d’échange et d’information. Aucune souscription, aucun engagement ni aucune collecte n’y a
              lieu.
            </p>
          </Notice>
        </div>
      </Specimen>
      <Specimen name="Term">
        <p>
          Nous cherchons un{" "}
          <Term definition="Un prêt long, sans garantie personnelle, remboursé après les autres dettes.">
            prêt participatif
          </Term>{" "}
          pour la halle.
        </p>
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure label="Toutes les lignes">
          <p>Ce que l’on déplie quand on veut en savoir plus.</p>
        </Disclosure>
      </Specimen>
      <Specimen name="Table">
        <Table
          caption="Besoins par région"
          columns={[{ heading: "Région" }, { heading: "Besoins", number: true }]}
          rows={[
            { key: "R53", cells: ["Bretagne", "12"] },
            { key: "R84", cells: ["Auvergne-Rhône-Alpes", "104"] },
          ]}
        />
      </Specimen>
      <Specimen name="Pagination">
        <Pagination page={2} pages={9} to={(page) => paths.needs({ page })} />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState title="Pas encore de rencontre">
          <p>
            Une rencontre se compose quand trois financeurs au moins travaillent dans l’heure autour d’un
            lieu.
          </p>
        </EmptyState>
      </Specimen>
    </Chapter>
  );
}
