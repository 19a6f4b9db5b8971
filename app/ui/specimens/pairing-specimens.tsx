import { paths } from "#app/http/paths.ts";
import type { Letter, LetterLine } from "../letter.ts";
import { NeedBriefItem } from "../need-brief.tsx";
import { NearMiss, PairingLetter, RankingNote } from "../pairing-letter.tsx";
import { Chapter, Specimen } from "./specimen.tsx";

const line = (
  rule: LetterLine["rule"],
  title: string,
  verdict: LetterLine["verdict"],
  sentence: string,
  question: string | null = null,
): LetterLine => ({ rule, title, verdict, sentence, question });

const LINES = [
  line("themes", "Thèmes", "met", "Thème principal, préféré par le programme : tiers-lieux."),
  line("territory", "Territoire", "met", "Territoire commun : Nevers (58) et Nièvre."),
  line(
    "amount",
    "Montant",
    "partly",
    "Ce programme apporte de 10 000 à 60 000 € par projet : une partie de ce qui est cherché.",
  ),
  line("zoning", "Zonage prioritaire", "missed", "Hors des zonages préférés : zone de montagne."),
  line(
    "mecenat",
    "Mécénat",
    "to-check",
    "Éligibilité au mécénat non renseignée.",
    "L’organisation est-elle d’intérêt général au sens des articles 200 et 238 bis du CGI ?",
  ),
  line("calendar", "Calendrier", "not-applicable", "Aucune date limite n’est indiquée."),
];
const BLOCKING = [
  line("legal-form", "Forme juridique", "blocked", "Forme non retenue par ce programme : association."),
];

const LETTER: Letter = {
  score: 71,
  corresponding: 3,
  declared: 5,
  reasons: LINES.slice(0, 2),
  otherSide: LINES[2]!,
  weakest: LINES[3]!,
  toCheck: [LINES[4]!],
  blocking: [],
  lines: LINES,
};

export function PairingSpecimens() {
  return (
    <Chapter title="Besoin et rapprochement">
      <Specimen name="NeedBriefItem">
        <NeedBriefItem
          level={3}
          need={{
            id: "exemple",
            title: "Reprendre la halle aux grains de Nevers",
            summary: "Une halle de marché, quarante associés, un toit à refaire avant l’hiver.",
            organisation: "La Halle aux Possibles",
            legalForm: "Société coopérative d’intérêt collectif",
            theme: "Tiers-lieux, revitalisation, services de proximité",
            place: "Nevers (58)",
            amount: "de 500 000 € à 1 M€",
            means: "fonds propres et prêts",
          }}
        />
      </Specimen>
      <Specimen name="PairingLetter, ScoreLines">
        <PairingLetter
          letter={LETTER}
          title="Fondation des Communs"
          to={paths.financers()}
          kicker="Fondation"
        >
          « Des lieux qui tiennent » : de 10 000 à 60 000 € par projet, en mécénat. Territoire : Nièvre.
        </PairingLetter>
      </Specimen>
      <Specimen name="NearMiss">
        <NearMiss lines={BLOCKING} title="Coop Relais, titres participatifs" to={paths.financers()} />
      </Specimen>
      <Specimen name="RankingNote">
        <RankingNote />
      </Specimen>
    </Chapter>
  );
}
