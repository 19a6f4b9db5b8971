import { Disclosure } from "../disclosure.tsx";

type Told = { id: string; what: string; told: string; when: string; by: string | null };

/** What was done to a list and by whom, the latest first. */
export function ShortlistHistory({ history }: { history: readonly Told[] }) {
  if (history.length === 0) return null;
  return (
    <section aria-label="Historique" className="screen-only mt-10 max-w-[44rem]">
      <Disclosure label="Ce qui a été fait dans cette liste">
        <ol>
          {history.map(({ id, what, told, when, by }) => (
            <li key={id} className="border-b border-rule py-2 break-words">
              <span className="font-semibold">{what}</span> : {told}{" "}
              <span className="byline">
                {when}
                {by && ` par ${by}`}
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
