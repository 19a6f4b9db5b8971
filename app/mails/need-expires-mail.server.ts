import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findMemberToTell } from "#db/accounts/members-to-tell.ts";
import { findOwnNeed } from "#db/needs/own-needs.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { nextNeedStatus } from "#domain/needs/status.ts";
import { frenchDay, quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";
import { wayOut } from "./way-out.server.ts";

/** A need expires in two weeks: one click shows it for another year. Nothing is said once it was extended, or is over, nor to whoever wants no reminders. */
export const needExpiresMail = mailKind(
  z.object({ needId: z.string(), accountId: z.string(), expiresOn: z.string() }),
  async (context, tx, { needId, accountId, expiresOn }) => {
    const { mailer } = context;
    const found = await findNeedStatus(tx, needId);
    const own = found && (await findOwnNeed(tx, { organisationId: found.organisationId, needId }));
    const member = found && (await findMemberToTell(tx, found.organisationId, accountId));
    if (!own || !member || own.expiresOn !== expiresOn || !nextNeedStatus(own.status, "expire")) return null;
    const out = await wayOut(context, tx, { email: member.email, topic: "reminders" });
    if (!out) return null;
    const title = typeset(quoted(own.need.title));
    return {
      to: member.email,
      ...out,
      because: `Vous recevez ce mail parce que vous agissez ici pour ${typeset(own.need.organisation.name)}, et voulez des rappels. Pour en changer le rythme : ${mailer.link(paths.notificationPreferences())}`,
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
