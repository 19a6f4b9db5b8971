/** How often something may be tried, about one person's address of mail and from one network address, in so many minutes. */
export const TRY_LIMITS = {
  "sign-in": { minutes: 15, byPerson: 10, byAddress: 100 },
  "sign-up": { minutes: 60, byPerson: 5, byAddress: 40 },
  "reset-password": { minutes: 60, byPerson: 5, byAddress: 40 },
  "change-email": { minutes: 60, byPerson: 5, byAddress: 40 },
  "confirm-password": { minutes: 15, byPerson: 10, byAddress: 100 },
  propose: { minutes: 24 * 60, byPerson: 3, byAddress: 20 },
  report: { minutes: 60, byPerson: 5, byAddress: 10 },
  answer: { minutes: 15, byPerson: 40, byAddress: 400 },
  register: { minutes: 60, byPerson: 5, byAddress: 60 },
  "write-message": { minutes: 60, byPerson: 60, byAddress: 300 },
  export: { minutes: 60, byPerson: 60, byAddress: 200 },
  invite: { minutes: 24 * 60, byPerson: 50, byAddress: 200 },
} as const;
export type Tried = keyof typeof TRY_LIMITS;

/** Too many tries, and when the next one may be. */
export type TooManyTries = { kind: "too-many-tries"; minutes: number };

export const tooManyTriesSentence = ({ minutes }: TooManyTries): string =>
  `Il y a eu beaucoup d'essais. Par sécurité, attendez ${minutes} ${minutes > 1 ? "minutes" : "minute"} avant le suivant.`;
