import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { LegalText } from "#app/ui/legal-text.tsx";

export const meta: MetaFunction = () => pageTitle("Politique de classement");

/** Code de la consommation, art. L. 111-7: how contents are listed, ordered and taken away, and what could influence it. */
export default function RankingPolicy() {
  return (
    <LegalText title="Politique de classement">
      <h2>Référencement</h2>
      <p>
        Toute organisation et tout financeur peut publier, gratuitement. Le contenu des fiches est rédigé par
        leurs titulaires. L’opérateur relit la forme ; il ne recommande pas.
      </p>
      <h2>Classement</h2>
      <p>
        Les listes se lisent par date, échéance ou ordre alphabétique, au choix. Les rapprochements suivent
        des règles et des poids publics et datés :{" "}
        <Link to={paths.ranking()}>comment fonctionne le classement</Link>.
      </p>
      <h2>Déréférencement</h2>
      <p>
        Une fiche est retirée à la demande de son auteur, à sa date d’expiration, ou si elle promet un
        rendement, une garantie ou l’absence de risque. Le motif est dit à l’auteur, qui peut demander qu’une
        personne réexamine la décision.
      </p>
      <h2>Liens et rémunération</h2>
      <p>
        Aucun paiement, aucune commission, aucun avantage lié à un financement. L’adhésion ou le don à
        l’association n’a pas d’effet sur le classement. L’opération Milliard anime cette plateforme et a créé
        le fonds de dotation et le FPCI cités. Ils ne bénéficient d’aucun avantage de classement ; leurs
        fiches portent la mention « lié à l’opération Milliard ».
      </p>
    </LegalText>
  );
}
