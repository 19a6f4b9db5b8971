import type { DayPage } from "#app/meetups/read-day-page.server.ts";
import { useFresh } from "./use-fresh.ts";
import { countdown, useNow } from "./use-now.ts";

/** What hangs on the wall: the slot, the time that is left, who sits where, and what comes next. */
export function BigScreen({ page: { head, slots, now: served } }: { page: DayPage }) {
  useFresh();
  const now = useNow(served);
  const current = slots.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  const next = slots.find(({ startsAt }) => startsAt > now);
  const shown = current ?? next;
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-6 border-b-[3px] border-ink pb-3">
        <h1>{head.title}</h1>
        {current && (
          <p className="figure" aria-hidden="true">
            {countdown(now, current.endsAt)}
          </p>
        )}
      </div>
      <p className="lead my-4">
        {current
          ? `Créneau ${current.slot + 1}, ${current.hours}`
          : next
            ? `À ${next.hours.split(" – ")[0]}, le créneau ${next.slot + 1}`
            : "C’est fini. Merci d’être venus."}
      </p>
      <ul className="screen-tables">
        {shown?.meetings.map(({ table, financer, organisation }) => (
          <li key={table}>
            <span className="screen-table">{table}</span>
            <span>
              {financer}
              <span className="block">{organisation}</span>
            </span>
          </li>
        ))}
      </ul>
      {current && next && <p className="lead mt-6">Ensuite, {next.hours}.</p>}
    </section>
  );
}
