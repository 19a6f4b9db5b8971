import type { LineList, readExchangePage } from "#app/exchange/read-exchange-page.server.ts";
import { paths } from "#app/http/paths.ts";
import { Pagination } from "../pagination.tsx";
import { Tabs } from "../tabs.tsx";

type Page = Awaited<ReturnType<typeof readExchangePage>>;

const LISTS: { name: LineList; label: string; outcome: "refused" | "changed" | "added" }[] = [
  { name: "refusees", label: "Refusées", outcome: "refused" },
  { name: "modifiees", label: "Modifiées", outcome: "changed" },
  { name: "ajoutees", label: "Nouvelles", outcome: "added" },
];

/** The lines of a file: every fault by its field, every change with what was there before. */
export function ImportLines({ page }: { page: Page }) {
  const { id, counts, shown, lines } = page;
  return (
    <section aria-label="Les lignes" className="stack">
      <Tabs
        label="Lignes"
        tabs={LISTS.map(({ name, label, outcome }) => ({
          label: `${label} (${counts[outcome].toLocaleString("fr-FR")})`,
          to: paths.exchange(id, { voir: name }),
          current: name === shown,
        }))}
      />
      {lines.length === 0 && <p>Aucune ligne dans cette liste.</p>}
      <ol className="max-w-[52rem]">
        {lines.map(({ number, objectId, faults, changes }) => (
          <li key={number} className="border-b border-rule py-2">
            <span className="font-semibold">Ligne {number}</span>
            {objectId && <span className="byline break-all"> · {objectId}</span>}
            <ul>
              {faults.map(({ field, message }) => (
                <li key={field + message}>
                  {field && <code>{field}</code>}
                  {field && " : "}
                  {message}
                </li>
              ))}
            </ul>
            <dl>
              {changes.map(({ field, before, after }) => (
                <div key={field} className="py-0.5">
                  <dt className="inline">
                    <code>{field}</code> :{" "}
                  </dt>
                  <dd className="inline">
                    <del>{before || "(inconnu)"}</del> <span aria-hidden="true">→</span>{" "}
                    <ins className="no-underline">{after || "(inconnu)"}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <Pagination
        page={page.page}
        pages={page.pages}
        to={(other) => paths.exchange(id, { voir: shown, page: other })}
      />
    </section>
  );
}
