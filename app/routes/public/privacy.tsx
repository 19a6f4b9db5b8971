import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/http/page-title.ts";
import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { LegalText } from "#app/ui/legal-text.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () => pageTitle("Confidentialité");

const LEVELS = [
  ["Récit, objet, territoire, thèmes", "oui", "oui", "oui"],
  ["Montant", "par fourchette", "exact", "exact"],
  ["Moyens", "par famille", "instruments", "instruments"],
  ["Plan de financement", "non", "oui", "oui"],
  ["Pièces et chiffres du dossier", "non", "non", "oui"],
];
/** Source: domaine, §4.3. */
const RECORDS = [
  [
    "Compte d’une organisation ou d’un financeur",
    "contrat",
    "vie du compte ; inactif deux ans : alerte, puis suppression",
  ],
  [
    "Contact public d’une fiche",
    "intérêt légitime ; consentement pour le nom",
    "retrait immédiat sur demande",
  ],
  [
    "Mises en relation, messages, comptes rendus",
    "contrat",
    "trois ans après le dernier échange, puis sommes anonymes",
  ],
  [
    "Inscriptions aux rencontres",
    "contrat",
    "trois ans après la rencontre, puis sommes anonymes ; les besoins d’accès et les accompagnants : trente jours après ; qui l’on souhaite ou non rencontrer, que seule la machine lit : six mois après",
  ],
  ["Listes personnelles, recherches gardées", "contrat", "vie du compte ; retirées : trente jours"],
  ["Notifications", "contrat", "un an"],
  ["Intention d’épargne", "consentement", "douze mois, renouvelable ; sinon suppression"],
  ["Statistiques", "intérêt légitime", "aucun nom ; sans limite"],
  ["Journaux de sécurité", "intérêt légitime", "de six à douze mois"],
];
const rows = (cells: string[][]) => cells.map((line) => ({ key: line[0]!, cells: line }));

export default function Privacy() {
  return (
    <LegalText title="Confidentialité">
      <h2>Qui voit quoi d’un besoin</h2>
      <Table
        caption="Trois niveaux de visibilité"
        columns={[
          { heading: "Ce qui est écrit" },
          { heading: "Tout le monde" },
          { heading: "Financeur vérifié" },
          { heading: "Après accord des deux" },
        ]}
        rows={rows(LEVELS)}
        stacked
      />
      <h2>Ce que nous gardons, et combien de temps</h2>
      <Table
        caption="Traitements de données personnelles"
        columns={[{ heading: "Données" }, { heading: "Base légale" }, { heading: "Durée" }]}
        rows={rows(RECORDS)}
        stacked
      />
      <h2>Épargnant·es</h2>
      <p>
        Une intention d’épargne est générale : thèmes, territoire, tranche de montant, horizon. Elle n’est
        liée à aucune organisation, et n’est publiée qu’additionnée à celles d’au moins neuf autres personnes.
        Ni patrimoine, ni revenus, ni âge ne sont demandés.
      </p>
      <h2>Vos droits</h2>
      <p>
        Lire, corriger, effacer, exporter vos données, vous opposer à leur usage : depuis la page «{" "}
        <Link to={paths.ownData()}>Mes données</Link> » de votre compte, ou par le contact des mentions
        légales. Vous pouvez aussi saisir la CNIL. Aucune décision n’est prise par une machine seule.
      </p>
      <p>
        Un compte effacé laisse ce qui est aussi à d’autres, sans votre adresse : les messages d’une mise en
        relation, l’issue d’un rendez-vous. Votre signature de la charte d’un lieu, nom et date, reste tant
        que d’autres le tiennent ; elle part avec le dernier d’entre eux.
      </p>
      <h2>Traceurs</h2>
      <p>
        Aucun traceur publicitaire ni de mesure. Les cookies du site servent à le faire marcher : l’un garde
        votre session ouverte, un autre un formulaire interrompu, pendant deux heures, un autre le mot qui
        confirme ce que vous venez de faire, deux minutes. Dans la démonstration, un dernier retient le point
        de vue choisi en haut de page, pendant trente jours.
      </p>
    </LegalText>
  );
}
