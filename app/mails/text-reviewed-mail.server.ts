import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { findText } from "#app/moderation/find-text.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import { lastReviewOf } from "#db/moderation/texts-in-review.ts";
import { TEXT_KINDS, type TextKind } from "#domain/moderation/text.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

const WORDS: Record<TextKind, { what: string; shows: string; page: (id: string) => string }> = {
  need: { what: "besoin", shows: "les financeurs dont les critères correspondent", page: paths.ownNeed },
  programme: { what: "programme", shows: "les besoins qui y répondent", page: paths.ownProgramme },
};

/**
 * What became of a text that waited for an operator: shown, or sent back with a reason and the way to another reader. Nothing
 * is said of a decision that was taken back.
 */
export const textReviewedMail = mailKind(
  z.object({ kind: z.enum(TEXT_KINDS), id: z.string(), accountId: z.string(), eventId: z.string() }),
  async ({ mailer }, tx, { kind, id, accountId, eventId }) => {
    const found = await findText(tx, { kind, id });
    if (!found) return null;
    const members = await actingMembersOf(tx, found.structure);
    const member = members.find((one) => one.accountId === accountId);
    const review = await lastReviewOf(tx, { kind, id });
    if (!member || review?.id !== eventId) return null;
    const { what, shows, page } = WORDS[kind];
    const title = typeset(quoted(found.title));
    const released = review.act === "release";
    return {
      to: member.email,
      because: `Vous recevez ce mail parce que vous agissez ici pour la structure qui publie ce ${what}.`,
      subject: released ? `Votre ${what} est publié` : `Votre ${what} est à reprendre`,
      paragraphs: [
        `Bonjour ${member.name},`,
        released
          ? `Nous avons relu votre ${what} ${title} : il est publié. Sa page montre ${shows}.`
          : `Nous avons relu votre ${what} ${title}. Il n’est pas publié pour le moment, et voici pourquoi :`,
        ...(released ? [] : [review.reason ?? ""]),
        released
          ? "Le voir :"
          : "Rien n’est perdu : reprenez-le et publiez-le de nouveau. Si vous pensez que nous nous trompons, la même page permet de demander qu’une autre personne le relise.",
        mailer.link(page(id)),
      ],
    };
  },
);
