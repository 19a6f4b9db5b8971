/** What one may be told about, each at a pace of one's own: one line of the table of preferences a topic. */
export const NOTIFICATION_TOPICS = [
  "introductions",
  "messages",
  "reminders",
  "alerts",
  "meetups",
  "account",
] as const;
export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

/** How soon one is told by mail. */
export const MAIL_PACES = ["at-once", "daily", "weekly", "none"] as const;
export type MailPace = (typeof MAIL_PACES)[number];

/** What somebody wants of a topic, by channel: shown on the site or not, by mail at this pace. */
export type Preference = { onSite: boolean; mailPace: MailPace };

type Topic = { label: string; about: string; because: string; unlessChosen: Preference };

/** Each topic as the page of preferences names it, why one hears of it, and what holds until one chooses. */
export const TOPICS: Record<NotificationTopic, Topic> = {
  introductions: {
    label: "Mises en relation",
    about: "Une demande, une réponse, une date, une suite donnée.",
    because: "une mise en relation de votre structure avance",
    unlessChosen: { onSite: true, mailPace: "at-once" },
  },
  messages: {
    label: "Messages",
    about: "Un message écrit dans une mise en relation.",
    because: "un message a été écrit dans une mise en relation de votre structure",
    unlessChosen: { onSite: true, mailPace: "at-once" },
  },
  reminders: {
    label: "Rappels",
    about: "Une demande qui attend votre réponse, une rencontre dont la suite reste à dire.",
    because: "quelque chose attend votre structure",
    unlessChosen: { onSite: true, mailPace: "daily" },
  },
  alerts: {
    label: "Alertes",
    about: "De nouveaux besoins ou programmes qui correspondent à vos critères ou à vos recherches.",
    because: "une de vos recherches, un de vos programmes ou un de vos besoins a de nouveaux résultats",
    unlessChosen: { onSite: true, mailPace: "daily" },
  },
  meetups: {
    label: "Rencontres",
    about: "Une invitation, un horaire, un changement dans une rencontre.",
    because: "vous participez à une rencontre, ou y êtes invité·e",
    unlessChosen: { onSite: true, mailPace: "at-once" },
  },
  account: {
    label: "Votre compte",
    about: "Ce qui empêche votre compte de bien servir.",
    because: "c’est votre compte",
    unlessChosen: { onSite: true, mailPace: "none" },
  },
};

/** Topics that one chooses about; of one's own account one is always told, on the site. */
export const CHOSEN_TOPICS = NOTIFICATION_TOPICS.filter((topic) => topic !== "account");
