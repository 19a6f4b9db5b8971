import { z } from "zod";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import { paths } from "#app/http/paths.ts";
import { findSignUp, setSignUpToken } from "#db/accounts/sign-ups.ts";
import { mailKind } from "./mail-kind.ts";

/** The link by which somebody who signs up shows that the address is theirs. Its secret is made here, and kept nowhere. */
export const signUpMail = mailKind(
  z.object({ signUpId: z.string() }),
  async ({ mailer }, tx, { signUpId }) => {
    const signUp = await findSignUp(tx, signUpId);
    if (!signUp || signUp.completedAt) return null;
    const secret = newSecret();
    await setSignUpToken(tx, signUpId, digestOfSecret(secret));
    return {
      to: signUp.email,
      subject: "Confirmez votre adresse",
      paragraphs: [
        `Bonjour ${signUp.name},`,
        "Pour ouvrir votre compte sur la Place du Milliard, confirmez que cette adresse est la vôtre et choisissez un mot de passe :",
        mailer.link(paths.verification(secret)),
        "Ce lien sert une fois, pendant vingt-quatre heures.",
        "Si ce n’est pas vous qui l’avez demandé, ne faites rien : aucun compte ne sera ouvert.",
      ],
    };
  },
);
