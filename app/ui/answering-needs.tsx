import { Link, useSearchParams } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readAnsweringNeeds } from "#app/criteria/read-answering-needs.server.ts";
import { AdviceList } from "./advice.tsx";
import { AnsweringFilters } from "./answering-filters.tsx";
import { EmptyState } from "./empty-state.tsx";
import { MoreLink } from "./link.tsx";
import { PairingLetter, RankingNote } from "./pairing-letter.tsx";
import { KeepLinks } from "./shortlists/keep-links.tsx";

type Props = { criteriaId: string; answering: Awaited<ReturnType<typeof readAnsweringNeeds>> };

/** The needs that answer a programme, the filters on top, what is new, what would change the list. */
export function AnsweringNeeds({ criteriaId, answering }: Props) {
  const { letters, total, kept, filtered, fresh, since, query, territories, amounts, advice } = answering;
  const here = paths.ownProgramme(criteriaId);
  const [address] = useSearchParams();
  const all = new URLSearchParams(address);
  all.set("tous", "oui");
  return (
    <>
      <section aria-labelledby="besoins" className="mt-10">
        <h2 id="besoins" className="column-title" tabIndex={-1}>
          {headingOf(total)}
        </h2>
        {since && (
          <p className="mt-2 font-semibold">
            {fresh === 0
              ? `Rien de nouveau depuis votre visite du ${since}.`
              : `${fresh} ${fresh > 1 ? "nouveaux" : "nouveau"} depuis votre visite du ${since}.`}
          </p>
        )}
        <RankingNote />
        {total > 0 && (
          <AnsweringFilters
            action={here}
            query={query}
            territories={territories}
            amounts={amounts}
            returning={since !== null}
          />
        )}
        {filtered && (
          <output className="mt-3 block">
            {kept} sur {total} avec ces filtres.
          </output>
        )}
        {total === 0 && (
          <EmptyState title="Rien pour l’instant">
            <p>
              Chaque besoin publié est comparé dès sa parution. Ce qui suit dit quel critère écarte le plus.
            </p>
          </EmptyState>
        )}
        {total > 0 && kept === 0 && (
          <EmptyState title="Aucun avec ces filtres">
            <p>
              <MoreLink to={here}>Revoir les {total} besoins</MoreLink>
            </p>
          </EmptyState>
        )}
        {letters.map(({ need, letter, liftedForEquity, isNew }) => (
          <PairingLetter
            key={need.id}
            letter={letter}
            liftedForEquity={liftedForEquity}
            title={need.title}
            acts={<KeepLinks kind="need" id={need.id} title={need.title} />}
            to={paths.need(need.id)}
            kicker={
              isNew ? (
                <>
                  <strong className="text-madder">Nouveau</strong> · {need.theme}
                </>
              ) : (
                need.theme
              )
            }
          >
            <strong>{need.organisation}</strong>, {need.legalForm}, cherche {need.amount}. Territoire :{" "}
            {need.place}. Moyens : {need.means.toLowerCase()}.
          </PairingLetter>
        ))}
        {letters.length < kept && (
          <p className="border-t border-ink pt-3">
            <Link to={`${here}?${all}`} preventScrollReset className="font-semibold">
              Montrer les {kept} besoins
            </Link>
          </p>
        )}
      </section>
      {advice.length > 0 && <AdviceList advice={advice} />}
    </>
  );
}

function headingOf(total: number): string {
  if (total === 0) return "Aucun besoin ne correspond aujourd’hui";
  return total === 1 ? "1 besoin répond à ces critères" : `${total} besoins répondent à ces critères`;
}
