import { createTransport } from "nodemailer";
import type { MailConfig } from "./config.ts";

/** A mail as it leaves: plain text, wrapped by whoever shows it, and nothing that calls home. */
export type Letter = { to: string; subject: string; text: string };

export type Mailer = {
  /** A path of the site as a link that a mail can carry. */
  link: (path: string) => string;
  /** Hands a letter over; throws when it is refused or nobody answers. */
  send: (letter: Letter) => Promise<void>;
  /** Letters that left are kept, to be read on the site: in a demonstration alone. */
  kept: boolean;
};

/** How long a mail server may take to answer. In milliseconds. */
const PATIENCE = 10_000;

/** There is no mail server to hand letters to, and this is no demonstration. */
export class NoMailServer extends Error {
  constructor() {
    super("SMTP_URL n'est pas défini : les courriels attendent.");
  }
}

/** Opens nothing before the first letter. */
export function openMailer({ siteUrl, smtpUrl, from, kept }: MailConfig): Mailer {
  const transport =
    smtpUrl === null
      ? null
      : createTransport({
          url: smtpUrl,
          connectionTimeout: PATIENCE,
          greetingTimeout: PATIENCE,
          socketTimeout: PATIENCE,
        });
  return {
    link: (path) => new URL(path, siteUrl).href,
    kept,
    send: async ({ to, subject, text }) => {
      if (transport) {
        // Said of every mail of ours: no answer by machine is wanted (RFC 3834).
        const headers = { "Auto-Submitted": "auto-generated" };
        await transport.sendMail({ from, to: { name: "", address: to }, subject, text, headers });
      } else if (!kept) throw new NoMailServer();
    },
  };
}
