import { typeset } from "#app/ui/french-typography.ts";

const DONE: Record<string, string> = {
  invite: "Les invitations partent. Les réponses s'affichent sous « Invités ».",
  cadre: "Le cadre est enregistré.",
  "cadre-annonce":
    "Le cadre est enregistré. S'il y a un autre jour ou une autre heure, les personnes invitées sont prévenues.",
  ailleurs: "C'est noté : la rencontre se tient là, et tout le monde en est prévenu.",
  annule: "La rencontre est annulée ; chacun en reçoit la raison.",
  adresse: "L'adresse est notée.",
  change: "C'est fait.",
  publie: "Les rendez-vous sont publiés : chacun reçoit les siens.",
  compose: "Les rendez-vous sont composés. Relisez-les, puis publiez-les.",
  repare: "L'horaire est réparé. Voyez qui bouge, puis publiez.",
  suite: "C'est enregistré, merci.",
  tenue: "La rencontre est notée comme tenue.",
};

/** What was just done, told once; null when nothing was. */
export function tellDone(request: Request): string | null {
  const sentence = DONE[new URL(request.url).searchParams.get("fait") ?? ""];
  return sentence === undefined ? null : typeset(sentence);
}
