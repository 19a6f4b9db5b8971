import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { paths } from "#app/http/paths.ts";
import type { Mark } from "#app/meetups/day-marks.ts";
import type { DayPage } from "#app/meetups/read-day-page.server.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { Button, ButtonLink } from "../button.tsx";
import { MoreLink } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { useDayMarks } from "./use-day-marks.ts";
import { countdown, useNow } from "./use-now.ts";

const MARK_LABELS: Record<Mark, string> = {
  here: "Arrivé·e",
  absent: "Absent·e",
  left: "Parti·e",
  "not-here": "Pas encore là",
};

/** The host's board, thumb first: what is now and next, the bell, who is here, and two taps after an absence. */
export function DayBoard({ page, sentence }: { page: DayPage; sentence: string | null }) {
  const { head, guests, unpublished, movedNames } = page;
  const { note, noted, waiting, lost, conflicts } = useDayMarks(head.id, paths.meetupMarks(head.id));
  const marked = guests.map((guest) => ({ ...guest, mark: noted.get(guest.id) ?? guest.mark }));
  const here = marked.filter(({ mark }) => mark === "here").length;
  return (
    <div className="mt-4 stack">
      {sentence && (
        <Notice kind="warning" live>
          <p>{sentence}</p>
        </Notice>
      )}
      {waiting > 0 && lost && (
        <Notice kind="warning" live title="Pas de connexion.">
          <p>
            {waiting} {waiting > 1 ? "notes gardées" : "note gardée"} sur ce téléphone, qui partiront au
            retour du réseau.
          </p>
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice kind="warning" live title="Un·e autre hôte a noté autre chose, plus tard :">
          <ul>
            {conflicts.map(({ guestId, name, stands }) => (
              <li key={guestId}>
                {name} : {MARK_LABELS[stands]}, c’est ce qui reste.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unpublished && (
        <Notice title="L’horaire a changé, et n’est pas encore publié.">
          {movedNames.length > 0 && <p>Ce qui change pour {frenchList(movedNames)}.</p>}
          <p className="mt-2">
            <ButtonLink to={paths.meetupTimetable(head.id)}>Le relire et le publier</ButtonLink>
          </p>
        </Notice>
      )}
      {page.slots.length > 0 && <NowAndNext page={page} />}
      <section aria-labelledby="qui">
        <h2 id="qui" className="column-title">
          Qui est là{" "}
          <span className="byline font-text">
            ({here} sur {guests.length})
          </span>
        </h2>
        {guests.length === 0 && <p className="mt-2">Personne n’a encore dit venir.</p>}
        <ul className="gap-x-14 md:columns-2">
          {marked.map((guest) => (
            <li key={guest.id} className="break-inside-avoid border-b border-rule py-3">
              <p className="flex items-baseline justify-between gap-3">
                <span className="font-semibold">{guest.name}</span>
                <span className={guest.mark === "here" ? "font-semibold text-leaf" : "byline"}>
                  {MARK_LABELS[guest.mark]}
                  {noted.has(guest.id) && <span className="sr-only">, pas encore envoyé</span>}
                </span>
              </p>
              {guest.details.length > 0 && <p className="byline">{guest.details.join(" · ")}</p>}
              {head.mayEdit && (
                <Form
                  method="post"
                  preventScrollReset
                  className="mt-1 flex flex-wrap gap-2"
                  onSubmit={(event) => {
                    const { submitter } = event.nativeEvent as SubmitEvent;
                    const { name, value } = (submitter ?? {}) as HTMLButtonElement;
                    if (name === "reparer") return;
                    event.preventDefault();
                    note(value, name as Mark);
                  }}
                >
                  {guest.mark !== "here" && (
                    <Button name="here" value={guest.id}>
                      Arrivé·e<span className="sr-only"> : {guest.name}</span>
                    </Button>
                  )}
                  {guest.mark === "not-here" && (
                    <Button kind="quiet" name="absent" value={guest.id}>
                      Absent·e<span className="sr-only"> : {guest.name}</span>
                    </Button>
                  )}
                  {guest.mark === "absent" && head.published && (
                    <Button kind="quiet" name="reparer" value={guest.id}>
                      Réparer l’horaire<span className="sr-only"> sans {guest.name}</span>
                    </Button>
                  )}
                  {guest.mark === "here" && (
                    <Button kind="quiet" name="left" value={guest.id}>
                      Parti·e<span className="sr-only"> : {guest.name}</span>
                    </Button>
                  )}
                  {guest.mark !== "not-here" && (
                    <button className="link-button px-2" name="not-here" value={guest.id}>
                      Effacer<span className="sr-only"> la note de {guest.name}</span>
                    </button>
                  )}
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule pt-4">
        <MoreLink to={paths.meetupScreen(head.id)}>Le grand écran</MoreLink>
        <MoreLink to={paths.meetupPrint(head.id, "programme")}>À imprimer</MoreLink>
        {head.begun && ["invited", "timetabled"].includes(head.status) && head.mayEdit && (
          <Form method="post" action={paths.actOnMeetup(head.id)}>
            <Button name="acte" value="tenue">
              La rencontre est terminée
            </Button>
          </Form>
        )}
      </p>
    </div>
  );
}

/** What is now and how long it lasts, what comes next, and a bell that this device can ring at each change. */
function NowAndNext({ page: { slots, now: served } }: { page: DayPage }) {
  const now = useNow(served);
  const [rings, setRings] = useState(false);
  const current = slots.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  const next = slots.find(({ startsAt }) => startsAt > now);
  const turn = current ? `fin ${current.slot}` : `début ${next?.slot}`;
  const before = useRef(turn);
  useEffect(() => {
    if (before.current !== turn && rings) ring();
    before.current = turn;
  }, [turn, rings]);
  return (
    <section aria-labelledby="maintenant" className="grid gap-x-14 gap-y-4 md:grid-cols-2">
      <div>
        <h2 id="maintenant" className="column-title">
          {current ? "Maintenant" : next ? "Pas encore" : "C’est fini"}
        </h2>
        {current && (
          <>
            <p className="mt-2">
              Créneau {current.slot + 1}, {current.hours}
            </p>
            <p className="figure" aria-hidden="true">
              {countdown(now, current.endsAt)}
            </p>
          </>
        )}
        {!current && next && (
          <p className="mt-2">
            Le créneau {next.slot + 1} commence à {next.hours.split(" – ")[0]}.
          </p>
        )}
        <p className="only-scripted mt-2">
          <button
            type="button"
            className="link-button"
            aria-pressed={rings}
            onClick={() => {
              setRings(!rings);
              if (!rings) ring();
            }}
          >
            {rings ? "La cloche sonne sur cet appareil" : "Faire sonner la cloche sur cet appareil"}
          </button>
        </p>
      </div>
      <div>
        <h2 className="column-title">{current ? "À cette heure" : "D’abord"}</h2>
        <ul className="mt-1">
          {(current ?? next)?.meetings.map(({ table, financer, organisation }) => (
            <li key={table} className="border-b border-rule py-1">
              <span className="byline">Table {table}</span> {financer} et {organisation}
            </li>
          ))}
        </ul>
        {current && next && (
          <details className="disclosure mt-2">
            <summary>Ensuite, {next.hours}</summary>
            <ul>
              {next.meetings.map(({ table, financer, organisation }) => (
                <li key={table} className="border-b border-rule py-1">
                  <span className="byline">Table {table}</span> {financer} et {organisation}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

/** Two soft strokes; a browser without sound stays silent. */
function ring(): void {
  try {
    const audio = new AudioContext();
    for (const delay of [0, 0.5]) {
      const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
      tone.frequency.value = 880;
      loudness.gain.setValueAtTime(0.25, audio.currentTime + delay);
      loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + delay + 1.2);
      tone.connect(loudness).connect(audio.destination);
      tone.start(audio.currentTime + delay);
      tone.stop(audio.currentTime + delay + 1.2);
    }
  } catch {
    // No sound here.
  }
}
