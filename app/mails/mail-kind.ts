import type { z } from "zod";
import type { Queryable } from "#db/client.ts";
import type { Context } from "#app/platform/context.ts";
import type { Letter } from "#app/platform/mailer.ts";
import { printHtml } from "./print-html.ts";

/** A heading, or something with a link of its own: what it is, a few lines on it, its address. */
export type MailItem = { heading: string } | { title: string; lines: readonly string[]; to: string };

/** A paragraph, or an item; an address stands alone in its paragraph, so that every program makes a link of it. */
export type MailPart = string | MailItem;

export type Draft = {
  to: string;
  subject: string;
  paragraphs: readonly MailPart[];
  /** Why one gets it, in a sentence; said under the signature of every mail. */
  because: string;
  /** The address that stops mails like this one, without signing in. */
  unsubscribe?: string;
};

/** A kind of mail: what the outbox keeps of it (ids alone), and how it is written when it leaves. */
export type MailKind<Payload extends Record<string, unknown> = Record<string, unknown>> = {
  payload: z.ZodType<Payload>;
  /** Reads everything anew, inside the transaction that sends; null when there is nothing left to say. */
  write: (context: Context, tx: Queryable, payload: unknown) => Promise<Draft | null>;
};

export const mailKind = <Payload extends Record<string, unknown>>(
  payload: z.ZodType<Payload>,
  write: (context: Context, tx: Queryable, payload: Payload) => Promise<Draft | null>,
): MailKind<Payload> => ({
  payload,
  write: (context, tx, given) => write(context, tx, payload.parse(given)),
});

export const SIGNATURE = [
  "La Place du Milliard",
  "Gratuite, sans commission. Elle ne collecte pas d’argent et ne donne aucun conseil en investissement.",
] as const;

/** The letter as it leaves, signed, in plain text and as a page that says the same. A line break in an address or a subject would be a header: there is none. */
export function toLetter(draft: Draft): Letter {
  const { to, subject, paragraphs, because, unsubscribe } = draft;
  const foot = [
    `-- \n${SIGNATURE.join("\n")}`,
    because,
    ...(unsubscribe ? [`Ne plus recevoir ces mails :\n\n${unsubscribe}`] : []),
  ];
  return {
    to: oneLine(to),
    subject: oneLine(subject),
    text: `${[...paragraphs.map(printPart), ...foot].join("\n\n")}\n`,
    html: printHtml(draft, SIGNATURE),
    ...(unsubscribe ? { unsubscribe } : {}),
  };
}

function printPart(part: MailPart): string {
  if (typeof part === "string") return part;
  if ("heading" in part) return `${part.heading}\n${"-".repeat(Math.min(60, [...part.heading].length))}`;
  return [part.title, ...part.lines, part.to].join("\n");
}

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
