import type { z } from "zod";
import type { Queryable } from "#db/client.ts";
import type { Context } from "#app/platform/context.ts";
import type { Letter } from "#app/platform/mailer.ts";

/** Paragraphs; an address stands alone on its line, so that every program makes a link of it. */
export type Draft = { to: string; subject: string; paragraphs: readonly string[] };

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

const SIGNATURE = `-- 
La Place du Milliard
Gratuite, sans commission. Elle ne collecte pas d’argent et ne donne aucun conseil en investissement.`;

/** The letter as it leaves, signed. A line break in an address or a subject would be a header: there is none. */
export const toLetter = ({ to, subject, paragraphs }: Draft): Letter => ({
  to: oneLine(to),
  subject: oneLine(subject),
  text: `${[...paragraphs, SIGNATURE].join("\n\n")}\n`,
});

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
