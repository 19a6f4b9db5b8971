import type { PrintPage } from "#app/meetups/read-print-page.server.ts";
import { charterReminder } from "../place/charter.tsx";
import { Table } from "../table.tsx";

/** One of the pieces that are printed for a meetup; each sheet, card and badge breaks where paper is cut. */
export function PrintedPiece({ page }: { page: PrintPage }) {
  switch (page.piece) {
    case "programme":
      return <Programme page={page} />;
    case "fiches":
      return <Sheets page={page} />;
    case "tables":
      return <TableCards page={page} />;
    case "badges":
      return <Badges page={page} />;
    case "presence":
      return <Attendance page={page} />;
  }
}

const Heading = ({ page: { head }, title }: { page: PrintPage; title: string }) => (
  <header className="mb-4 border-b border-ink pb-2">
    <p className="kicker">{title}</p>
    <h2>{head.title}</h2>
    <p className="first-letter:uppercase">{head.when}</p>
    <p className="byline">{head.placeName}</p>
    {head.isPublic && <p className="font-semibold">{charterReminder}</p>}
  </header>
);

function Programme({ page }: { page: PrintPage }) {
  return (
    <section>
      <Heading page={page} title="Programme" />
      {page.slots.map(({ slot, hours, meetings }) => (
        <div key={slot} className="mb-3 break-inside-avoid">
          <h3 className="border-b border-ink">{hours}</h3>
          <ul className="columns-1 gap-x-8 md:columns-2 print:columns-2">
            {meetings.map(({ table, financer, organisation }) => (
              <li key={table} className="break-inside-avoid border-b border-rule py-0.5">
                <span className="byline">Table {table}</span> {financer} et {organisation}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Sheets({ page }: { page: PrintPage }) {
  return (
    <>
      {page.sheets.map(({ id, name, side, meetings }) => (
        <section key={id} className="printed-page mb-10">
          <Heading page={page} title={side} />
          <h3 className="mb-2">{name}</h3>
          {meetings.length === 0 && <p>Pas de rendez-vous par cet horaire : voyez l’hôte.</p>}
          <ol>
            {meetings.map((meeting) => (
              <li key={meeting.slot} className="break-inside-avoid border-t border-rule py-1.5">
                <p className="font-semibold">
                  {meeting.hours} · table {meeting.table} · {meeting.partner}
                </p>
                {meeting.title && <p>{meeting.title}</p>}
                {meeting.reason && <p className="byline">{meeting.reason}</p>}
                {meeting.question && <p className="byline">À demander : {meeting.question}</p>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function TableCards({ page }: { page: PrintPage }) {
  return (
    <>
      {page.tables.map(({ table, meetings }) => (
        <section key={table} className="printed-page mb-10 border border-ink p-6">
          <p className="figure">Table {table}</p>
          <ul className="mt-4">
            {meetings.map(({ hours, meeting }) => (
              <li key={hours} className="border-t border-rule py-1.5">
                <span className="font-semibold">{hours}</span> {meeting?.financer} et {meeting?.organisation}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Badges({ page }: { page: PrintPage }) {
  return (
    <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 print:grid-cols-2">
      {page.guests.map(({ id, name, side, contact }) => (
        <li
          key={id}
          className="flex min-h-[5cm] break-inside-avoid flex-col justify-center border border-ink p-4 text-center"
        >
          <p className="font-title text-h2">{contact ?? name}</p>
          {contact && <p className="lead">{name}</p>}
          <p className="byline">{side}</p>
        </li>
      ))}
    </ul>
  );
}

function Attendance({ page }: { page: PrintPage }) {
  return (
    <section>
      <Heading page={page} title="Feuille de présence" />
      <Table
        caption="Qui vient"
        columns={[
          { heading: "Structure" },
          { heading: "Personne" },
          { heading: "Avec" },
          { heading: "Besoin" },
          { heading: "Arrivée" },
        ]}
        rows={page.guests.map(({ id, name, contact, companions, needs }) => ({
          key: id,
          cells: [name, contact ?? "", companions > 0 ? `+ ${companions}` : "", needs ?? "", "☐"],
        }))}
      />
    </section>
  );
}
