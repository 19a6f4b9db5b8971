/**
 * Sentences in which a financer says who it is, how it decides and when it answers. They name trades, places and people that it
 * does not look for; read as wishes they would bring together what has nothing in common. Written against folded text.
 */
const ASIDES = [
  // Who it is.
  String.raw`^(nous sommes|nous etions|nous avons ete|on est|on vient|on etait) (?!a l'aise|sensibl|attenti|la pour)`,
  String.raw`^(club|bonjour|banque|etablissement|reseau|cooperative|association|institution|mutuelle|fonds|outil|plateforme|societe|groupe|agence|collectif)s? (de|du|des|ne|nee|cree|public|publique|professionnel|financier|regional|d'|[a-z]+ (cree|ne|public|paritaire))`,
  String.raw`^notre (fondation|club|fonds|reseau|agence|syndicat|famille|groupe|banque|maison|association|cooperative|mutuelle) (est|regroupe|reunit|compte|a ete|nait|rassemble)`,
  String.raw`^(fonde|cree|ne|nee|issue?|presente?|detenue?|animee?|finance|financee)s? (de|par|en|au|aux|d')`,
  String.raw`^[a-z' -]{3,40} (est|a ete) (detenue?|nee?|creee?|fondee?)\b`,
  String.raw`^(une famille|il y a |deux soeurs|trois freres|notre grand|[a-z' -]{0,30}c'est \d)`,
  // Its own people, its own past.
  String.raw`^(nos|notre|une moitie de notre|les \d+|chaque) (comites?|administrat|caisses|benevoles|conseill|epargnants|membres|equipes|societaires|colla|adherents|clients|contribut|charge)`,
  String.raw`^(deux|trois|une?|un) (d'entre nous|charge|personne du comite|epargnant|administrat|rendez-vous)`,
  // How and when it decides.
  String.raw`^(reponse|delai|decision|avis|comite|instruction|depot|cloture|jury|commission|analyse|session|calendrier|versement|paiement|selection|dossier allege|conseiller unique|deux (sessions|commissions)|clos)\b`,
  String.raw`^(compter|comptez|prevoyez|ecrivez-nous|nous repondons|en temps calme|pour celle de)\b`,
  String.raw`^(tickets?|duree|taux|montants?|apports?|prets?|horizon|position|pieces) : [^a-z]*\d[^:]{0,60}$`,
  String.raw`^[\d\s.,€km]+(a|et|de|jusqu)[\d\s.,€km]+(euros)?\.?$`,
];

const ASIDE = new RegExp(`(?:${ASIDES.join("|")})`);

/** « Réseau de finance solidaire, nous renforçons… »: what comes after says what it does. */
const APPOSITION =
  /^(?:banque|etablissement|reseau|cooperative|association|institution|mutuelle|fonds|outil|plateforme|societe|groupe|agence|collectif|fondation|club|presente?|creee?|nee?) [^,:]{0,60}, (?=(?:nous|la|le|elle|il|on|notre|l')[ a-z])/;

/** The piece without what its writer is, said in passing. */
export const withoutApposition = (piece: string): string => piece.trim().replace(APPOSITION, "");

/** Does this piece, which says neither yes nor no, only present its writer or its procedure? */
export const isAside = (piece: string): boolean => ASIDE.test(piece.trim());
