import { signUpMail } from "./sign-up-mail.server.ts";
import type { MailKind } from "./mail-kind.ts";

/** Every mail of the site: its name, what the outbox keeps of it, how it is written when it leaves. */
export const MAILS = {
  "sign-up": signUpMail,
} satisfies Record<string, Pick<MailKind, "write">>;

export type MailName = keyof typeof MAILS;
