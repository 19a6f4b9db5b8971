import { z } from "zod";
import { email, oneOf, requiredText, ticked } from "#app/http/form-fields.ts";
import { newPassword, presentPassword } from "#domain/accounts/password.ts";
import { MEMBERSHIP_ROLES } from "#domain/accounts/role.ts";
import { SIGN_UP_ROLES } from "#domain/accounts/sign-up-role.ts";

/** The forms of accounts, each read by the same schema in the browser and in the action. */

const ownEmail = email("Écrivez votre adresse électronique.");
const ownName = requiredText("Écrivez votre prénom et votre nom.", { max: 120 });

export const signInForm = z.object({ email: ownEmail, password: presentPassword });

export const signUpForm = z.object({
  role: oneOf(SIGN_UP_ROLES, "Dites qui vous êtes : cela change la suite."),
  name: ownName,
  email: ownEmail,
  terms: ticked("Lisez les conditions d'utilisation, puis cochez la case."),
});

export const forgottenPasswordForm = z.object({ email: ownEmail });

export const newPasswordForm = z.object({ newPassword });

export const changePasswordForm = z.object({ password: presentPassword, newPassword });

export const changeEmailForm = z.object({
  email: email("Écrivez votre nouvelle adresse."),
  emailPassword: presentPassword,
});

export const eraseAccountForm = z.object({ password: presentPassword });

export const changeNameForm = z.object({ name: ownName });

export const inviteForm = z.object({
  email: email("Écrivez l'adresse de votre collègue."),
  role: oneOf(MEMBERSHIP_ROLES, "Choisissez un rôle."),
});

export const joinForm = z.object({ name: ownName, newPassword });
