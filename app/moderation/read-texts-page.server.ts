import { z } from "zod";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { lastEventOf, textsInReview } from "#db/moderation/texts-in-review.ts";
import { APPEAL, mayUndoReview } from "#domain/moderation/review.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { blockedKindLabel, blockedPromises } from "#domain/needs/blocked-promises.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { findText } from "./find-text.server.ts";
import { TEXT_SLUGS, textKindOf } from "./text-slugs.ts";

const SIZE = 20;
const query = z.object({
  page: pageNumber,
  genre: z.enum(Object.values(TEXT_SLUGS)).optional().catch(undefined),
  texte: z.string().max(200).catch(""),
});

/** The texts that wait for an operator, the one that has waited longest first; and the decision just taken, if it can be taken back. */
export async function readTextsPage({ db, clock }: Context, request: Request) {
  const { page, genre, texte } = readQuery(request, query);
  const { texts, total } = await textsInReview(db, { page, size: SIZE });
  const waiting = await Promise.all(texts.map((text) => tellWaiting(db, text)));
  const kind = genre && textKindOf(genre);
  return {
    page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    total,
    waiting: waiting.flatMap((text) => (text ? [text] : [])),
    decided: kind && texte ? await readDecision({ db, clock }, { kind, id: texte }) : null,
  };
}

async function tellWaiting(db: Context["db"], { kind, id, heldAt }: TextRef & { heldAt: string }) {
  const [found, last] = await Promise.all([findText(db, { kind, id }), lastEventOf(db, { kind, id })]);
  if (!found) return null;
  const kinds = new Set(blockedPromises(found.texts.map(({ text }) => text)).map((one) => one.kind));
  return {
    kind,
    id,
    title: typeset(found.title),
    structure: found.structure.name,
    since: tellInstant(heldAt),
    found: typeset(frenchList([...kinds].map(blockedKindLabel))),
    appeal: last?.reason === APPEAL,
  };
}

async function readDecision({ db, clock }: Pick<Context, "db" | "clock">, text: TextRef) {
  const [found, last] = await Promise.all([findText(db, text), lastEventOf(db, text)]);
  if (!found || !last || !mayUndoReview(last, clock.now())) return null;
  return { ...text, title: typeset(found.title), released: last.act === "release" };
}
