import { z } from "zod";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findInvitation, setInvitationToken } from "#db/accounts/invitations.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** To whoever could host a place that somebody proposed: the link shows that the address is theirs, and leads to the charter. */
export const placeProposedMail = mailKind(
  z.object({ invitationId: z.string() }),
  async ({ mailer }, tx, { invitationId }) => {
    const invitation = await findInvitation(tx, invitationId);
    if (!invitation || invitation.acceptedAt || invitation.cancelledAt) return null;
    const secret = newSecret();
    await setInvitationToken(tx, invitationId, digestOfSecret(secret));
    const name = typeset(quoted(invitation.structureName));
    return {
      to: invitation.email,
      because:
        "Vous recevez ce mail parce que quelqu’un a donné votre adresse en proposant ce lieu ; elle ne sert à rien d’autre.",
      subject: `${name} pourrait accueillir des rencontres`,
      paragraphs: [
        "Bonjour,",
        `Quelqu’un propose que ${name} accueille des rencontres entre financeurs et organisations de la transition juste, et vous donne comme la personne à qui demander.`,
        "Si vous êtes d’accord, ce lien ouvre votre accès ; vous y lirez la charte (ni vente, ni souscription, ni recueil d’accord), que vous acceptez ou non :",
        mailer.link(paths.invitation(secret)),
        "Ce lien est pour cette adresse seulement ; il sert une fois, pendant quatorze jours.",
        "Si cela ne vous dit rien, ne faites rien : le lieu ne paraîtra pas.",
      ],
    };
  },
);
