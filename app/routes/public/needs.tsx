import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readNeedsPage } from "#app/needs/read-needs-page.server.ts";
import { Chips, RemovableChip } from "#app/ui/chip.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { NeedFilters } from "#app/ui/need-filters.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const meta: MetaFunction = () =>
  pageTitle(
    "Les besoins publiés",
    "Les besoins de financement publiés, par thème, territoire, objet et moyen.",
  );

export const loader = ({ request, context }: LoaderFunctionArgs) => readNeedsPage(context, request);

export default function Needs() {
  const { filters, territories, needs, total, pages, inUse, ignored, seesSums } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Les besoins publiés" trail={[{ label: "La une", to: paths.home() }]} />
      <NeedFilters filters={filters} territories={territories} />
      {ignored.length > 0 && (
        <div className="mt-5">
          <Notice kind="warning">
            <p>Un filtre de cette adresse n’existe pas ({ignored.join(", ")}) : il n’a pas été utilisé.</p>
          </Notice>
        </div>
      )}
      <div className="mt-8 mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <output className="block font-title text-h3">
          {total === 0 ? "Aucun besoin" : `${total} besoin${total > 1 ? "s" : ""}`}
        </output>
        <p className="byline">
          {seesSums
            ? "Vous lisez les montants exacts."
            : "Montants par fourchette : les financeurs vérifiés lisent le détail."}
        </p>
      </div>
      {inUse.length > 0 && (
        <div className="mb-4">
          <Chips>
            {inUse.map(({ label, without }) => (
              <RemovableChip key={label} label={label} to={paths.needs(without)} />
            ))}
          </Chips>
        </div>
      )}
      {total === 0 ? (
        <NothingFound />
      ) : (
        <div className="border-t border-ink">
          {needs.map((need) => (
            <NeedBriefItem key={need.id} need={need} />
          ))}
        </div>
      )}
      <Pagination page={filters.page} pages={pages} to={(page) => paths.needs({ ...filters, page })} />
    </>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Rien qui réponde à tout cela à la fois">
      <p>Chaque filtre doit être satisfait. Pour élargir :</p>
      <ul>
        <li>retirez un filtre ci-dessus, en commençant par le territoire ;</li>
        <li>cherchez un mot plus court ou plus courant : « ferme » plutôt que « ferme maraîchère ».</li>
      </ul>
      <p>
        <MoreLink to={paths.needs()}>Tous les besoins</MoreLink>
      </p>
    </EmptyState>
  );
}
