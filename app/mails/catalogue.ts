import { signUpMail } from "./sign-up-mail.server.ts";
import { needExpiresMail } from "./need-expires-mail.server.ts";
import { needReviewedMail } from "./need-reviewed-mail.server.ts";
import type { MailKind } from "./mail-kind.ts";

/** Every mail of the site: its name, what the outbox keeps of it, how it is written when it leaves. */
export const MAILS = {
  "sign-up": signUpMail,
  "need-expires": needExpiresMail,
  "need-reviewed": needReviewedMail,
} satisfies Record<string, Pick<MailKind, "write">>;

export type MailName = keyof typeof MAILS;
