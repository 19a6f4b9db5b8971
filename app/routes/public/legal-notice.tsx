import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/http/page-title.ts";
import { LegalText } from "#app/ui/legal-text.tsx";

export const meta: MetaFunction = () => pageTitle("Mentions légales");

export default function LegalNotice() {
  return (
    <LegalText
      title="Mentions légales"
      lead={
        <p>
          Cette instance est une démonstration. Les lignes « à compléter » le seront par l’association avant
          toute ouverture au public.
        </p>
      }
    >
      <h2>Éditeur</h2>
      <p>
        L’opération Milliard, association régie par la loi du 1er juillet 1901. Siège, téléphone, adresse
        électronique, numéros RNA et SIRET : à compléter.
      </p>
      <p>Direction de la publication : la personne qui représente légalement l’association, à compléter.</p>
      <h2>Hébergeur</h2>
      <p>Nom, adresse et téléphone : à compléter. Les données sont hébergées dans l’Union européenne.</p>
      <h2>Ce que cette plateforme est, et n’est pas</h2>
      <p>
        Elle est un annuaire, un recueil de besoins, un agenda de rencontres, un observatoire. Elle n’est ni
        une plateforme de financement participatif, ni un conseil, ni un courtier, ni un placeur, ni un
        collecteur de dons.
      </p>
      <p>
        Elle met en visibilité des besoins et facilite des rencontres. Elle ne collecte pas d’argent, ne donne
        aucun conseil en investissement et n’intervient dans aucune transaction.
      </p>
      <h2>Signaler un contenu, nous joindre</h2>
      <p>
        En bas de la page de chaque besoin, programme, organisation et financeur, un lien permet à toute
        personne de signaler ce qui ne va pas, sans compte. Une personne de l’équipe lit chaque signalement,
        décide, et donne ses raisons à qui a laissé une adresse, ainsi qu’à l’auteur du contenu quand quelque
        chose lui est demandé. L’un comme l’autre peut demander qu’une autre personne regarde, ou saisir un
        juge. Rien n’est décidé par une machine seule.
      </p>
      <p>
        Point de contact unique, pour le public comme pour les autorités, en français : adresse électronique à
        compléter.
      </p>
      <h2>Crédits</h2>
      <p>
        Caractères : Young Serif (Noir Blanc Rouge) et Source Sans 3 (Adobe), sous licence SIL Open Font
        License. Découpage administratif : Etalab, Licence Ouverte. Position des communes : GeoNames, licence
        CC BY 4.0. Fond de carte : MapSVG, adapté par Victor Cazanave, licence CC BY 4.0.
      </p>
    </LegalText>
  );
}
