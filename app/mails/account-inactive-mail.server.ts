import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { lockLastSeen } from "#db/accounts/activity.ts";
import { INACTIVE_ERASED_MONTHS, INACTIVE_TOLD_BEFORE_DAYS } from "#domain/accounts/erasure.ts";
import { monthsAfter } from "#domain/financers/verification.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { mailKind } from "./mail-kind.ts";

/** An account that nobody has used for nearly two years: it will be erased, unless its holder signs in. Nothing once they did. */
export const accountInactiveMail = mailKind(
  z.object({ accountId: z.string() }),
  async ({ mailer }, tx, { accountId }) => {
    const account = await lockLastSeen(tx, accountId);
    if (!account?.inactivityToldAt) return null;
    const [seenOn, toldOn] = [dayOf(account.seenAt), dayOf(account.inactivityToldAt)];
    const erasedOn = [
      monthsAfter(seenOn, INACTIVE_ERASED_MONTHS),
      dayAfter(toldOn, INACTIVE_TOLD_BEFORE_DAYS),
    ].sort()[1]!;
    return {
      to: account.email,
      because:
        "Vous recevez ce mail parce que vous avez un compte ici ; celui-ci part toujours, avant un effacement.",
      subject: `Votre compte sera effacé le ${frenchDay(erasedOn)}`,
      paragraphs: [
        `Bonjour ${account.name},`,
        `Votre compte sur la Place du Milliard n’a pas servi depuis le ${frenchDay(seenOn)}. Nous ne gardons pas ce qui ne sert plus : il sera effacé le ${frenchDay(erasedOn)}, avec ce qui est à vous seul.`,
        "Pour le garder, il suffit de vous connecter avant ce jour :",
        mailer.link(paths.signIn()),
        "S’il ne vous sert plus, il n’y a rien à faire.",
      ],
    };
  },
);

const dayOf = (instant: string): string => instant.slice(0, 10);
