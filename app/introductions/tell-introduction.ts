import type { NextStepKind } from "#domain/introductions/next-step.ts";
import type { ReminderKind } from "#domain/introductions/reminders.ts";
import type {
  IntroductionAct,
  IntroductionSide,
  IntroductionStatus,
  Outcome,
} from "#domain/introductions/status.ts";

/** What each status of an introduction is called. */
export const STATUS_LABELS: Record<IntroductionStatus, string> = {
  proposed: "Demandée",
  accepted: "Acceptée",
  declined: "Déclinée",
  withdrawn: "Retirée",
  planned: "Rencontre prévue",
  held: "Rencontre tenue",
  cancelled: "Rencontre annulée",
  "to-follow-up": "Suite à donner",
  "documents-asked": "Pièces demandées",
  "under-review": "À l’étude",
  "in-committee": "En comité",
  agreed: "Accord déclaré",
  refused: "Refus",
  oriented: "Orientée ailleurs",
  "no-follow-up": "Sans suite",
};

export const SIDE_LABELS: Record<IntroductionSide, string> = {
  organisation: "l’organisation",
  financer: "le financeur",
};

export const OUTCOME_LABELS: Record<Outcome, string> = {
  agreed: "Un accord",
  refused: "Un refus",
  oriented: "Une orientation vers quelqu’un d’autre",
  "no-follow-up": "Pas de suite",
};

/** What is to be done next, to whoever is to do it, and to whoever waits. */
export const NEXT_STEPS: Record<NextStepKind, { yours: string; theirs: string }> = {
  answer: {
    yours: "Répondre : accepter, ou décliner avec un motif.",
    theirs: "La réponse est attendue. Vous pouvez retirer votre demande tant qu’elle ne l’a pas reçue.",
  },
  "fix-date": {
    yours: "Convenir d’une date : proposez-la ici, ou écrivez-vous dans le fil.",
    theirs: "Une date reste à fixer.",
  },
  meet: { yours: "Préparer la rencontre : la fiche tient sur une page.", theirs: "La rencontre a une date." },
  "tell-whether-held": {
    yours: "La date est passée : dire si la rencontre a eu lieu.",
    theirs: "Il reste à dire si la rencontre a eu lieu.",
  },
  "say-what-follows": {
    yours: "Dire ce qui suit : une étape, des pièces, ou ce qu’il en est résulté.",
    theirs: "Il reste à dire ce qui suit.",
  },
  "plan-again": {
    yours: "Convenir d’une autre date, ou dire qu’il n’y aura pas de suite.",
    theirs: "Une autre date reste à trouver.",
  },
  "do-next-step": { yours: "Faire l’étape convenue.", theirs: "L’étape convenue est chez l’autre." },
  "send-documents": {
    yours: "Envoyer les pièces demandées.",
    theirs: "Les pièces demandées sont attendues.",
  },
  review: { yours: "Étudier le dossier, et dire où il en est.", theirs: "Le dossier est à l’étude." },
  decide: { yours: "Dire ce que le comité a décidé.", theirs: "Le comité doit se prononcer." },
  "settle-differing": {
    yours: "Vos deux réponses diffèrent : écrivez-vous, puis corrigez la vôtre s’il le faut.",
    theirs: "Vos deux réponses diffèrent.",
  },
  "settle-need": {
    yours: "Dire ce que cet accord change pour votre besoin.",
    theirs: "L’organisation dira ce que cet accord change pour son besoin.",
  },
  "declare-too": {
    yours: "Dire, de votre côté, ce qu’il en est résulté.",
    theirs: "L’autre côté doit encore dire ce qu’il en est résulté.",
  },
  "ask-again": {
    yours: "C’est terminé. La même demande pourra être faite de nouveau.",
    theirs: "C’est terminé. La même demande pourra être faite de nouveau.",
  },
  over: { yours: "C’est terminé : rien à faire.", theirs: "C’est terminé : rien à faire." },
};

/** What the button of each act says. */
export const ACT_BUTTONS: Record<Exclude<IntroductionAct, "declare">, string> = {
  accept: "Accepter",
  decline: "Décliner",
  withdraw: "Retirer notre demande",
  plan: "Fixer la date",
  hold: "La rencontre a eu lieu",
  cancel: "Annuler la rencontre",
  "follow-up": "Une étape à faire",
  "ask-documents": "Des pièces à envoyer",
  review: "Le dossier est à l’étude",
  "send-to-committee": "Le dossier passe en comité",
};

/** What happened, as the history tells it. */
const EVENTS: Record<string, string> = {
  propose: "Demande envoyée",
  accept: "Acceptée",
  decline: "Déclinée",
  withdraw: "Demande retirée",
  plan: "Date fixée",
  hold: "Rencontre tenue",
  cancel: "Rencontre annulée",
  "follow-up": "Étape convenue",
  "ask-documents": "Pièces demandées",
  review: "Dossier à l’étude",
  "send-to-committee": "Dossier en comité",
  "declare-agreed": "Accord déclaré",
  "declare-refused": "Refus déclaré",
  "declare-oriented": "Orientation déclarée",
  "declare-no-follow-up": "Déclarée sans suite",
  "settle-met": "Besoin trouvé en entier",
  "settle-in-part": "Besoin réduit de ce qui est trouvé",
  "settle-unchanged": "Besoin inchangé pour le moment",
};
export const eventLabel = (act: string): string => EVENTS[act] ?? "Changement";

/** What a notification says of an event: `who` did it, about the need of that title. */
export function tellEvent(act: string, { who, title }: { who: string; title: string }): string {
  switch (act) {
    case "propose":
      return `${who} vous demande une mise en relation au sujet de ${title}.`;
    case "accept":
      return `${who} accepte la mise en relation au sujet de ${title}.`;
    case "decline":
      return `${who} décline la mise en relation au sujet de ${title}.`;
    case "withdraw":
      return `${who} retire sa demande au sujet de ${title}.`;
    case "plan":
      return `${who} propose une date de rencontre au sujet de ${title}.`;
    case "cancel":
      return `${who} annule la rencontre au sujet de ${title}.`;
    case "declare-agreed":
      return `${who} déclare un accord au sujet de ${title}.`;
    default:
      return `${who} : ${eventLabel(act).toLowerCase()}, au sujet de ${title}.`;
  }
}

/** What a reminder asks. */
export const REMINDERS: Record<ReminderKind, (about: { who: string; title: string }) => string> = {
  "answer-5": ({ who, title }) => `${who} attend votre réponse depuis cinq jours, au sujet de ${title}.`,
  "answer-12": ({ who, title }) =>
    `${who} attend votre réponse depuis douze jours, au sujet de ${title}. Un « non » avec son motif vaut mieux qu’un silence.`,
  "meeting-2": ({ who, title }) =>
    `Votre rencontre avec ${who} au sujet de ${title} : que faites-vous ensuite ?`,
  "meeting-14": ({ who, title }) =>
    `Deux semaines après votre rencontre avec ${who} au sujet de ${title} : où en êtes-vous ?`,
  "meeting-45": ({ who, title }) =>
    `Un mois et demi après votre rencontre avec ${who} au sujet de ${title} : où en êtes-vous ?`,
  final: ({ who, title }) =>
    `Six mois après : qu’est-il résulté de votre mise en relation avec ${who}, au sujet de ${title} ?`,
};
