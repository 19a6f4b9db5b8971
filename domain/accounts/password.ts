import { z } from "zod";

/** Length is what makes a password strong, and no rule of signs replaces it. Source: NIST SP 800-63B, § 3.1.1; ANSSI, 2021. */
export const SHORTEST_PASSWORD = 12;
/** Longer than any sentence; bounds the work of one try. */
export const LONGEST_PASSWORD = 200;

/** Beginnings that everybody tries first, with what people add to them to be long enough. */
const COMMON =
  /^(motdepasse|password|azertyuiop|qwertyuiop|bonjour|soleil|doudou|loulou|admin|iloveyou)[\d!?.*]*$/;

/** What is wrong with a new password, in a sentence; null when it will do. */
export function passwordProblem(password: string): string | null {
  const length = [...password].length;
  if (length === 0) return "Choisissez un mot de passe.";
  if (length < SHORTEST_PASSWORD)
    return `${SHORTEST_PASSWORD} signes au moins : une courte phrase convient très bien. Il y en a ${length}.`;
  if (length > LONGEST_PASSWORD) return `${LONGEST_PASSWORD} signes au plus.`;
  const plain = password.toLowerCase();
  const guessed = new Set(plain).size < 5 || COMMON.test(plain) || /^\d+$/.test(plain);
  return guessed ? "Ce mot de passe se devine trop vite : choisissez plutôt une courte phrase." : null;
}

/** A new password, as a form sends it: every sign counts, blanks too. */
export const newPassword = z
  .string()
  .default("")
  .superRefine((password, context) => {
    const message = passwordProblem(password);
    if (message) context.addIssue({ code: "custom", message });
  });

/** The present password, whatever it is. */
export const presentPassword = z
  .string({ error: "Écrivez votre mot de passe." })
  .min(1, { error: "Écrivez votre mot de passe." })
  .max(LONGEST_PASSWORD, { error: "Ce mot de passe est trop long." });
