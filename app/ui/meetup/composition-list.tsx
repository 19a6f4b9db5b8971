import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readOwnMeetupPage } from "#app/meetups/read-own-meetup.server.ts";
import { Disclosure } from "../disclosure.tsx";

type Composition = NonNullable<Awaited<ReturnType<typeof readOwnMeetupPage>>["composition"]>;
type Props = { id: string; composition: Composition; seats: number; oneToOnes: boolean };

const signed = (count: number) => (count > 0 ? `+${count}` : String(count));

/** Who would come, side by side, with whom each would meet; and who is not proposed, with the reason. */
export function CompositionList({ id, composition, seats, oneToOnes }: Props) {
  const { guests, meetings, mean, change, leftOut, leftOutCount } = composition;
  const sides = [
    { side: "financer", title: "Financeurs", other: "Rencontrerait" },
    { side: "organisation", title: "Organisations", other: "Rencontrerait" },
  ] as const;
  return (
    <>
      <output className="block">
        <p className="lead mt-4">
          {guests.length} invités pour {seats} places
          {oneToOnes && `, ${meetings} rendez-vous possibles`}
          {mean > 0 && `, qui correspondent à ${mean}\u00a0% en moyenne`}.
        </p>
        {change && (
          <p className="byline">
            Effet du dernier changement : {signed(change.guests)} invités, {signed(change.meetings)}{" "}
            rendez-vous.
          </p>
        )}
      </output>
      <div className="mt-6 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {sides.map(({ side, title, other }) => {
          const own = guests.filter((guest) => guest.side === side);
          return (
            <section key={side} aria-labelledby={`cote-${side}`}>
              <h2 id={`cote-${side}`} className="column-title">
                {title} <span className="byline font-text">({own.length})</span>
              </h2>
              <ul>
                {own.map((guest) => (
                  <li key={guest.guestId} className="border-b border-rule py-3">
                    <div className="flex items-baseline justify-between gap-4">
                      <p className="font-semibold">{guest.name}</p>
                      <Form method="post" action={paths.meetupGuests(id)} preventScrollReset>
                        <input type="hidden" name="retour" value="preparer" />
                        <button className="link-button" name="retirer" value={guest.guestId}>
                          Retirer<span className="sr-only"> {guest.name}</span>
                        </button>
                      </Form>
                    </div>
                    <p className="byline">
                      {[...guest.tags, guest.kept ? "choisie par vous" : null].filter(Boolean).join(" · ")}
                    </p>
                    <Disclosure label={`${other} ${guest.meetings.length} invités`}>
                      <ul className="prose">
                        {guest.meetings.map((meeting) => (
                          <li key={meeting.id}>
                            {meeting.name}, {meeting.score}&nbsp;%
                            <span className="byline block">
                              {meeting.about}
                              {meeting.repeat && " · se sont déjà rencontrés"}
                            </span>
                          </li>
                        ))}
                      </ul>
                    </Disclosure>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {leftOut.length > 0 && (
        <section aria-labelledby="pas-proposees" className="mt-10">
          <h2 id="pas-proposees" className="column-title">
            Pas proposées, et pourquoi
          </h2>
          <p className="byline mt-1">
            {leftOutCount > leftOut.length ? `Les ${leftOut.length} premières sur ${leftOutCount}. ` : ""}
            Ce n’est jamais un jugement : le calcul cherche le plus de rendez-vous utiles pour tous, et garde
            un tiers des places d’organisations aux nouvelles venues et aux petites structures.
          </p>
          <ul className="mt-2 gap-x-14 md:columns-2">
            {leftOut.map(({ structureId, name, reason }) => (
              <li
                key={structureId}
                className="flex break-inside-avoid items-baseline justify-between gap-4 py-1.5"
              >
                <span>
                  {name}
                  <span className="byline block">{reason}</span>
                </span>
                <Form method="post" action={paths.meetupGuests(id)} preventScrollReset>
                  <input type="hidden" name="retour" value="preparer" />
                  <button className="link-button" name="ajouter" value={structureId}>
                    Ajouter<span className="sr-only"> {name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
