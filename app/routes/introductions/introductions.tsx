import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readIntroductionsPage } from "#app/introductions/read-introductions-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { IntroductionList } from "#app/ui/introduction/introduction-list.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Mises en relation");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "read-introductions");
  return readIntroductionsPage(context.place, actor);
}

export default function Introductions() {
  const { side, name, groups, waiting, mostWaiting } = useLoaderData<typeof loader>();
  const none = groups.ours.length + groups.theirs.length + groups.over.length === 0;
  return (
    <>
      <PageHeader
        title="Mises en relation"
        kicker={name}
        lead={<p>Chacune a sa prochaine étape, sa date, et quelqu’un pour agir.</p>}
      />
      {none ? (
        <EmptyState title="Aucune pour l’instant">
          <p>
            {side === "organisation"
              ? "La page d’un de vos besoins montre les financeurs qui lui correspondent, et pourquoi. Chaque lettre porte un bouton pour demander à les rencontrer."
              : "La page d’un de vos programmes montre les besoins qui y répondent, et pourquoi. Chaque lettre porte un bouton pour demander à rencontrer l’organisation."}
          </p>
          <p>
            <MoreLink to={side === "organisation" ? paths.ownOrganisation() : paths.ownFinancer()}>
              {side === "organisation" ? "Nos besoins" : "Nos programmes"}
            </MoreLink>
          </p>
        </EmptyState>
      ) : (
        <>
          <IntroductionList
            title="À vous de jouer"
            introductions={groups.ours}
            empty="Rien ne vous attend."
          />
          <IntroductionList
            title="Chez l’autre"
            introductions={groups.theirs}
            empty="Personne n’a rien à faire de son côté."
          />
          {groups.over.length > 0 && <IntroductionList title="Terminées" introductions={groups.over} />}
        </>
      )}
      <p className="byline mt-8">
        {waiting === 0
          ? "Aucune de vos demandes n’attend de réponse."
          : `${waiting} de vos demandes ${waiting > 1 ? "attendent" : "attend"} une réponse`}
        {waiting > 0 && ` ; ${mostWaiting} au plus à la fois.`}
      </p>
    </>
  );
}
