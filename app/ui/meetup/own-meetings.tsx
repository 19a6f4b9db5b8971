import type { GuestPage } from "#app/meetups/read-guest-page.server.ts";
import { Disclosure } from "../disclosure.tsx";

/** One's own one-to-ones: which is now, which is next, at which table, and what prepares each. */
export function OwnMeetings({
  page: { meetings, current, next },
}: {
  page: Pick<GuestPage, "meetings" | "current" | "next">;
}) {
  return (
    <section aria-labelledby="mes-rendez-vous" className="mt-8">
      <h2 id="mes-rendez-vous" className="column-title">
        Mes rendez-vous
      </h2>
      {meetings.length === 0 && (
        <p className="mt-2">Aucun cette fois : l’hôte sait pourquoi, et peut encore en ajouter.</p>
      )}
      <ol>
        {meetings.map(({ slot, hours, table, partner, absent, remote, sheet }) => (
          <li
            key={slot}
            className="border-b border-rule py-4"
            aria-current={slot === current ? "true" : undefined}
          >
            <p className="kicker">
              {slot === current ? "Maintenant · " : slot === next ? "Ensuite · " : ""}
              {hours} · table {table}
            </p>
            <h3>
              {partner}
              {remote && <span className="byline"> · à distance</span>}
            </h3>
            {absent && <p className="font-semibold text-madder">Absent·e aujourd’hui : voyez l’hôte.</p>}
            {sheet && (
              <Disclosure label="Ma fiche de préparation" open={slot === current}>
                <p className="font-semibold">{sheet.title}</p>
                <p>{sheet.summary}</p>
                {sheet.facts.length > 0 && <p className="byline">{sheet.facts.join(" · ")}</p>}
                <h4 className="mt-3 font-semibold">Ce qui correspond, et ce qui éloigne</h4>
                <ul className="prose list-disc pl-5">
                  {sheet.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                <h4 className="mt-3 font-semibold">À demander</h4>
                <ul className="prose list-disc pl-5">
                  {sheet.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
