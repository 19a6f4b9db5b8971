import { Notice } from "../notice.tsx";

/** What was just done, as the address of the page says it: it works without scripts, and says nothing that is not known here. */
const SENTENCES: Record<string, string> = {
  compte: "Votre compte est ouvert.",
  adresse: "Votre compte a sa nouvelle adresse.",
  "mot-de-passe": "Votre mot de passe est changé. Vos autres sessions sont fermées.",
  nom: "Votre nom est changé.",
  structure: "Vous agissez maintenant au nom de cette structure.",
  epargne: "L’épargne est ajoutée à votre compte.",
  session: "La session est fermée.",
  sessions: "Toutes vos autres sessions sont fermées.",
  invitation: "L’invitation est partie.",
  annulation: "L’invitation est annulée.",
  role: "Le rôle est changé.",
  retrait: "Cette personne n’est plus membre.",
  depart: "Vous n’êtes plus membre de cette structure.",
  reglages: "Vos choix sont enregistrés.",
  messagerie: "Nous écrirons de nouveau à cette adresse.",
  bienvenue: "Vous voilà membre.",
  fiche: "Votre fiche est enregistrée.",
};

export function Done({ did }: { did: string | null }) {
  const sentence = did !== null && Object.hasOwn(SENTENCES, did) ? SENTENCES[did] : null;
  return sentence ? (
    <Notice kind="good" live>
      {sentence}
    </Notice>
  ) : null;
}
