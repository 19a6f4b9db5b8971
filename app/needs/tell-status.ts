import type { NeedEventAct } from "#domain/needs/need-event.ts";
import type { NeedAct, NeedStatus } from "#domain/needs/status.ts";

/** What each status is called, and what comes next: nothing is a dead end. */
export const STATUS_LABELS: Record<NeedStatus, string> = {
  draft: "À reprendre",
  "in-review": "En relecture",
  published: "Publié",
  paused: "En pause",
  "met-in-part": "Trouvé en partie",
  met: "Trouvé",
  withdrawn: "Retiré",
  expired: "Expiré",
};

export const STATUS_SENTENCES: Record<NeedStatus, string> = {
  draft: "Ce texte vous a été rendu : reprenez-le, puis publiez-le de nouveau.",
  "in-review":
    "Une personne de l’équipe relit ce texte avant qu’il paraisse ; vous recevrez un mail. Vous pouvez aussi retirer les phrases signalées : il paraîtra tout de suite.",
  published: "Tout le monde peut le lire. Voici les financeurs dont les critères correspondent.",
  paused: "Personne ne le voit pour le moment. Reprenez quand vous êtes prêts.",
  "met-in-part": "Vous cherchez encore le reste : il est toujours montré.",
  met: "Bravo. Il n’est plus montré, et compte dans ce qui a été trouvé.",
  withdrawn: "Il n’est plus montré à personne.",
  expired: "Il n’est plus montré depuis que sa date est passée. Prolongez-le d’un an en un clic.",
};

/** What the button of each act says; those without one are not a member's to do. */
export const ACT_BUTTONS: Partial<Record<NeedAct, string>> = {
  pause: "Mettre en pause",
  resume: "Reprendre",
  meet: "Nous avons tout trouvé",
  withdraw: "Retirer ce besoin",
  extend: "Prolonger d’un an",
};

/** What happened, as the history tells it. */
export const EVENT_LABELS: Record<NeedEventAct, string> = {
  publish: "Publié",
  hold: "Envoyé en relecture",
  release: "Relu et publié par l’équipe",
  return: "Rendu par l’équipe",
  pause: "Mis en pause",
  resume: "Repris",
  "meet-in-part": "Trouvé en partie",
  meet: "Trouvé",
  withdraw: "Retiré",
  expire: "Expiré",
  extend: "Prolongé d’un an",
  prolong: "Prolongé d’un an",
  change: "Modifié",
  undo: "Dernier acte annulé",
};

/** What a button of a need's page just did, told on the page it leads to. Those that can be undone are told with their way back. */
const DONE_SENTENCES: Record<string, string> = {
  pause: "C’est fait : personne ne voit plus ce besoin. Vous le reprenez quand vous voulez.",
  resume: "C’est fait : ce besoin est de nouveau montré.",
  extend: "C’est fait : ce besoin est montré un an de plus.",
  "meet-in-part": "C’est noté. Le besoin continue pour ce qui reste à trouver.",
  waves: "C’est noté, dès la prochaine vague.",
  undo: "C’est annulé : ce besoin est comme avant.",
  "give-up": "C’est mis de côté.",
  duplicate:
    "Voici une copie, en brouillon. Changez ce qui diffère : rien ne paraît avant que vous la publiiez.",
};

/** The sentence of an act that the address of the page names; null: it names none. */
export const tellDone = (act: string | null): string | null =>
  act !== null && Object.hasOwn(DONE_SENTENCES, act) ? DONE_SENTENCES[act]! : null;
