import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readMeetupsPage } from "#app/meetups/read-meetups-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { MeetupBriefItem } from "#app/ui/meetup/meetup-brief.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () =>
  pageTitle("Les rencontres", "Où et quand financeurs et organisations se rencontrent.");

export const loader = ({ context }: LoaderFunctionArgs) => readMeetupsPage(context);

export default function Meetups() {
  const { meetups, sums } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Les rencontres à venir"
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Lieux", to: paths.places() },
        ]}
        lead={
          <p>
            Les unes sont sur invitation, entre structures ; les autres sont ouvertes à tout le monde, pour
            s’informer. Rien ne s’y vend, ne s’y souscrit ni ne s’y signe.
          </p>
        }
      />
      {meetups.length === 0 ? (
        <EmptyState title="Rien d’annoncé pour l’instant">
          <p>Une rencontre commence par un lieu : proposez le vôtre, ou celui que vous aimez.</p>
          <p>
            <MoreLink to={paths.proposePlace()}>Proposer un lieu</MoreLink>
          </p>
        </EmptyState>
      ) : (
        meetups.map((meetup) => <MeetupBriefItem key={meetup.id} meetup={meetup} />)
      )}
      {sums && (
        <p className="reading mt-10 border-t border-ink pt-4">
          Toutes ensemble, les {sums.meetups} rencontres tenues ont réuni {sums.present} personnes autour de{" "}
          {sums.meetings} rendez-vous ; {sums.followUps} suites ont été dites. Le bilan d’une rencontre seule
          n’est lu que de son hôte et de l’opération Milliard.
        </p>
      )}
    </>
  );
}
