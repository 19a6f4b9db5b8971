import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { findAccount } from "#db/accounts/accounts.ts";
import { findRefusedAddress } from "#db/mails/refused-addresses.ts";
import { notificationKind } from "./notification-kind.ts";

/** One's mail server refuses what we send: said on the site, since it cannot be mailed. No longer said once the address works or changed. */
export const mailRefusedNotification = notificationKind(
  "account",
  z.object({}),
  async (_context, db, _payload, { accountId }) => {
    const account = await findAccount(db, accountId);
    const refused = account && (await findRefusedAddress(db, account.email));
    if (!refused) return null;
    return {
      sentence: "Nos mails ne vous arrivent plus : votre messagerie les refuse.",
      to: paths.notificationPreferences(),
    };
  },
);
