import { tooManyTriesSentence } from "#domain/accounts/try-limits.ts";
import { frenchDay, frenchEuros } from "#domain/vocabulary/french.ts";
import type { MessageProblem } from "./write-message.server.ts";
import type { ProposeProblem } from "./propose-introduction.server.ts";
import type { SettleProblem } from "./settle-need.server.ts";
import { STATUS_LABELS } from "./tell-introduction.ts";

export type IntroductionProblem =
  | ProposeProblem
  | MessageProblem
  | SettleProblem
  | { kind: "unknown-act" }
  | { kind: "date-past" };

/** Why it was not done, and what to do. */
export function tellProblem(problem: IntroductionProblem): string {
  switch (problem.kind) {
    case "not-own":
      return "On ne demande une mise en relation que pour un besoin ou un programme de sa propre structure.";
    case "need-not-open":
      return "Ce besoin n’est plus montré : il a été retiré, mis en pause, ou il a trouvé.";
    case "programme-not-open":
      return "Ce programme n’est plus ouvert.";
    case "financer-not-verified":
      return problem.own
        ? "Votre identité n’est pas encore vérifiée. Dès qu’elle le sera, vous pourrez demander et accepter des mises en relation."
        : "L’identité de ce financeur n’est pas encore vérifiée. Vous pourrez lui écrire dès qu’elle le sera.";
    case "pairing-blocked":
      return "Un critère déclaré empêche ce rapprochement. La page du besoin dit lequel, et ce qui changerait.";
    case "contact-through-place":
      return "Ce programme se rencontre dans un lieu : il n’accepte pas de premier contact ici. La page des lieux montre où.";
    case "contact-by-call":
      return "Ce programme répond seulement aux dossiers déposés à son appel. Sa page dit comment le trouver.";
    case "nobody-to-answer":
      return "Personne de cette structure n’a encore de compte ici : votre demande resterait sans réponse.";
    case "asked-before":
      return `Une demande entre vous a déjà été refusée. Elle pourra être faite de nouveau à partir du ${frenchDay(problem.againOn)}.`;
    case "too-many-waiting":
      return `Vous avez déjà ${problem.most} demandes sans réponse. Retirez-en une, ou attendez une réponse : chacun reçoit ainsi des demandes choisies.`;
    case "introduction-not-found":
      return "Cette mise en relation n’est pas celle de votre structure.";
    case "introduction-act-not-allowed":
      return `Cette mise en relation est maintenant « ${STATUS_LABELS[problem.status].toLowerCase()} » : cela ne se fait plus d’ici. L’autre côté, ou un·e collègue, a agi entre-temps.`;
    case "changed-meanwhile":
      return "Quelqu’un a agi au même moment. Regardez où elle en est, puis recommencez s’il le faut.";
    case "need-is-over":
      return "Le besoin n’est plus montré : son organisation l’a retiré, ou il a trouvé. Vous pouvez décliner, avec un mot.";
    case "meeting-not-yet":
      return "La rencontre n’a pas encore commencé. Si elle a été avancée, donnez d’abord sa nouvelle date.";
    case "too-many-tries":
      return tooManyTriesSentence(problem);
    case "need-not-found":
      return "Ce besoin n’existe plus.";
    case "act-not-allowed":
      return "Ce besoin a changé entre-temps : sa page dit où il en est. Choisissez « rien pour le moment » si tout est déjà à jour.";
    case "remaining-not-less":
      return `Ce qui reste à trouver doit être moins que les ${frenchEuros(problem.sought)} cherchés jusqu’ici.`;
    case "date-past":
      return "Cette date est passée : donnez-en une à venir.";
    case "unknown-act":
      return "Nous n’avons pas compris ce qu’il fallait faire. Utilisez les boutons de la page.";
  }
}
