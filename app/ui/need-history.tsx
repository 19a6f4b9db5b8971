import { Disclosure } from "./disclosure.tsx";

type Told = {
  what: string;
  when: string;
  by: string | null;
  reason: string | null;
  changes: { field: string; before: string; after: string }[];
};

/** What happened to a need, the latest first, with what each change changed. */
export function NeedHistory({ history }: { history: readonly Told[] }) {
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="historique" className="mt-14">
      <h2 id="historique" className="column-title">
        Historique
      </h2>
      <ol className="mt-3 max-w-[44rem]">
        {history.map(({ what, when, by, reason, changes }) => (
          <li key={when + what} className="border-b border-rule py-2">
            <span className="font-semibold">{what}</span>{" "}
            <span className="byline">
              {when}
              {by && ` par ${by}`}
            </span>
            {reason && <p>{reason}</p>}
            {changes.length > 0 && (
              <Disclosure label={`${changes.length} changement${changes.length > 1 ? "s" : ""}`}>
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
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
