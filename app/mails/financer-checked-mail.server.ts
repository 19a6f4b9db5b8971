import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { structureMembersToTell } from "#db/accounts/structure-members.ts";
import { checksOf } from "#db/financers/financer-checks.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { frenchDay, quoted } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** What an operator found of a financer's identity; nothing when another check has come since. */
export const financerCheckedMail = mailKind(
  z.object({ financerId: z.string(), checkId: z.string(), accountId: z.string() }),
  async ({ mailer }, tx, { financerId, checkId, accountId }) => {
    const financer = await findFinancer(tx, financerId);
    const [last] = await checksOf(tx, financerId);
    const members = await structureMembersToTell(tx, { kind: "financer", structureId: financerId });
    const member = members.find((one) => one.accountId === accountId);
    if (!financer || !member || last?.id !== checkId) return null;
    const name = quoted(typeset(financer.name));
    const verified = last.outcome === "verified";
    return {
      to: member.email,
      because: `Vous recevez ce mail parce que vous agissez ici pour ${name}.`,
      subject: verified ? "Votre identité est vérifiée" : "Votre vérification est retirée",
      paragraphs: verified
        ? [
            `Bonjour ${member.name},`,
            `Nous avons vérifié l’identité de ${name} le ${frenchDay(last.checkedOn)}. Vous lisez maintenant les montants exacts, les plans de financement et les instruments des besoins publiés.`,
            "« Vérifié » ne dit que cela : nous savons qui vous êtes. Nous regarderons de nouveau dans un an.",
            mailer.link(paths.ownFinancer()),
          ]
        : [
            `Bonjour ${member.name},`,
            `Nous avons retiré la vérification de l’identité de ${name}, et voici pourquoi :`,
            last.note ?? "",
            "Vous lisez les besoins comme tout le monde, par fourchettes de montant. Vos programmes restent publiés. Si nous nous trompons, écrivez-nous : une autre personne regardera, et l’adresse est dans les mentions légales.",
            mailer.link(paths.legalNotice()),
          ],
    };
  },
);
