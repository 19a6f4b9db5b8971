import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { Disclosure } from "../disclosure.tsx";

/** What changed in the need since it was asked for, and what happened. */
export function IntroductionHistory({ page: { events, changes } }: { page: IntroductionPage }) {
  return (
    <section aria-labelledby="histoire" className="column-title">
      <h2 id="histoire">Ce qui s’est passé</h2>
      {changes.length > 0 && (
        <div className="mt-2">
          <Disclosure
            open
            label={`Le besoin a changé depuis la demande : ${changes.length} ${changes.length > 1 ? "points" : "point"}`}
          >
            <dl>
              {changes.map(({ field, before, after }) => (
                <div key={field} className="py-1">
                  <dt className="font-semibold">{field}</dt>
                  <dd>
                    <del>{before || "(vide)"}</del> <span aria-hidden="true">→</span>{" "}
                    <ins className="no-underline">{after || "(vide)"}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </div>
      )}
      <ol className="mt-2">
        {events.map(({ id, what, when, who }) => (
          <li key={id} className="border-b border-rule py-1.5">
            {what}{" "}
            <span className="byline">
              par {who}, {when}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
