/** The life of a programme. It is ranked while open; the rules themselves close it after its last day. */
export const CRITERIA_STATUSES = ["draft", "open", "paused", "closed"] as const;
export type CriteriaStatus = (typeof CRITERIA_STATUSES)[number];

/** How a financer may first be reached: directly, only through a place's meetup, only by answering its call. */
export const CONTACT_POLICIES = ["open", "through-place", "call-only"] as const;
export type ContactPolicy = (typeof CONTACT_POLICIES)[number];
