import { intentionExpiresMail } from "./intention-expires-mail.server.ts";
import { accountInactiveMail } from "./account-inactive-mail.server.ts";
import { financerCheckedMail } from "./financer-checked-mail.server.ts";
import { needExpiresMail } from "./need-expires-mail.server.ts";
import { textReviewedMail } from "./text-reviewed-mail.server.ts";
import { contentReportedMail, reportAnsweredMail, reportReceivedMail } from "./report-mails.server.ts";
import {
  changeEmailMail,
  emailChangedMail,
  passwordChangedMail,
  resetPasswordMail,
  signUpMail,
} from "./account-mails.server.ts";
import { invitationMail } from "./invitation-mail.server.ts";
import { GUEST_MAILS } from "./meetup-mails.server.ts";
import { placeProposedMail } from "./place-proposed-mail.server.ts";
import type { MailKind } from "./mail-kind.ts";
import { digestMail, notificationMail } from "./notification-mails.server.ts";

/** Every mail of the site: its name, what the outbox keeps of it, how it is written when it leaves. */
export const MAILS = {
  "sign-up": signUpMail,
  "intention-expires": intentionExpiresMail,
  "need-expires": needExpiresMail,
  "text-reviewed": textReviewedMail,
  "account-inactive": accountInactiveMail,
  "financer-checked": financerCheckedMail,
  "report-received": reportReceivedMail,
  "report-answered": reportAnsweredMail,
  "content-reported": contentReportedMail,
  "reset-password": resetPasswordMail,
  "change-email": changeEmailMail,
  "email-changed": emailChangedMail,
  "password-changed": passwordChangedMail,
  invitation: invitationMail,
  "place-proposed": placeProposedMail,
  notification: notificationMail,
  digest: digestMail,
  ...GUEST_MAILS,
} satisfies Record<string, Pick<MailKind, "write">>;

export type MailName = keyof typeof MAILS;
