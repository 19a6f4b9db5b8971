import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { findSaverToTell } from "#db/intentions/intentions.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** A saver's intention expires in a month. Nothing is said once it was renewed or withdrawn. Source: domaine, § 4.3. */
export const intentionExpiresMail = mailKind(
  z.object({ accountId: z.string(), expiresOn: z.string() }),
  async ({ mailer }, tx, { accountId, expiresOn }) => {
    const saver = await findSaverToTell(tx, accountId);
    if (saver?.expiresOn !== expiresOn) return null;
    return {
      to: saver.email,
      because:
        "Vous recevez ce mail parce que vous avez écrit une intention d’épargne ici ; il part une fois, avant sa fin.",
      subject: `Votre intention compte jusqu’au ${frenchDay(expiresOn)}`,
      paragraphs: [
        `Bonjour ${saver.name},`,
        `Votre intention d’épargne a presque un an : elle compte jusqu’au ${frenchDay(expiresOn)}. Pour la renouveler, la changer ou l’effacer :`,
        mailer.link(paths.ownIntention()),
        "Sans réponse, elle ne comptera plus après ce jour, et sera effacée un mois plus tard.",
      ],
    };
  },
);
