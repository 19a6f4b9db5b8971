import { paths } from "#app/http/paths.ts";
import type { MeetupHead } from "#app/meetups/read-own-meetup.server.ts";
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
