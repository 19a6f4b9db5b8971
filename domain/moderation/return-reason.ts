/**
 * Why a text is sent back to its author. Each code carries the sentence that the author reads: kind, and saying what to
 * change. Source: product requirements 1, 2 and 30 (domaine, §4.5), statement of reasons (DSA, art. 17).
 */
export const RETURN_REASONS = [
  "return",
  "guarantee",
  "urgency",
  "subscription",
  "payment",
  "personal-data",
  "off-topic",
  "other",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const RETURN_REASON_LABELS: Record<ReturnReason, string> = {
  return: "Promet un rendement",
  guarantee: "Promet une garantie ou l'absence de risque",
  urgency: "Presse le lecteur",
  subscription: "Invite à souscrire ou à placer",
  payment: "Donne un moyen de payer",
  "personal-data": "Donne des informations sur une personne",
  "off-topic": "N'a pas sa place ici",
  other: "Autre raison",
};

/** What the author reads, before the words that the operator adds. « other » has none: the operator writes it. */
export const RETURN_REASON_SENTENCES: Record<Exclude<ReturnReason, "other">, string> = {
  return:
    "Une phrase annonce un rendement. La Place présente des besoins, jamais une offre : dites plutôt à quoi servira l'argent.",
  guarantee:
    "Une phrase promet une garantie, ou qu'il n'y a pas de risque. Personne ne peut le promettre : retirez-la, votre projet parlera de lui-même.",
  urgency:
    "Une phrase presse le lecteur. La date dont vous avez besoin suffit : elle a son propre champ, et les financeurs la lisent.",
  subscription:
    "Une phrase invite à souscrire ou à placer de l'argent. Cela se fait ailleurs, après une rencontre : ici, dites ce qu'il vous faut.",
  payment:
    "Le texte donne un moyen de payer. Aucun argent ne passe par la Place : retirez ces coordonnées, les financeurs sauront vous joindre.",
  "personal-data":
    "Le texte dit d'une personne ce qu'elle n'a peut-être pas choisi de publier. Parlez de fonctions plutôt que de noms.",
  "off-topic":
    "Nous n'y avons pas trouvé un besoin de financement d'une organisation de la transition juste.",
};
