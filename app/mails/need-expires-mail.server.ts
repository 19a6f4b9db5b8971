import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findMemberToTell } from "#db/accounts/members-to-tell.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { nextNeedStatus } from "#domain/needs/status.ts";
import { frenchDay, quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** A need expires in two weeks: one click shows it for another year. Nothing is said once it was extended, or is over. */
export const needExpiresMail = mailKind(
  z.object({ needId: z.string(), accountId: z.string(), expiresOn: z.string() }),
  async ({ mailer }, tx, { needId, accountId, expiresOn }) => {
    const found = await findNeedStatus(tx, needId);
    const own = found && (await findOwnNeed(tx, { organisationId: found.organisationId, needId }));
    const member = found && (await findMemberToTell(tx, found.organisationId, accountId));
    if (!own || !member || own.expiresOn !== expiresOn || !nextNeedStatus(own.status, "expire")) return null;
    const title = typeset(quoted(own.need.title));
    return {
      to: member.email,
      subject: `Votre besoin expire le ${frenchDay(expiresOn)}`,
      paragraphs: [
        `Bonjour ${member.name},`,
        `Votre besoin ${title} ne sera plus montré après le ${frenchDay(expiresOn)}. Cherchez-vous toujours ?`,
        "Pour le montrer un an de plus :",
        mailer.link(paths.prolongNeed(needId)),
        "Si vous avez trouvé, dites-le sur sa page : cela aide à compter ce qui a été financé. Sinon, il n’y a rien à faire ; vous pourrez encore le prolonger plus tard.",
      ],
    };
  },
);
