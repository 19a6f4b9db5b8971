import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readWhereAndWhen } from "#app/meetups/read-where-and-when.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () => pageTitle("Où et quand");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { active } = await requirePlaceMember(request, context, "host-meetups");
  return { rows: await readWhereAndWhen(context.place, active.structureId) };
}

export default function WhereAndWhenPage() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Où et quand une rencontre ferait-elle le plus de bien ?"
        trail={[
          { label: "Mon lieu", to: paths.ownPlace() },
          { label: "Préparer une rencontre", to: paths.newMeetup() },
        ]}
        lead="D’après les correspondances à cent kilomètres à la ronde entre structures qui ne se sont pas encore rencontrées."
      />
      <Table
        caption="Les lieux, du plus grand effet au plus petit"
        columns={[
          { heading: "Lieu" },
          { heading: "Premier jour possible" },
          { heading: "Bonnes correspondances", number: true },
          { heading: "Invités", number: true },
          { heading: "Rendez-vous", number: true },
        ]}
        rows={rows.map(({ placeId, name, commune, own, day, unmet, guests, meetings }) => ({
          key: placeId,
          cells: [
            <span key={placeId}>
              <Link to={own ? paths.newMeetup() : paths.place(placeId)}>{name}</Link>
              <span className="byline block">
                {commune}
                {own && " · chez vous"}
              </span>
            </span>,
            day ?? "pas de jour noté",
            unmet,
            guests,
            meetings,
          ],
        }))}
      />
    </>
  );
}
