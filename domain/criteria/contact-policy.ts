import type { ContactPolicy } from "./status.ts";

/** What each policy means for who would like to write. Source: domaine, § 3.4. */
export const CONTACT_POLICY_LABELS: Record<ContactPolicy, string> = {
  open: "Accepte les premiers contacts",
  "through-place": "Premiers contacts seulement par un lieu, à une rencontre",
  "call-only": "Premiers contacts seulement en réponse à un appel",
  none: "N'accepte pas de premiers contacts en ce moment",
};
