import { z } from "zod";
import { digestOfSecret, newSecret } from "#app/accounts/sessions.server.ts";
import { paths } from "#app/http/paths.ts";
import { findInvitation, setInvitationToken } from "#db/accounts/invitations.ts";
import { ROLE_LABELS, ROLE_SENTENCES } from "#domain/accounts/role.ts";
import { midSentence, quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** To a colleague who is asked to join a structure; the link serves with an account or without. */
export const invitationMail = mailKind(
  z.object({ invitationId: z.string() }),
  async ({ mailer }, tx, { invitationId }) => {
    const invitation = await findInvitation(tx, invitationId);
    if (!invitation || invitation.acceptedAt || invitation.cancelledAt) return null;
    const { structureName, role, invitedByName, email } = invitation;
    const secret = newSecret();
    await setInvitationToken(tx, invitationId, digestOfSecret(secret));
    return {
      to: email,
      because:
        "Vous recevez ce mail parce que cette personne a donné votre adresse pour vous inviter ; elle ne sert à rien d’autre.",
      subject: `Rejoindre ${quoted(structureName)} sur la Place du Milliard`,
      paragraphs: [
        "Bonjour,",
        `${invitedByName ?? "Une personne responsable"} vous invite à rejoindre ${quoted(structureName)}, comme ${midSentence(ROLE_LABELS[role])}. ${ROLE_SENTENCES[role]}`,
        mailer.link(paths.invitation(secret)),
        "Ce lien est pour cette adresse seulement ; il sert une fois, pendant quatorze jours.",
        "Si cela ne vous dit rien, ne faites rien.",
      ],
    };
  },
);
