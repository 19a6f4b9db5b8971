import { z } from "zod";
import { expiryOf } from "#app/accounts/expiry.ts";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import { paths } from "#app/http/paths.ts";
import { findAccount, findAccountByEmail } from "#db/accounts/accounts.ts";
import { addToken, findTokenById, setTokenDigest } from "#db/accounts/one-time-tokens.ts";
import { findSignUp, setSignUpToken } from "#db/accounts/sign-ups.ts";
import { mailKind } from "./mail-kind.ts";

/**
 * To somebody who signs up: the link by which they show that the address is theirs, or that they have an account already.
 * The secret of a link is made when the mail leaves, and kept nowhere.
 */
export const signUpMail = mailKind(
  z.object({ signUpId: z.string() }),
  async ({ mailer }, tx, { signUpId }) => {
    const signUp = await findSignUp(tx, signUpId);
    if (!signUp || signUp.completedAt) return null;
    const account = await findAccountByEmail(tx, signUp.email);
    if (account) {
      return {
        to: signUp.email,
        because:
          "Vous recevez ce mail parce que cette adresse a un compte ici, et que quelqu’un en a demandé un autre.",
        subject: "Vous avez déjà un compte",
        paragraphs: [
          `Bonjour ${account.name},`,
          "Quelqu’un a demandé un compte avec cette adresse, et elle en a déjà un. Pour y entrer :",
          mailer.link(paths.signIn()),
          "Si vous ne savez plus votre mot de passe, choisissez-en un autre :",
          mailer.link(paths.forgottenPassword()),
          "Un même compte peut servir pour plusieurs organisations, financeurs ou lieux.",
          "Si ce n’est pas vous, ne faites rien : rien n’a changé.",
        ],
      };
    }
    const secret = newSecret();
    await setSignUpToken(tx, signUpId, digestOfSecret(secret));
    return {
      to: signUp.email,
      because:
        "Vous recevez ce mail parce que quelqu’un a donné cette adresse pour ouvrir un compte ; il n’y en aura pas d’autre.",
      subject: "Confirmez votre adresse",
      paragraphs: [
        // Without the name: anybody may have typed it, to have it mailed.
        "Bonjour,",
        "Pour ouvrir votre compte sur la Place du Milliard, confirmez que cette adresse est la vôtre et choisissez un mot de passe :",
        mailer.link(paths.verification(secret)),
        "Ce lien sert une fois, pendant vingt-quatre heures.",
        "Si ce n’est pas vous qui l’avez demandé, ne faites rien : aucun compte ne sera ouvert.",
      ],
    };
  },
);

/** To whoever forgot a password; to nobody when the address has no account. */
export const resetPasswordMail = mailKind(
  z.object({ email: z.string() }),
  async ({ mailer, newId, clock }, tx, { email }) => {
    const account = await findAccountByEmail(tx, email);
    if (!account) return null;
    const secret = newSecret();
    await addToken(tx, {
      id: newId(),
      accountId: account.id,
      purpose: "reset-password",
      email: account.email,
      tokenDigest: digestOfSecret(secret),
      expiresAt: expiryOf("reset-password", clock),
    });
    return {
      to: account.email,
      because:
        "Vous recevez ce mail parce que quelqu’un a demandé un nouveau mot de passe pour votre compte.",
      subject: "Choisissez un nouveau mot de passe",
      paragraphs: [
        `Bonjour ${account.name},`,
        "Pour choisir un nouveau mot de passe :",
        mailer.link(paths.newPassword(secret)),
        "Ce lien sert une fois, pendant une heure. Toutes vos sessions ouvertes seront fermées.",
        "Si ce n’est pas vous qui l’avez demandé, ne faites rien : votre mot de passe reste le même.",
      ],
    };
  },
);

/** To the new address of an account, before it is the account's. */
export const changeEmailMail = mailKind(
  z.object({ tokenId: z.string() }),
  async ({ mailer }, tx, { tokenId }) => {
    const token = await findTokenById(tx, tokenId);
    if (!token || token.usedAt) return null;
    const taken = await findAccountByEmail(tx, token.email);
    if (taken) {
      return {
        to: token.email,
        because:
          "Vous recevez ce mail parce que cette adresse a un compte ici, et que quelqu’un l’a donnée à un autre.",
        subject: "Cette adresse a déjà un compte",
        paragraphs: [
          `Bonjour ${taken.name},`,
          "Quelqu’un a voulu donner cette adresse à un autre compte de la Place du Milliard. Elle en a déjà un : rien n’a changé.",
          "Si c’est vous, connectez-vous plutôt avec cette adresse :",
          mailer.link(paths.signIn()),
        ],
      };
    }
    const account = await findAccount(tx, token.accountId);
    if (!account) return null;
    const secret = newSecret();
    await setTokenDigest(tx, tokenId, digestOfSecret(secret));
    return {
      to: token.email,
      because: "Vous recevez ce mail parce que cette adresse a été donnée à un compte d’ici.",
      subject: "Confirmez votre nouvelle adresse",
      paragraphs: [
        `Bonjour ${account.name},`,
        "Pour que votre compte sur la Place du Milliard prenne cette adresse :",
        mailer.link(paths.verification(secret)),
        "Ce lien sert une fois, pendant vingt-quatre heures. D’ici là, l’ancienne adresse reste la bonne.",
        "Si ce n’est pas vous qui l’avez demandé, ne faites rien.",
      ],
    };
  },
);

/** To the address that an account had: whoever took the account over cannot hide it. */
export const emailChangedMail = mailKind(
  z.object({ accountId: z.string(), before: z.string() }),
  async (_context, tx, { accountId, before }) => {
    const account = await findAccount(tx, accountId);
    return (
      account && {
        to: before,
        because:
          "Vous recevez ce mail parce que cette adresse était celle d’un compte d’ici ; il part toujours, pour votre sécurité.",
        subject: "L’adresse de votre compte a changé",
        paragraphs: [
          `Bonjour ${account.name},`,
          "Votre compte sur la Place du Milliard a maintenant une autre adresse ; celle-ci ne permet plus d’y entrer.",
          "Si ce n’est pas vous, écrivez-nous sans attendre : l’adresse est dans les mentions légales du site.",
        ],
      }
    );
  },
);

export const passwordChangedMail = mailKind(
  z.object({ accountId: z.string() }),
  async ({ mailer }, tx, { accountId }) => {
    const account = await findAccount(tx, accountId);
    return (
      account && {
        to: account.email,
        because:
          "Vous recevez ce mail parce que vous avez un compte ici ; il part toujours, pour votre sécurité.",
        subject: "Votre mot de passe a changé",
        paragraphs: [
          `Bonjour ${account.name},`,
          "Le mot de passe de votre compte sur la Place du Milliard vient de changer, et vos autres sessions sont fermées.",
          "Si ce n’est pas vous, choisissez-en un autre tout de suite :",
          mailer.link(paths.forgottenPassword()),
        ],
      }
    );
  },
);
