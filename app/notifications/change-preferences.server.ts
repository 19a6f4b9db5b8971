import { z } from "zod";
import type { Context } from "#app/platform/context.ts";
import { keepPreference } from "#db/notifications/preferences.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import {
  CHOSEN_TOPICS,
  MAIL_PACES,
  type NotificationTopic,
  type Preference,
} from "#domain/notifications/topic.ts";
import { yesNo } from "#app/http/form-fields.ts";

const choice = z.object({
  onSite: yesNo(),
  mailPace: z.enum(MAIL_PACES, { error: "Choisissez un rythme de la liste." }),
});

/** The form of the table of preferences: one line a topic. */
export const preferencesForm = z.object(
  Object.fromEntries(CHOSEN_TOPICS.map((topic) => [topic, choice])) as Record<
    NotificationTopic,
    typeof choice
  >,
);

/** Keeps what somebody wants to hear of, and how. */
export async function changePreferences(
  { db }: Context,
  { accountId }: Actor,
  chosen: Partial<Record<NotificationTopic, Preference>>,
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const topic of CHOSEN_TOPICS) {
      const preference = chosen[topic];
      if (preference) await keepPreference(tx, accountId, topic, preference);
    }
  });
}
