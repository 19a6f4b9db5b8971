import type { IntroductionStatus } from "#domain/introductions/status.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/** An invented introduction: between whom, where it stands, since when, and a few words. Structures by their names. */
export type DemoIntroduction = {
  organisation: string;
  financer: string;
  proposedBy: "organisation" | "financer";
  status: IntroductionStatus;
  /** How many days ago it was asked for, and came to where it stands. */
  askedDaysAgo: number;
  movedDaysAgo: number;
  /** In so many days; before today when negative. */
  meetingInDays?: number;
  where?: string;
  reason?: RefusalReason;
  kindWord?: string;
  nextStep?: string;
  /** What was written after the request, in turn, beginning with the side that was asked. */
  talk?: string[];
};

const BAKERY = "Le Fournil du Pile ou Farine";
const FOUNDATION = "Fondation Sillons Partagés";

/** Wanted introductions; those whose need and programme do not correspond are passed over when they are loaded. */
export const DEMO_INTRODUCTIONS: DemoIntroduction[] = [
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "proposed",
    askedDaysAgo: 6,
    movedDaysAgo: 6,
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "financer",
    status: "accepted",
    askedDaysAgo: 9,
    movedDaysAgo: 3,
    talk: [
      "Avec plaisir. Nous sommes au moulin tous les mardis ; venez quand vous voulez.",
      "Mardi en huit ? Nous serions deux, et le petit-déjeuner est pour nous.",
    ],
  },
  {
    organisation: "*",
    financer: FOUNDATION,
    proposedBy: "organisation",
    status: "planned",
    askedDaysAgo: 20,
    movedDaysAgo: 8,
    meetingInDays: 6,
    where: "Ferme des Trois Haies, la grange",
    talk: [
      "Votre projet nous parle. Pouvez-vous nous dire où en est le permis ?",
      "Déposé en octobre, réponse attendue avant Noël.",
    ],
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "held",
    askedDaysAgo: 40,
    movedDaysAgo: 1,
    meetingInDays: -2,
    where: "Au fournil",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "financer",
    status: "documents-asked",
    askedDaysAgo: 55,
    movedDaysAgo: 5,
    meetingInDays: -16,
    where: "Par téléphone",
    nextStep: "Envoyer les comptes de l’an dernier et le plan de trésorerie",
  },
  {
    organisation: "*",
    financer: FOUNDATION,
    proposedBy: "organisation",
    status: "in-committee",
    askedDaysAgo: 80,
    movedDaysAgo: 12,
    meetingInDays: -50,
    where: "Au siège de la fondation",
    nextStep: "Réponse du comité de décembre",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "declined",
    askedDaysAgo: 30,
    movedDaysAgo: 25,
    reason: "STADE",
    kindWord: "Revenez vers nous après votre première saison : nous lirons votre dossier avec plaisir.",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "financer",
    status: "agreed",
    askedDaysAgo: 120,
    movedDaysAgo: 4,
    meetingInDays: -90,
    where: "À la maison du peuple",
  },
  {
    organisation: BAKERY,
    financer: "*",
    proposedBy: "financer",
    status: "proposed",
    askedDaysAgo: 2,
    movedDaysAgo: 2,
  },
  {
    organisation: BAKERY,
    financer: "*",
    proposedBy: "organisation",
    status: "to-follow-up",
    askedDaysAgo: 35,
    movedDaysAgo: 6,
    meetingInDays: -20,
    where: "Au fournil, pendant la cuisson",
    nextStep: "Visiter l’atelier avec le bénévole qui suit le dossier",
  },
  {
    organisation: BAKERY,
    financer: "*",
    proposedBy: "organisation",
    status: "cancelled",
    askedDaysAgo: 28,
    movedDaysAgo: 3,
    meetingInDays: -3,
    where: "Par téléphone",
    talk: ["Entendu pour jeudi.", "Le four a lâché : reportons, voulez-vous ?"],
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "oriented",
    askedDaysAgo: 100,
    movedDaysAgo: 60,
    meetingInDays: -75,
    where: "En visio",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "withdrawn",
    askedDaysAgo: 50,
    movedDaysAgo: 48,
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "under-review",
    askedDaysAgo: 70,
    movedDaysAgo: 20,
    meetingInDays: -40,
    where: "À l’agence",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "organisation",
    status: "refused",
    askedDaysAgo: 90,
    movedDaysAgo: 30,
    meetingInDays: -60,
    where: "Au tiers-lieu",
    reason: "MONTANT_HORS_FOURCHETTE",
  },
  {
    organisation: "*",
    financer: "*",
    proposedBy: "financer",
    status: "no-follow-up",
    askedDaysAgo: 95,
    movedDaysAgo: 40,
    meetingInDays: -70,
    where: "En visio",
  },
];
