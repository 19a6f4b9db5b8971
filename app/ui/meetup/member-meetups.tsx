import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { MemberMeetup } from "#app/meetups/read-member-meetups.server.ts";
import { Button } from "../button.tsx";
import { MoreLink } from "../link.tsx";

/** The meetups of a structure on its own page: what is awaited of it, the next one, its one-to-ones. */
export function MemberMeetups({ meetups, mayAnswer }: { meetups: MemberMeetup[]; mayAnswer: boolean }) {
  return (
    <section aria-labelledby="rencontres" className="mt-10">
      <h2 id="rencontres" className="column-title">
        Nos rencontres
      </h2>
      {meetups.length === 0 && (
        <p className="mt-2">
          Aucune invitation pour l’instant. <MoreLink to={paths.meetups()}>Les rencontres annoncées</MoreLink>
        </p>
      )}
      <ul>
        {meetups.map(({ guestId, title, when, place, commune, label, awaits, meetings }) => (
          <li key={guestId} className="brief">
            <p className={awaits ? "kicker text-madder" : "kicker"}>{label}</p>
            <h3 className="brief-title">{title}</h3>
            <p className="byline first-letter:uppercase">
              {when}
              {place && `, à ${place}${commune ? `, ${commune}` : ""}`}
            </p>
            {meetings.length > 0 && (
              <ul className="mt-2">
                {meetings.map(({ key, hours, table, partner }) => (
                  <li key={key}>
                    <span className="byline">
                      {hours}, table {table}
                    </span>{" "}
                    {partner}
                  </li>
                ))}
              </ul>
            )}
            {mayAnswer && (
              <Form method="post" action={paths.openInvitation(guestId)} className="mt-2">
                <Button kind={awaits ? "main" : "quiet"}>
                  {awaits === "answer"
                    ? "Répondre"
                    : awaits === "outcome"
                      ? "Dire la suite"
                      : "Ouvrir notre page"}
                  <span className="sr-only"> : {title}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
