import { useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Chips, RemovableChip } from "../chip.tsx";
import { DepartementMap } from "../departement-map.tsx";
import { EmptyState } from "../empty-state.tsx";
import { MoreLink } from "../link.tsx";
import { NeedBriefItem } from "../need-brief.tsx";
import { Notice } from "../notice.tsx";
import { Pagination } from "../pagination.tsx";
import { ProgrammeFound } from "../programme-found.tsx";
import { Tabs } from "../tabs.tsx";
import { SEARCH_COLUMNS } from "#app/shortlists/export-columns.ts";
import { ExportForm } from "../shortlists/export-form.tsx";
import { KeepSearch } from "../saved-searches/keep-search.tsx";
import { CommuneMap } from "./commune-map.tsx";
import { FilterForm } from "./filter-form.tsx";
import type { SearchShown } from "./shown.ts";

const NOUNS = {
  needs: { none: "Aucun besoin", one: "besoin", many: "besoins" as const },
  criteria: { none: "Aucun programme", one: "programme", many: "programmes" as const },
};

/** A search: its filters beside what it finds, as a list or on the map. */
export function SearchPage({ shown }: { shown: SearchShown }) {
  const action = shown.kind === "needs" ? paths.needs() : paths.financers();
  const { none, one, many } = NOUNS[shown.kind];
  return (
    <div className="search-page">
      <FilterForm shown={shown} action={action} />
      <div className="min-w-0" aria-busy={useNavigation().state !== "idle" || undefined}>
        <Asides shown={shown} />
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <output className="block font-title text-h3">
            {shown.total === 0 ? none : `${shown.total} ${shown.total > 1 ? many : one}`}
          </output>
          {shown.kind === "needs" && (
            <p className="byline">
              {shown.seesSums
                ? "Vous lisez les montants exacts."
                : "Montants par fourchette : les financeurs vérifiés lisent le détail."}
            </p>
          )}
        </div>
        {shown.inUse.length > 0 && (
          <div className="mb-4">
            <Chips>
              {shown.inUse.map(({ label, to }) => (
                <RemovableChip key={label} label={label} to={to} />
              ))}
            </Chips>
          </div>
        )}
        <div className="mb-4">
          <KeepSearch kind={shown.kind} address={shown.address} />
        </div>
        {shown.total > 0 && (
          <div className="screen-only mb-4">
            <ExportForm
              action={paths.exportSearch()}
              print={paths.printSearch()}
              columns={SEARCH_COLUMNS}
              of={[["genre", shown.kind], ...new URLSearchParams(shown.address.split("?")[1] ?? "")]}
            >
              Vous emportez ce que vous lisez ici, les mille premiers au plus.
            </ExportForm>
          </div>
        )}
        <Tabs label="Liste ou carte" tabs={shown.tabs} />
        {shown.total === 0 ? <NothingFound shown={shown} /> : <Results shown={shown} />}
      </div>
    </div>
  );
}

function Asides({ shown: { ignored, notes } }: { shown: SearchShown }) {
  return (
    <>
      {ignored.length > 0 && (
        <div className="mb-5">
          <Notice kind="warning">
            <p>Un filtre de cette adresse n’existe pas ({ignored.join(", ")}) : il n’a pas été utilisé.</p>
          </Notice>
        </div>
      )}
      {notes.map((note) => (
        <div key={note} className="mb-5">
          <Notice>
            <p>{note}</p>
          </Notice>
        </div>
      ))}
    </>
  );
}

function Results({ shown }: { shown: SearchShown }) {
  if (shown.map) return <MapView shown={shown} map={shown.map} />;
  const to = (page: number) => `${shown.address}${shown.address.includes("?") ? "&" : "?"}page=${page}`;
  return (
    <>
      <div>
        {shown.needs.map((need) => (
          <NeedBriefItem key={need.id} need={need} marked={need} />
        ))}
        {shown.programmes.map((programme) => (
          <ProgrammeFound key={programme.id} programme={programme} />
        ))}
      </div>
      <Pagination page={shown.page} pages={shown.pages} to={to} />
    </>
  );
}

function MapView({ shown, map }: { shown: SearchShown; map: NonNullable<SearchShown["map"]> }) {
  const { many } = NOUNS[shown.kind];
  const everywhere =
    map.everywhere === 0
      ? undefined
      : `${map.everywhere} ${map.everywhere > 1 ? `autres ${many} agissent` : "autre agit"} partout en France.`;
  return (
    <div className="mt-5">
      {map.zoom ? (
        <CommuneMap map={map.zoom} noun={many} />
      ) : (
        <DepartementMap
          {...map}
          caption={`${many.charAt(0).toUpperCase()}${many.slice(1)} trouvés, par département où ils agissent`}
          counted="Nombre"
          note={everywhere}
        />
      )}
    </div>
  );
}

/** Which filter to let go of, and what that would give. */
function NothingFound({ shown: { kind, loosenings, clear } }: { shown: SearchShown }) {
  const { many, one } = NOUNS[kind];
  return (
    <EmptyState title="Rien qui réponde à tout cela à la fois">
      {loosenings.length > 0 ? (
        <>
          <p>Chaque filtre doit être satisfait. En changer un seul suffirait :</p>
          <ul>
            {loosenings.map(({ label, to, count }) => (
              <li key={label}>
                <MoreLink to={to}>{label}</MoreLink> : {count} {count > 1 ? many : one}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Aucun filtre, à lui seul, n’y changerait rien. Cherchez un mot plus court ou plus courant.</p>
      )}
      <p>
        <MoreLink to={clear}>Tous les {many}</MoreLink>
      </p>
    </EmptyState>
  );
}
