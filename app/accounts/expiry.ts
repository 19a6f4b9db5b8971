import type { Clock } from "#app/platform/clock.ts";

/** How long each mailed link serves, in hours. */
export const LINK_HOURS = { "sign-up": 24, "reset-password": 1, "change-email": 24, invitation: 14 * 24 };

/** The instant from which that link no longer serves. */
export const expiryOf = (link: keyof typeof LINK_HOURS, clock: Clock): string =>
  new Date(clock.now().getTime() + LINK_HOURS[link] * 3_600_000).toISOString();
