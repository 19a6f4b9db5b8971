import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findMemberToTell } from "#db/accounts/members-to-tell.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { lastReviewOf } from "#db/needs/needs-in-review.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/**
 * What became of a text that waited for an operator: shown, or sent back with a reason and the way to another reader. Nothing
 * is said of a decision that was taken back.
 */
export const needReviewedMail = mailKind(
  z.object({ needId: z.string(), accountId: z.string(), eventId: z.string() }),
  async ({ mailer }, tx, { needId, accountId, eventId }) => {
    const found = await findNeedStatus(tx, needId);
    if (!found) return null;
    const of = { organisationId: found.organisationId, needId };
    const own = await findOwnNeed(tx, of);
    const member = await findMemberToTell(tx, found.organisationId, accountId);
    const review = await lastReviewOf(tx, needId);
    if (!own || !member || review?.id !== eventId) return null;
    const title = typeset(quoted(own.need.title));
    const released = review.act === "release";
    return {
      to: member.email,
      subject: released ? "Votre besoin est publié" : "Votre besoin est à reprendre",
      paragraphs: [
        `Bonjour ${member.name},`,
        released
          ? `Nous avons relu votre besoin ${title} : il est publié. Sa page montre les financeurs dont les critères correspondent.`
          : `Nous avons relu votre besoin ${title}. Il n’est pas publié pour le moment, et voici pourquoi :`,
        ...(released ? [] : [review.reason ?? ""]),
        released
          ? "Le voir :"
          : "Rien n’est perdu : reprenez-le et publiez-le de nouveau. Si vous pensez que nous nous trompons, la même page permet de demander qu’une autre personne le relise.",
        mailer.link(paths.ownNeed(needId)),
      ],
    };
  },
);
