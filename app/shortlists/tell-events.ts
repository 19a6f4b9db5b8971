import type { ShortlistAct, ShortlistEvent } from "#domain/shortlists/shortlist-event.ts";

const DID: Record<ShortlistAct, string> = {
  create: "Liste commencée",
  rename: "Nouveau nom",
  share: "Partage changé",
  add: "Ajouté",
  remove: "Enlevé",
  move: "Déplacé",
  status: "Statut changé",
  note: "Note écrite",
  undo: "Annulé",
};

const WHEN = new Intl.DateTimeFormat("fr-FR", {
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Paris",
});

/** One line of a list's history. */
export const tellEvent = ({ id, act, at, by, told }: ShortlistEvent) => ({
  id,
  what: DID[act],
  told,
  when: WHEN.format(new Date(at)),
  by,
});
