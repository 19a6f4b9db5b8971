import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { PIECES, readPrintPage } from "#app/meetups/read-print-page.server.ts";
import { PrintedPiece } from "#app/ui/meetup/printed-piece.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("À imprimer");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  const page = await readPrintPage(
    context.place,
    actor,
    readId(params.id, "meetup-not-found"),
    params.piece ?? Object.keys(PIECES)[0]!,
  );
  return page;
}

export default function MeetupPrintPage() {
  const page = useLoaderData<typeof loader>();
  const { head, piece, pieces } = page;
  return (
    <div className="printed pt-5">
      <div className="screen-only">
        <Breadcrumb
          trail={[
            { label: "Mon lieu", to: paths.ownPlace() },
            { label: head.title, to: paths.ownMeetup(head.id) },
          ]}
        />
        <h1 className="my-4">À imprimer</h1>
        <Tabs
          label="Ce qui s’imprime"
          tabs={pieces.map(({ code, label }) => ({
            label,
            to: paths.meetupPrint(head.id, code),
            current: code === piece,
          }))}
        />
        <p className="byline my-3">
          Imprimez cette page par le menu de votre navigateur : l’en-tête et ce texte n’y paraissent pas.
        </p>
      </div>
      <PrintedPiece page={page} />
    </div>
  );
}
