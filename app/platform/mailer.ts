import { createTransport } from "nodemailer";
import type { MailConfig } from "./config.ts";

/** A mail as it leaves: plain text, wrapped by whoever shows it, and the same as a page; nothing that calls home. */
export type Letter = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Names the mail: tried twice, it is still the same one to whoever receives it. */
  id?: string;
  /** The address that stops mails like this one, for the button of mail programs. Source: RFC 8058. */
  unsubscribe?: string;
};

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

/** The mail server knows no such address, and never will: trying again would be of no use. */
export class AddressRefused extends Error {}

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
  const { hostname } = new URL(siteUrl);
  return {
    link: (path) => new URL(path, siteUrl).href,
    kept,
    send: async ({ to, subject, text, html, id, unsubscribe }) => {
      if (transport) {
        const headers = {
          // Said of every mail of ours: no answer by machine is wanted (RFC 3834).
          "Auto-Submitted": "auto-generated",
          ...(unsubscribe && {
            "List-Unsubscribe": `<${unsubscribe}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        };
        const letter = { from, to: { name: "", address: to }, subject, text, html, headers };
        try {
          await transport.sendMail({ ...letter, ...(id && { messageId: `<${id}@${hostname}>` }) });
        } catch (error) {
          throw isAddressRefused(error) ? new AddressRefused((error as Error).message) : error;
        }
      } else if (!kept) throw new NoMailServer();
    },
  };
}

/** Answers to RCPT that are about the address itself, for good. A full mailbox (552) and a refusal of ourselves (x.7.x) are not. Source: RFC 5321, 4.2.2. */
const FOR_GOOD = new Set([521, 550, 551, 553, 556]);

function isAddressRefused(error: unknown): boolean {
  const {
    command,
    responseCode,
    response = "",
  } = error as Partial<Record<string, unknown>> & { response?: string };
  return command === "RCPT TO" && FOR_GOOD.has(Number(responseCode)) && !/\b5\.7\.\d/.test(response);
}
