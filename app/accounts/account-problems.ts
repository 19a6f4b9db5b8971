import { type TooManyTries, tooManyTriesSentence } from "#domain/accounts/try-limits.ts";
import type { LinkProblem } from "./link-problem.ts";

export type AccountProblem =
  | TooManyTries
  | LinkProblem
  | {
      kind:
        | "wrong-password"
        | "wrong-present-password"
        | "already-member"
        | "already-invited"
        | "invitation-not-found"
        | "member-not-found"
        | "last-responsable"
        | "no-longer-responsable"
        | "other-address"
        | "has-account";
    };

const SENTENCES: Record<Exclude<AccountProblem["kind"], TooManyTries["kind"]>, string> = {
  "wrong-password":
    "L'adresse ou le mot de passe ne va pas. Vérifiez les deux, ou choisissez un autre mot de passe.",
  "wrong-present-password": "Ce n'est pas votre mot de passe actuel.",
  "already-member": "Cette personne est déjà membre.",
  "already-invited": "Cette adresse a déjà une invitation qui attend : vous pouvez l'envoyer de nouveau.",
  "invitation-not-found": "Cette invitation n'attend plus : elle a été acceptée ou annulée.",
  "member-not-found": "Cette personne n'est plus membre.",
  "last-responsable":
    "Il faut toujours une personne responsable. Donnez d'abord ce rôle à quelqu'un d'autre.",
  "no-longer-responsable": "Votre rôle a changé entre-temps : vous ne pouvez plus modifier les membres.",
  "other-address": "Cette invitation est pour une autre adresse que celle de votre compte.",
  "has-account": "Cette adresse a déjà un compte : connectez-vous pour accepter.",
  "link-unknown":
    "Ce lien n'est pas, ou n'est plus, valable. Seul le dernier que vous avez reçu sert, et il doit être entier.",
  "link-used": "Ce lien a déjà servi.",
  "link-expired": "Ce lien est arrivé trop tard : il n'est plus valable.",
};

/** What the person is told of a refusal. */
export const tellAccountProblem = (problem: AccountProblem): string =>
  problem.kind === "too-many-tries" ? tooManyTriesSentence(problem) : SENTENCES[problem.kind];

/** 429 for too many tries, 422 for anything else that a form can mend. */
export const accountProblemStatus = (problem: AccountProblem): number =>
  problem.kind === "too-many-tries" ? 429 : 422;
