/** How a story may begin. `{deeds}` is what is done after "nous", `{place}` the commune, `{people}` for whom, `{year}` since when, `{count}` how many. */
export const OPENINGS: string[] = [
  "À {place}, nous {deeds}, pour {people}.",
  "Depuis {year}, nous {deeds}.",
  "Tout a commencé en {year} dans une cuisine de {place}, à {count}.",
  "On nous demande souvent pourquoi {place} : parce que c'est là que nous vivons.",
  "Il y avait {count} chaises et une cafetière ; aujourd'hui nous {deeds}.",
  "{count} bénévoles, trois salariés, un camion : voilà l'équipe.",
  "Nous ne sommes pas des spécialistes, mais nous {deeds}.",
  "Personne ne s'occupait de {people} ; nous avons essayé.",
  "Un mardi de {year}, l'usine a fermé et nous sommes restés.",
  "Ici, à {place}, le dernier commerce a baissé le rideau en {year}.",
  "Qui sommes-nous ? {count} sociétaires, une voix chacun.",
  "Nous {deeds} ; c'est tout, et c'est beaucoup.",
  "La mairie de {place} nous a prêté une salle, puis les clés.",
  "Avec {people}, nous {deeds}.",
  "Notre histoire tient en un chiffre : {count} personnes l'an dernier.",
  "En {year}, {count} voisins ont mis cent euros chacun.",
  "Il pleut souvent à {place}, et pourtant on vient de loin.",
  "Nous parlons avec {people} avant de parler d'eux.",
  "Le projet est né d'une colère ; il tient par la patience.",
  "Chaque matin, {count} personnes poussent la porte.",
];

/** What may be said of the way decisions are made. */
export const GOVERNANCE: string[] = [
  "Une personne, une voix, à l'assemblée comme au conseil.",
  "Les décisions se prennent par consentement, le premier lundi du mois.",
  "Trois collèges : salariés, usagers, communes.",
  "Les comptes sont affichés à l'entrée.",
  "L'écart des salaires est de un à deux.",
  "Le conseil compte autant d'usagers que de fondateurs.",
  "Les bénéfices restent dans la maison : c'est écrit.",
];

/** What an organisation may like, dislike or ask of who funds it. */
export const WISHES: string[] = [
  "Nous cherchons un partenaire patient, qui vienne voir.",
  "Nous n'aimons pas les reportings mensuels, mais nous rendons des comptes.",
  "Pas de logo sur la façade, merci.",
  "Nous préférons un petit prêt long à un gros don unique.",
  "Nous ne voulons pas d'un actionnaire qui sort au bout de cinq ans.",
  "Un coup de main pour les comptes nous serait aussi utile que l'argent.",
  "Nous refusons l'argent des énergies fossiles.",
  "Venez un jour de marché, vous comprendrez.",
  "Nous aimerions être accompagnés, pas seulement financés.",
  "Nous apprécions ceux qui disent non vite.",
  "Nous tenons à rester petits.",
  "Nous partageons nos plans avec qui les demande.",
];

/** Second halves of invented names. */
export const NAME_ENDINGS: string[] =
  "des Sept Noyers|du Gué Perdu|des Quatre Lanternes|du Merle Moqueur|des Tilleuls Bas|de la Clef d'Ocre|des Trois Puits|du Grand Écart|de l'Heure Claire|des Galets Ronds|du Pas Suspendu|des Coquelicots|de la Borne Bleue|du Vieux Sureau|des Hirondelles|du Chemin Creux|de la Lune Rousse|des Neuf Fontaines|du Pont Levé|des Genêts|de la Pluie Fine|du Coq Endormi|des Remparts Verts|de l'Aube Lente|des Pierres Sèches|du Bel Envers|des Deux Versants|de la Mésange|du Lavoir Neuf|des Ailes Basses|du Fil Rouge|de la Bonne Pente|des Ormeaux|du Tournesol Noir|de la Passerelle|des Marées Hautes|du Figuier Penché|des Bruyères|de l'Entre-Vents|du Hameau Rond|des Cinq Sœurs|de la Herse|du Pré Commun|des Acacias|de la Rosée|du Ruisseau Sourd|des Contre-Allées|de la Grange Bleue|du Sentier Neuf|des Palmes|de l'Étoupe|du Seuil|des Osiers|de la Cendre Douce|du Hérisson|des Terres Franches|de la Belle Étape|du Sillage|des Voix Basses|de l'Écluse".split(
    "|",
  );
