import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { NeedRankingTold } from "#app/needs/read-need-ranking.server.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { AdviceList, StackList } from "./advice.tsx";
import { EmptyState } from "./empty-state.tsx";
import { typeset } from "./french-typography.ts";
import { NearMiss, PairingLetter, RankingNote } from "./pairing-letter.tsx";
import { KeepLinks } from "./shortlists/keep-links.tsx";
import type { ProgrammeBrief } from "./programme-brief.tsx";

/** The programmes that match a need, those that one criterion keeps away, what would change, who could fund it together. */
export function NeedRanking({ ranking }: { ranking: NeedRankingTold }) {
  const { letters, total, nearMisses, advice, stacks } = ranking;
  return (
    <>
      <section aria-labelledby="correspondent" className="mt-14">
        <h2 id="correspondent" className="column-title">
          {total === 0
            ? "Aucun programme ne correspond aujourd’hui"
            : `${total} programme${total > 1 ? "s" : ""} dont les critères correspondent`}
        </h2>
        <RankingNote />
        {total === 0 && (
          <EmptyState title="Ce n’est pas un jugement">
            <p>
              Un critère déclaré au moins bloque avec chaque programme publié. Ce qui suit dit lequel, et ce
              qui changerait.
            </p>
          </EmptyState>
        )}
        {letters.map(({ programme, letter, liftedForEquity, ask }) => (
          <PairingLetter
            key={programme.id}
            letter={letter}
            ask={ask}
            liftedForEquity={liftedForEquity}
            title={programme.financer}
            to={paths.programme(programme.id)}
            acts={<KeepLinks kind="criteria" id={programme.id} title={programme.title} />}
            kicker={
              programme.operatorLinked ? `${programme.type} · lié à l’opération Milliard` : programme.type
            }
          >
            {openingOf(programme)}
          </PairingLetter>
        ))}
        {letters.length < total && (
          <p className="border-t border-ink pt-3">
            <Link to="?tous=oui" preventScrollReset className="font-semibold">
              Montrer les {total} programmes
            </Link>
          </p>
        )}
      </section>
      {nearMisses.length > 0 && (
        <section aria-labelledby="presque" className="mt-14">
          <h2 id="presque" className="column-title">
            Il s’en faut d’un critère
          </h2>
          <p className="reading mt-2 mb-4">
            Un seul critère bloque avec ces programmes. Voici ce qu’il manque.
          </p>
          {nearMisses.map(({ id, title, financer, lines }) => (
            <NearMiss key={id} lines={lines} kicker={financer} title={title} to={paths.programme(id)} />
          ))}
        </section>
      )}
      {advice.length > 0 && <AdviceList advice={advice} />}
      {stacks.length > 0 && <StackList stacks={stacks} />}
    </>
  );
}

/** What, how much, where: the letter's first sentences. */
const openingOf = ({ title, ticket, means, area }: ProgrammeBrief): string =>
  typeset(
    `${quoted(title)} : ${ticket ?? "montant à préciser"} par projet, en ${means}. Territoire : ${area}.`,
  );
