import type { Purpose, Stage } from "#domain/vocabulary/codes.ts";

/** `{thing}` is what the need is about, `{place}` where, `{people}` for whom, `{sum}` nothing exact. */
export const TITLES: Record<Purpose, string[]> = {
  FONCTIONNEMENT: [
    "Tenir une année de plus : {thing}",
    "Faire vivre au quotidien {thing}",
    "Payer deux salaires pour {thing}",
    "Garder ouvert {thing} à {place}",
  ],
  TRESO_BFR: [
    "Passer l'hiver sans fermer {thing}",
    "De la trésorerie pour {thing}",
    "Attendre les subventions sans couler {thing}",
  ],
  FONDS_PROPRES: [
    "Donner un socle à {thing}",
    "Renforcer les fonds propres : {thing}",
    "Des reins plus solides pour {thing}",
  ],
  INV_IMMO: [
    "Des murs à {place} pour {thing}",
    "Acheter et refaire le bâtiment : {thing}",
    "Un toit durable pour {thing}",
  ],
  FONCIER: [
    "De la terre à {place} pour {thing}",
    "Sauver douze hectares pour {thing}",
    "Acquérir le terrain de {place} : {thing}",
  ],
  INV_MATERIEL: [
    "Une machine qui manque : {thing}",
    "Équiper {thing} à {place}",
    "Du matériel partagé pour {thing}",
  ],
  INV_NUMERIQUE: ["Un outil numérique commun pour {thing}", "Refaire le logiciel : {thing}"],
  RD_INNOVATION: [
    "Essayer autrement : {thing}",
    "Mettre au point {thing}",
    "Éprouver un modèle à {place} : {thing}",
  ],
  INGENIERIE_RECRUTEMENT: [
    "Un poste pour lancer {thing}",
    "L'étude qui manque avant {thing}",
    "Recruter pour {thing} à {place}",
  ],
  ESSAIMAGE: ["Ouvrir ailleurs {thing}", "De un à cinq : {thing}", "Transmettre à d'autres {thing}"],
  REPRISE: ["Reprendre à plusieurs : {thing}", "Les salariés reprennent {thing}"],
};

export const PURPOSE_SENTENCES: Record<Purpose, string[]> = {
  FONCTIONNEMENT: [
    "Ce qui manque, ce sont des salaires, pas une idée.",
    "Le loyer, l'assurance, une coordinatrice : rien de spectaculaire.",
    "Les aides au projet ne paient jamais le quotidien.",
  ],
  TRESO_BFR: [
    "Les subventions arrivent huit mois après les dépenses.",
    "Nos clients publics paient à soixante jours et nos salaires à trente.",
    "Il nous faut un coussin, le temps que les conventions soient versées.",
  ],
  FONDS_PROPRES: [
    "Sans fonds propres, aucune banque ne suit.",
    "Nous grandissons plus vite que nos réserves.",
    "Deux exercices clos, le second à l'équilibre, et un haut de bilan trop mince.",
  ],
  INV_IMMO: [
    "Le propriétaire vend : nous achetons ou nous partons.",
    "Le bâtiment est sain, la toiture non.",
    "Avoir nos murs diviserait le loyer par deux en quinze ans.",
  ],
  FONCIER: [
    "La parcelle est à vendre, et un acheteur plus riche attend.",
    "La terre restera en commun : c'est dans nos statuts.",
    "Le cédant nous laisse jusqu'à l'été.",
  ],
  INV_MATERIEL: [
    "La machine a vingt ans et les pièces ne se trouvent plus.",
    "Nous louons à la journée ce qu'il faudrait posséder à plusieurs.",
    "Un équipement d'occasion suffirait, bien entretenu.",
  ],
  INV_NUMERIQUE: [
    "Nos outils tiennent par des tableurs et de la bonne volonté.",
    "Le logiciel sera libre, documenté, et hébergé en France.",
  ],
  RD_INNOVATION: [
    "Personne ne l'a encore fait ici ; nous dirons aussi ce qui rate.",
    "Un laboratoire nous accompagne, avec une thèse.",
    "Dix-huit mois d'essai, puis nous publierons tout.",
  ],
  INGENIERIE_RECRUTEMENT: [
    "Tout repose sur des bénévoles qui fatiguent.",
    "Une étude de faisabilité, puis un poste pour la suivre.",
    "Un an de coordination, et le modèle tient seul.",
  ],
  ESSAIMAGE: [
    "Onze villes nous demandent comment faire.",
    "Nous ne voulons pas grossir mais transmettre.",
    "Une charte, une formation, un an d'appui pour chaque lieu.",
  ],
  REPRISE: [
    "Le fondateur part à la retraite ; les salariés sont prêts.",
    "Huit sur neuf ont voté la reprise.",
  ],
};

export const STAGE_SENTENCES: Record<Stage, string[]> = {
  EMERGENCE: [
    "Nous n'avons encore que des réunions, des plans et une belle liste d'attente.",
    "Le collectif s'est formé l'an dernier.",
    "Rien n'est construit, tout est discuté.",
  ],
  AMORCAGE: [
    "Première année d'activité, premiers salaires.",
    "Nous avons ouvert il y a quatorze mois.",
    "Un premier exercice clos, en léger déficit, comme prévu.",
  ],
  CONSOLIDATION: [
    "Cinq ans d'existence, des comptes à l'équilibre trois fois sur cinq.",
    "L'activité tient ; l'équipe, parfois moins.",
    "Nous savons faire, il faut durer.",
  ],
  CHANGEMENT_ECHELLE: [
    "La demande a doublé en deux ans.",
    "Le modèle tient dans un lieu ; il doit tenir dans quatre.",
    "Nous refusons du monde chaque semaine.",
  ],
  REBOND: [
    "Nous avons perdu une convention, et licencié deux collègues.",
    "L'an passé a été mauvais ; le plan de redressement est voté.",
    "Après la crise, nous avons réduit la voilure et gardé l'essentiel.",
  ],
};
