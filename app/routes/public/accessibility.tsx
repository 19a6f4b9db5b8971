import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/http/page-title.ts";
import { LegalText } from "#app/ui/legal-text.tsx";

export const meta: MetaFunction = () => pageTitle("Accessibilité");

export default function Accessibility() {
  return (
    <LegalText title="Accessibilité" lead={<p>État de conformité au RGAA 4.1 : non audité.</p>}>
      <h2>Ce que nous visons</h2>
      <p>
        Le niveau AA des WCAG 2.2. Chaque page est vérifiée par un outil automatique à chaque changement, en
        clair et en sombre, sur téléphone et sur ordinateur. Un outil ne voit qu’une partie des défauts :
        aucun audit par des personnes n’a encore eu lieu.
      </p>
      <h2>Ce qui est fait</h2>
      <ul>
        <li>Tout se lit et se fait au clavier, et sans script.</li>
        <li>Une couleur ne dit jamais rien seule : des mots l’accompagnent.</li>
        <li>Une carte a toujours son tableau.</li>
        <li>Les pages s’impriment et s’agrandissent.</li>
      </ul>
      <h2>Un obstacle ?</h2>
      <p>
        Écrivez au contact des mentions légales : nous répondrons et corrigerons. Si la réponse ne vient pas,
        vous pouvez saisir le Défenseur des droits.
      </p>
    </LegalText>
  );
}
