import type { CalendarMonth } from "#app/places/tell-place.ts";
import { WEEKDAY_NAMES } from "#domain/places/openings.ts";

/** Months as on a wall: the days on which the place can host carry their hours in words. */
export function OpeningCalendar({ months }: { months: readonly CalendarMonth[] }) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {months.map(({ key, title, weeks }) => (
        <table key={key} className="month">
          <caption>{title}</caption>
          <thead>
            <tr>
              {WEEKDAY_NAMES.map((name) => (
                <th key={name} scope="col" abbr={name}>
                  {name.slice(0, 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, rank) => (
              // oxlint-disable-next-line react/no-array-index-key -- weeks of a month do not move
              <tr key={`${key}-${rank}`}>
                {week.map((day, weekday) =>
                  day ? (
                    <td
                      key={day.day}
                      className={
                        day.closed ? "month-closed" : day.hours && !day.past ? "month-open" : undefined
                      }
                    >
                      {day.number}
                      {day.hours && !day.past && <span className="month-hours">{day.hours}</span>}
                      {day.closed && (
                        <span className="month-hours">
                          <span aria-hidden="true">×</span>
                          <span className="sr-only">fermé</span>
                        </span>
                      )}
                    </td>
                  ) : (
                    // oxlint-disable-next-line react/no-array-index-key -- an empty day has no other name
                    <td key={`${key}-${rank}-${weekday}`}>&nbsp;</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
