import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { LegalText } from "#app/ui/legal-text.tsx";

export const meta: MetaFunction = () => pageTitle("Conditions d’utilisation");

export default function Terms() {
  return (
    <LegalText title="Conditions d’utilisation">
      <h2>Ce qui se fait ici</h2>
      <p>
        Des organisations publient des besoins, des financeurs publient des critères. La plateforme compare
        les deux et aide à se rencontrer. Elle est gratuite pour tous, sans commission ni avantage lié à un
        financement.
      </p>
      <h2>Ce qui ne s’y fait pas</h2>
      <p>
        Aucun paiement, aucune cagnotte, aucune promesse, aucun bulletin, aucun contrat. Un besoin est
        présenté à titre d’information : ce n’est ni une offre de titres, ni une proposition de prêt, ni un
        appel aux dons.
      </p>
      <h2>Qui écrit</h2>
      <p>
        Le contenu d’une fiche est écrit par son auteur, qui en répond. Sont refusés les textes qui promettent
        un rendement, une garantie, l’absence de risque, ou qui pressent de décider.
      </p>
      <h2>Ce que veut dire « vérifié »</h2>
      <p>
        La vérification d’un financeur porte sur son identité : existence légale, habilitation éventuelle,
        rôle de la personne. Elle ne dit rien de ce qu’il propose. Un agrément « déclaré » n’est pas un
        agrément vérifié.
      </p>
      <h2>Rencontres ouvertes au public</h2>
      <p>
        Temps d’échange et d’information. Aucune souscription, aucun engagement ni aucune collecte n’y a lieu.
      </p>
      <h2>Classement</h2>
      <p>
        <Link to={paths.ranking()}>Comment il fonctionne</Link>,{" "}
        <Link to={paths.rankingPolicy()}>ce qui l’influence</Link>.
      </p>
    </LegalText>
  );
}
