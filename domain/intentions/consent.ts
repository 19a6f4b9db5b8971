/** What a saver consents to. A new wording is a new version: what was consented to stays known. Source: domaine, § 4.3 and § 4.5, 4 to 7. */
export const CONSENT = {
  version: "2026-11",
  dated: "novembre 2026",
  sentence:
    "J'accepte que mon intention soit gardée douze mois, et publiée seulement additionnée à celles d'au moins neuf autres personnes. Je peux la changer ou l'effacer quand je veux.",
};
