import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireSaver } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readIntentionNeeds } from "#app/intentions/read-intention-needs.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { CORRESPONDENCE_TEXT, NEEDS_TEXT } from "#app/ui/saver/texts.ts";
import { ScoreLines } from "#app/ui/score-lines.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("Les besoins qui répondent à mon intention");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSaver(request, context);
  const found = await readIntentionNeeds(context, actor, request);
  if (!found) throw redirect(paths.ownIntention());
  return found;
}

const ORDERS = [
  { value: "date", label: "Par date", says: "Les derniers publiés d’abord." },
  {
    value: "proximite",
    label: "Par proximité",
    says: "D’abord les sièges de votre département, puis les plus proches de son milieu, à vol d’oiseau.",
  },
  { value: "alphabet", label: "Par ordre alphabétique", says: "Par titre." },
];

export default function IntentionNeeds() {
  const { order, page, pages, total, needs } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Les besoins qui répondent à votre intention"
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Mon intention", to: paths.ownIntention() },
        ]}
        lead={<p>{NEEDS_TEXT}</p>}
      />
      <p className="byline mb-6 max-w-[44rem]">
        {CORRESPONDENCE_TEXT} <Link to={paths.editIntention()}>Changer ce que vous avez déclaré</Link>
      </p>
      <Tabs
        label="Ordre"
        tabs={ORDERS.map(({ value, label }) => ({
          label,
          to: paths.intentionNeeds({ ordre: value }),
          current: value === order,
        }))}
      />
      <div className="mt-5 mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <output className="block font-title text-h3">
          {total === 0 ? "Aucun besoin" : `${total} besoin${total > 1 ? "s" : ""}`}
        </output>
        <p className="byline">{ORDERS.find(({ value }) => value === order)?.says}</p>
      </div>
      {total === 0 ? (
        <NothingFound />
      ) : (
        <div className="border-t border-ink">
          {needs.map(({ brief, lines }) => (
            <div key={brief.id} className="pb-6">
              <NeedBriefItem need={brief} />
              <ScoreLines lines={lines} label="Ligne par ligne" />
            </div>
          ))}
        </div>
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(other) => paths.intentionNeeds({ ordre: order, page: other })}
      />
    </>
  );
}

function NothingFound() {
  return (
    <EmptyState title="Rien de publié n’y répond en ce moment">
      <p>Des besoins paraissent chaque semaine. Pour en lire d’autres dès maintenant :</p>
      <ul>
        <li>regardez plus loin que votre département ;</li>
        <li>ajoutez un thème, ou n’en choisissez aucun.</li>
      </ul>
      <p>
        <MoreLink to={paths.editIntention()}>Changer mon intention</MoreLink>
      </p>
      <p>
        <MoreLink to={paths.needs()}>Tous les besoins publiés</MoreLink>
      </p>
    </EmptyState>
  );
}
