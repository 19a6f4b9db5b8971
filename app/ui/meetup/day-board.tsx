import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { paths } from "#app/http/paths.ts";
import { readButton } from "#app/meetups/read-marks.ts";
import type { DayPage } from "#app/meetups/read-day-page.server.ts";
import type { Mark, Noted } from "#domain/meetups/presence.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { Button, ButtonLink } from "../button.tsx";
import { MoreLink } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { useFresh } from "./use-fresh.ts";
import { useDayMarks } from "./use-day-marks.ts";
import { countdown, useNow } from "./use-now.ts";

const MARK_LABELS: Record<Exclude<Mark, "late" | "leaving">, string> = {
  here: "Arrivé·e",
  absent: "Absent·e",
  left: "Parti·e",
  "not-here": "Pas encore là",
};

type Slots = DayPage["slots"];

/** What was noted of somebody, with the hour of whoever comes late or leaves early. */
function tellNoted({ mark, slot }: Noted, slots: Slots): string {
  if (mark !== "late" && mark !== "leaving") return MARK_LABELS[mark];
  const [begins, ends] = slots[slot ?? 0]?.hours.split(" – ") ?? [];
  return mark === "late" ? `Arrive à ${begins ?? "plus tard"}` : `Part à ${ends ?? "plus tôt"}`;
}

/** The host's board, thumb first: what is now and next, the bell, who is here, and two taps after an absence. */
export function DayBoard({ page, sentence }: { page: DayPage; sentence: string | null }) {
  const { head, guests, unpublished, movedNames } = page;
  useFresh();
  const { note, noted, waiting, lost, conflicts } = useDayMarks(head.id, paths.meetupMarks(head.id));
  const marked = guests.map((guest) => ({ ...guest, noted: noted.get(guest.id) ?? guest.noted }));
  const here = marked.filter(({ noted: { mark } }) => mark === "here" || mark === "leaving").length;
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
                {name} : {tellNoted(stands, page.slots)}, c’est ce qui reste.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {page.broken.length > 0 && (
        <Notice
          kind="warning"
          title={
            page.broken.length > 1
              ? `${page.broken.length} rendez-vous ne peuvent plus se tenir.`
              : "Un rendez-vous ne peut plus se tenir."
          }
        >
          <ul>
            {page.broken.map(({ key, sentence: which }) => (
              <li key={key}>{which}</li>
            ))}
          </ul>
          {head.mayEdit && (
            <Form method="post" className="mt-2">
              <Button name="reparer" value="oui">
                Réparer l’horaire
              </Button>
            </Form>
          )}
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
            <GuestRow key={guest.id} guest={guest} waits={noted.has(guest.id)} page={page} note={note} />
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

type RowProps = {
  guest: DayPage["guests"][number];
  /** Noted on this phone, not sent yet. */
  waits: boolean;
  page: DayPage;
  note: (guestId: string, noted: Noted) => void;
};

/** One guest: what is known of them today, and the one or two taps that say otherwise. */
function GuestRow({ guest, waits, page: { head, slots, fromSlot }, note }: RowProps) {
  const { mark } = guest.noted;
  const present = mark === "here" || mark === "leaving";
  const awaited = mark === "not-here" || mark === "late";
  const button = (name: Mark, label: string, kind: "main" | "quiet" = "quiet") => (
    <Button kind={kind} name={name} value={guest.id}>
      {label}
      <span className="sr-only"> : {guest.name}</span>
    </Button>
  );
  return (
    <li className="break-inside-avoid border-b border-rule py-3">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{guest.name}</span>
        <span className={present ? "font-semibold text-leaf" : "byline"}>
          {tellNoted(guest.noted, slots)}
          {waits && <span className="sr-only">, pas encore envoyé</span>}
        </span>
      </p>
      {guest.details.length > 0 && <p className="byline">{guest.details.join(" · ")}</p>}
      {head.mayEdit && (
        <Form
          method="post"
          preventScrollReset
          className="mt-1 flex flex-wrap items-start gap-2"
          onSubmit={(event) => {
            const { submitter } = event.nativeEvent as SubmitEvent;
            const { name, value } = (submitter ?? {}) as HTMLButtonElement;
            if (name === "reparer") return;
            event.preventDefault();
            const { guestId, slot } = readButton(value);
            note(guestId, { mark: name as Mark, slot });
            submitter?.closest("details")?.removeAttribute("open");
          }}
        >
          {!present && button("here", "Arrivé·e", "main")}
          {awaited && button("absent", "Absent·e")}
          {present && button("left", "Parti·e")}
          {guest.touched && head.published && (
            <Button kind="quiet" name="reparer" value={guest.id}>
              Réparer l’horaire<span className="sr-only"> de {guest.name}</span>
            </Button>
          )}
          {awaited && (
            <SlotChoice
              name="late"
              label="Arrive plus tard…"
              guest={guest}
              choices={slots
                .slice(Math.max(1, fromSlot))
                .map(({ slot, hours }) => ({ slot, label: `à ${hours.split(" – ")[0]}` }))}
            />
          )}
          {present && (
            <SlotChoice
              name="leaving"
              label="Part avant la fin…"
              guest={guest}
              choices={slots
                .slice(Math.max(0, fromSlot - 1), -1)
                .map(({ slot, hours }) => ({ slot, label: `à ${hours.split(" – ")[1]}` }))}
            />
          )}
          {mark !== "not-here" && (
            <button className="link-button px-2" name="not-here" value={guest.id}>
              Effacer<span className="sr-only"> la note de {guest.name}</span>
            </button>
          )}
        </Form>
      )}
    </li>
  );
}

type ChoiceProps = {
  name: "late" | "leaving";
  label: string;
  guest: { id: string; name: string };
  choices: { slot: number; label: string }[];
};

/** The hours at which somebody would come, or go: the second tap. */
function SlotChoice({ name, label, guest, choices }: ChoiceProps) {
  if (choices.length === 0) return null;
  return (
    <details className="open:basis-full">
      <summary className="button button-quiet">
        {label}
        <span className="sr-only"> : {guest.name}</span>
      </summary>
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map(({ slot, label: hour }) => (
          <Button key={slot} kind="quiet" name={name} value={`${guest.id} ${slot}`}>
            {hour}
            <span className="sr-only"> : {guest.name}</span>
          </Button>
        ))}
      </div>
    </details>
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
