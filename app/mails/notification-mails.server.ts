import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { joinNotifications } from "#app/notifications/join-notifications.ts";
import type { NotificationTold } from "#app/notifications/notification-kind.ts";
import { tellNotification } from "#app/notifications/tell-notification.server.ts";
import { type Stopped, unsubscribeToken } from "#app/notifications/unsubscribe-link.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findAccount } from "#db/accounts/accounts.ts";
import type { Queryable } from "#db/client.ts";
import { findRefusedAddress } from "#db/mails/refused-addresses.ts";
import { findDigest } from "#db/notifications/digests.ts";
import { findNotification, type NotificationRecord } from "#db/notifications/notifications.ts";
import { preferencesOf } from "#db/notifications/preferences.ts";
import { NOTIFICATION_TOPICS, type NotificationTopic, TOPICS } from "#domain/notifications/topic.ts";
import { type Draft, mailKind, type MailPart } from "./mail-kind.ts";

/** What happened, mailed as it happens; not at all once it is no longer true, or its reader no longer wants such mails. */
export const notificationMail = mailKind(
  z.object({ notificationId: z.string() }),
  async (context, tx, { notificationId }) => {
    const notification = await findNotification(tx, { id: notificationId });
    if (!notification) return null;
    const [told] = await tellWanted(context, tx, notification.accountId, [notification]);
    if (!told) return null;
    const { sentence, lines = [], to } = told.told;
    return draftTo(context, tx, notification.accountId, {
      subject: sentence,
      paragraphs: [sentence, ...lines, ...itemsOf(context, told.told), context.mailer.link(to)],
      stopped: notification.topic,
      because: `Vous recevez ce mail parce ${elided(TOPICS[notification.topic].because)}.`,
    });
  },
);

/** What happened in a day or a week, topic by topic; what is no longer true is left out. */
export const digestMail = mailKind(z.object({ digestId: z.string() }), async (context, tx, { digestId }) => {
  const digest = await findDigest(tx, digestId);
  if (!digest) return null;
  const told = await tellWanted(context, tx, digest.accountId, digest.notifications);
  const [first] = told;
  if (!first) return null;
  const topics = NOTIFICATION_TOPICS.filter((topic) => told.some((one) => one.topic === topic));
  const parts = topics.flatMap((topic): MailPart[] => [
    { heading: TOPICS[topic].label },
    ...told
      .filter((one) => one.topic === topic)
      .flatMap(({ told: { items, sentence, lines = [], to } }) => [
        { title: sentence, lines, to: context.mailer.link(to) },
        ...itemsOf(context, { items }),
      ]),
  ]);
  return draftTo(context, tx, digest.accountId, {
    subject: told.length === 1 ? first.told.sentence : `${told.length} nouvelles de la Place du Milliard`,
    paragraphs: parts,
    stopped: topics.length === 1 ? topics[0]! : "everything",
    because: `Vous recevez ce mail parce que vous avez choisi d’être tenu·e au courant ainsi : ${topics.map((topic) => TOPICS[topic].label.toLowerCase()).join(", ")}.`,
  });
});

/** What a notification is about, each with a link of its own. */
const itemsOf = ({ mailer }: Context, { items = [] }: Pick<NotificationTold, "items">): MailPart[] =>
  items.map((item) => ({ ...item, to: mailer.link(item.to) }));

type Told = { topic: NotificationTopic; told: NotificationTold };

/** What of these is still true and still wanted by mail. */
async function tellWanted(
  context: Context,
  tx: Queryable,
  accountId: string,
  notifications: readonly NotificationRecord[],
): Promise<Told[]> {
  const preferences = await preferencesOf(tx, accountId);
  const wanted: Told[] = [];
  for (const notification of joinNotifications(notifications)) {
    const { topic } = notification;
    if (preferences[topic].mailPace === "none") continue;
    const told = await tellNotification(context, tx, notification);
    if (told) wanted.push({ topic, told });
  }
  return wanted;
}

/** The mail to this account, with the reason why one gets it and the way to stop it; none to an address that is paused. */
async function draftTo(
  { mailer }: Context,
  tx: Queryable,
  accountId: string,
  {
    stopped,
    because,
    paragraphs,
    subject,
  }: Pick<Draft, "subject" | "paragraphs"> & { because: string; stopped: Stopped },
): Promise<Draft | null> {
  const account = await findAccount(tx, accountId);
  if (!account || (await findRefusedAddress(tx, account.email))) return null;
  return {
    to: account.email,
    subject,
    paragraphs: [`Bonjour ${account.name},`, ...paragraphs],
    because: `${because} Pour en changer le rythme : ${mailer.link(paths.notificationPreferences())}`,
    unsubscribe: mailer.link(paths.unsubscribe(await unsubscribeToken(tx, accountId, stopped))),
  };
}

/** `que` before these words, or `qu’` before a vowel. */
const elided = (words: string): string => (/^[aeiouyé]/iu.test(words) ? `qu’${words}` : `que ${words}`);
