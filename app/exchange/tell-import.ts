import type { ImportKind, ImportStatus } from "#domain/exchange/import.ts";
import { LARGEST_FILE, MOST_LINES } from "#domain/exchange/import.ts";
import type { BringProblem } from "./bring-file.server.ts";
import type { ConfirmProblem } from "./apply-import.server.ts";
import type { UploadProblem } from "./receive-upload.server.ts";
import type { UndoImportProblem } from "./undo-import.server.ts";

export const KIND_LABELS: Record<ImportKind, string> = {
  needs: "Besoins (needs.jsonl)",
  criteria: "Programmes (criteria.jsonl)",
};

export const IMPORT_STATUS_LABELS: Record<ImportStatus, string> = {
  checking: "Lecture en cours",
  checked: "Attend votre confirmation",
  applying: "Import en cours",
  applied: "Importé",
  undone: "Annulé",
  dropped: "Abandonné",
};

/** The largest file, as the form says it. */
export const LARGEST_FILE_TOLD = `${LARGEST_FILE / 1_000_000} Mo et ${MOST_LINES.toLocaleString("fr-FR")} lignes au plus`;

/** Why a file was not taken, and what to do. */
export function tellUploadProblem({ kind }: UploadProblem | BringProblem | { kind: "kind-missing" }): string {
  switch (kind) {
    case "file-missing":
      return "Choisissez un fichier.";
    case "file-too-large":
      return `Ce fichier est trop volumineux : ${LARGEST_FILE_TOLD}. Coupez-le en plusieurs : l'ordre n'importe pas.`;
    case "too-many-lines":
      return `Ce fichier a trop de lignes : ${LARGEST_FILE_TOLD}. Coupez-le en plusieurs : l'ordre n'importe pas.`;
    case "file-empty":
      return "Ce fichier est vide : une ligne par besoin ou par programme est attendue.";
    case "upload-broken":
      return "L'envoi s'est interrompu. Rien n'est enregistré : recommencez.";
    case "kind-missing":
      return "Dites ce que contient ce fichier.";
  }
}

/** Why an import was not confirmed, dropped or undone. */
export function tellImportProblem(problem: ConfirmProblem | UndoImportProblem): string {
  switch (problem.kind) {
    case "import-not-found":
      return "Ce fichier n'est plus ici.";
    case "not-to-confirm":
      return "Ce fichier n'attend pas de confirmation : quelqu'un s'en est occupé avant vous.";
    case "too-late-to-undo":
      return "Il est trop tard : un import s'annule pendant une heure, une fois.";
    case "changed-since": {
      const { ids, total } = problem;
      const more = total > ids.length ? ` et ${total - ids.length} autres` : "";
      return `Rien n'est annulé : ${ids.join(", ")}${more} ${total > 1 ? "ont" : "a"} changé depuis cet import, et ce changement serait perdu.`;
    }
    case "still-used":
      return "Rien n'est annulé : des mises en relation ou des rencontres s'appuient déjà sur ce qui a été ajouté.";
  }
}
