import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import type { AskTold } from "#app/introductions/tell-ask.server.ts";
import { Ask } from "./introduction/ask.tsx";
import { Disclosure } from "./disclosure.tsx";
import { typeset } from "./french-typography.ts";
import type { Letter, LetterLine } from "./letter.ts";
import { ScoreLines } from "./score-lines.tsx";

type Props = {
  letter: Letter;
  /** Who writes, and where to read more of them. */
  title: string;
  to: string;
  kicker?: ReactNode;
  /** Moved up so that every need is seen: said, since the order then differs from the score. */
  liftedForEquity?: boolean;
  /** What the reader's side may do with it. */
  acts?: ReactNode;
  /** For whoever may ask for an introduction from here. */
  ask?: AskTold | null;
  /** Who, what, how much, where: one or two sentences. */
  children: ReactNode;
};

/** A pairing as a short letter: who, what, how much, where; then what brings both together, and what is to settle. */
export function PairingLetter({ letter, title, to, kicker, liftedForEquity, acts, ask, children }: Props) {
  const told = toldLines(letter);
  return (
    <article className="letter">
      <div className="max-w-[38rem]">
        {kicker && <p className="kicker">{kicker}</p>}
        <h3 className="brief-title mt-0.5">
          <Link to={to}>{typeset(title)}</Link>
        </h3>
        <p className="letter-body mt-2">{children}</p>
        <Correspondence letter={letter} />
        {liftedForEquity && <p className="byline italic">Mise en avant pour l’équité</p>}
        {ask && <Ask ask={ask} />}
        {acts}
      </div>
      <div className="mt-3 lg:mt-0">
        <ScoreLines lines={told} label="Ce qui les rapproche, et ce qui reste à voir" />
        <div className="mt-1">
          <Disclosure label="Toutes les lignes de la comparaison">
            <ScoreLines lines={letter.lines} label="Toutes les lignes" />
          </Disclosure>
        </div>
      </div>
    </article>
  );
}

/** The three strongest reasons, one of the other side, the weakest point, then what is to check; each line once. */
function toldLines({ reasons, otherSide, weakest, toCheck }: Letter): LetterLine[] {
  const told = [...reasons, otherSide, weakest, ...toCheck].filter((line) => line !== null);
  return told.filter((line, index) => told.findIndex((other) => other.rule === line.rule) === index);
}

function Correspondence({ letter: { score, corresponding, declared } }: { letter: Letter }) {
  return (
    <p className="byline mt-2">
      <strong className="text-ink">
        {corresponding} critères sur {declared}
      </strong>{" "}
      correspondent <span className="whitespace-nowrap">· indice {score} sur 100</span>
    </p>
  );
}

type NearMissProps = { lines: readonly LetterLine[]; kicker?: string; title: string; to: string };

/** A pairing that a rule blocks, told for what would have to change. */
export function NearMiss({ lines, kicker, title, to }: NearMissProps) {
  return (
    <article className="brief lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-x-12">
      <div>
        {kicker && <p className="kicker">{kicker}</p>}
        <h3 className="brief-title">
          <Link to={to}>{typeset(title)}</Link>
        </h3>
      </div>
      <ScoreLines lines={lines} label="Ce qui bloque" />
    </article>
  );
}

/** What the ranking is, and is not: beside every list of pairings. Source: domaine, §4.6. */
export function RankingNote() {
  return (
    <p className="byline reading mt-2 mb-5">
      Cette liste compare les critères déclarés par chacun (territoire, thème, montant, forme, instrument,
      stade). Elle ne juge ni la qualité, ni le risque, ni la rentabilité.{" "}
      <Link to={paths.ranking()}>Comment est-elle calculée ?</Link>
    </p>
  );
}
