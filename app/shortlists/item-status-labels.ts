import type { ItemStatus } from "#domain/shortlists/shortlist.ts";

export const ITEM_STATUS_LABELS: Record<ItemStatus, string> = {
  "to-read": "À lire",
  "to-meet": "À rencontrer",
};
