import { paths } from "#app/http/paths.ts";
import type { MeetupHead } from "#app/meetups/read-own-meetup.server.ts";
import { MoreLink } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { PageHeader } from "../page-header.tsx";
import { Tabs } from "../tabs.tsx";

const TRAIL = [{ label: "Mon lieu", to: paths.ownPlace() }];

/** The head of every page of a meetup for its hosts: what, when, where it stands, and the way to its other pages. */
export function MeetupHeader({ head, current }: { head: MeetupHead; current: string }) {
  const { id, oneToOnes, status } = head;
  const over = status === "held" || status === "closed";
  const tabs = [
    { label: "Préparer", to: paths.ownMeetup(id), show: true },
    { label: "Invités", to: paths.meetupGuests(id), show: true },
    { label: "Rendez-vous", to: paths.meetupTimetable(id), show: oneToOnes },
    { label: "Le jour", to: paths.meetupDay(id), show: status !== "draft" && status !== "composed" },
    { label: "Bilan", to: paths.meetupBalance(id), show: over },
  ];
  return (
    <>
      <PageHeader
        title={head.title}
        kicker={`${head.statusLabel} · ${head.format} · ${head.audience}`}
        trail={TRAIL}
        lead={<p className="first-letter:uppercase">{head.when}</p>}
      />
      {head.trouble && (
        <div className="mt-4">
          <Notice
            kind="warning"
            title={
              head.trouble === "place-closed"
                ? `${head.placeName} ne reçoit plus.`
                : `${head.placeName} n’est plus noté ouvert à ces heures.`
            }
          >
            <p>
              {head.guestsKnow
                ? "Les personnes invitées ne le savent pas encore : changez de jour, tenez la rencontre ailleurs, ou annulez-la ; chacun sera prévenu."
                : "Changez de jour, tenez la rencontre ailleurs, ou annulez-la."}
            </p>
            {head.mayEdit && (
              <p className="mt-2 flex flex-wrap gap-x-6">
                {head.trouble === "not-open" && (
                  <MoreLink to={paths.meetupFrame(id)}>Changer de jour</MoreLink>
                )}
                <MoreLink to={paths.meetupVenue(id)}>La tenir ailleurs</MoreLink>
                <MoreLink to={`${paths.ownMeetup(id)}#annuler`}>L’annuler</MoreLink>
              </p>
            )}
          </Notice>
        </div>
      )}
      {status !== "cancelled" && (
        <Tabs
          label="La rencontre"
          tabs={tabs
            .filter(({ show }) => show)
            .map(({ label, to }) => ({ label, to, current: to === current }))}
        />
      )}
    </>
  );
}
