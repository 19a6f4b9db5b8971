import type { NotificationRecord } from "#db/notifications/notifications.ts";
import { NOTIFICATIONS } from "./catalogue.ts";
import type { NotificationKind } from "./notification-kind.ts";

/** Notifications of one digest, those about the same joined into the first of them: « 3 nouveaux besoins » rather than three times one. */
export function joinNotifications(all: readonly NotificationRecord[]): NotificationRecord[] {
  const groups = new Map<string, NotificationRecord[]>();
  for (const one of all) {
    const about = joiningOf(one)?.about(one.payload);
    const key = about === undefined ? one.id : `${one.event} ${one.structure?.structureId} ${about}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [NotificationRecord];
    const joining = joiningOf(first);
    return joining ? { ...first, payload: joining.together(group.map(({ payload }) => payload)) } : first;
  });
}

const joiningOf = ({ event }: NotificationRecord): NotificationKind["joining"] =>
  (NOTIFICATIONS as Record<string, Pick<NotificationKind, "joining">>)[event]?.joining;
