import type { ReactNode } from "react";

type Facts = {
  regulatoryStatus: string;
  verifiedOn: string | null;
  website: string | null;
  facts: readonly { term: string; says: string }[];
};

/** Who a financer is and how it works. First its legal status and whether somebody checked its identity. Source: domaine, §4.5, 14 and 15. */
export function FinancerFacts({
  financer: { regulatoryStatus, verifiedOn, website, facts },
}: {
  financer: Facts;
}) {
  return (
    <dl className="mb-10 max-w-[44rem] border-t border-rule">
      <Fact term="Statut réglementaire">{regulatoryStatus}</Fact>
      <Fact term="Identité">
        {verifiedOn ? `vérifiée le ${verifiedOn}` : "non vérifiée"}
        <span className="byline block">
          {verifiedOn
            ? "« Vérifiée » porte sur l’identité seulement : ce n’est ni un avis, ni une garantie."
            : "L’équipe n’a pas encore vérifié cette personne morale."}
        </span>
      </Fact>
      {facts.map(({ term, says }) => (
        <Fact key={term} term={term}>
          <span className="whitespace-pre-line">{says}</span>
        </Fact>
      ))}
      {website && (
        <Fact term="Site officiel">
          <a href={website} rel="noopener nofollow" className="break-all">
            {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
          </a>
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]">
    <dt className="byline">{term}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
);
