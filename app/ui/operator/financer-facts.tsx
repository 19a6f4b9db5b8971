import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readCheckPage } from "#app/financers/read-checks-page.server.ts";

type Page = Awaited<ReturnType<typeof readCheckPage>>;

/** What a financer says of itself, and what helps to check it. */
export function FinancerFacts({ page }: { page: Page }) {
  const { id, regulatoryStatus, website, verifiedOn, domains, members, programmes } = page;
  const facts = [
    ["Identité", verifiedOn ? `vérifiée le ${verifiedOn}` : "non vérifiée"],
    ["Statut réglementaire", regulatoryStatus],
    ["Site", website ?? "non renseigné"],
    ["Membres", members === 0 ? "aucun compte" : members === 1 ? "un compte" : `${members} comptes`],
    ["Programmes", programmes.length === 0 ? "aucun" : programmes.join(" ; ")],
  ];
  return (
    <section aria-labelledby="dit" className="column-title">
      <h2 id="dit" className="text-h3">
        Ce qu’il dit de lui
      </h2>
      <dl className="mt-2 border-t border-rule">
        {facts.map(([term, says]) => (
          <div
            key={term}
            className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="byline">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        {domains.length > 0 && (
          <div className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="byline">Adresses de ses membres</dt>
            <dd>
              <ul>
                {domains.map(({ domain, same }) => (
                  <li key={domain}>
                    @{domain}{" "}
                    <span className="byline">{same ? "(le domaine de son site)" : "(un autre domaine)"}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <p className="mt-3">
        <Link to={paths.financer(id)}>Sa page publique</Link>
      </p>
    </section>
  );
}

/** What was found before, the latest first. */
export function CheckHistory({ checks }: { checks: Page["checks"] }) {
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby="avant" className="column-title">
      <h2 id="avant" className="text-h3">
        Contrôles
      </h2>
      <ol className="mt-2">
        {checks.map(({ id, when, said, note, by }) => (
          <li key={id} className="border-b border-rule py-2">
            {said}
            <span className="byline block">
              {when}, par {by}
            </span>
            {note && <p className="whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
