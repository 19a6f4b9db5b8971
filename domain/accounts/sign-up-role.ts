/** As what somebody signs up: for a structure of one of these kinds, or for themselves. */
export const SIGN_UP_ROLES = ["organisation", "financer", "place", "saver"] as const;
export type SignUpRole = (typeof SIGN_UP_ROLES)[number];

/** Each role as one chooses it, and what it is for. */
export const SIGN_UP_ROLE_LABELS: Record<SignUpRole, { label: string; sentence: string }> = {
  organisation: {
    label: "Une organisation qui cherche des financements",
    sentence: "Association, coopérative, entreprise de l’ESS : publiez un besoin.",
  },
  financer: {
    label: "Un financeur",
    sentence: "Fondation, banque, réseau, club, collectivité : publiez vos critères.",
  },
  place: {
    label: "Un lieu qui accueille des rencontres",
    sentence: "Tiers-lieu, ferme, café associatif, mairie : recevez organisations et financeurs.",
  },
  saver: {
    label: "Une personne qui épargne",
    sentence: "Dites ce que vous aimeriez voir financé, sans profil public ni engagement.",
  },
};
