import { MOST_ITEMS, MOST_LISTS } from "#domain/shortlists/shortlist.ts";
import type { ChangeItemProblem } from "./change-item.server.ts";
import type { ChangeShortlistProblem } from "./change-shortlist.server.ts";
import type { CreateShortlistProblem } from "./create-shortlist.server.ts";
import type { KeepProblem } from "./keep-in-shortlist.server.ts";
import type { UndoShortlistProblem } from "./undo-shortlist-act.server.ts";

export type ShortlistProblem =
  | ChangeItemProblem
  | ChangeShortlistProblem
  | CreateShortlistProblem
  | KeepProblem
  | UndoShortlistProblem;

const SENTENCES: Record<ShortlistProblem["kind"], string> = {
  "shortlist-not-found": "Cette liste n’est plus là : quelqu’un l’a peut-être retirée.",
  "item-not-found": "Cet élément n’est plus dans la liste : quelqu’un l’a peut-être enlevé entre-temps.",
  "not-its-author": "Seule la personne qui a créé la liste peut la reprendre pour elle.",
  "too-many-shortlists": `Vous avez déjà ${MOST_LISTS} listes : retirez-en une, ou servez-vous d’une autre.`,
  "not-published": "Ce n’est plus publié : cela ne peut pas être gardé.",
  "shortlist-is-full": `Une liste tient ${MOST_ITEMS} éléments : commencez-en une autre.`,
  "nothing-to-undo": "Quelque chose a été fait depuis : cela ne peut plus être annulé d’ici.",
};

export const tellShortlistProblem = ({ kind }: ShortlistProblem): string => SENTENCES[kind];
