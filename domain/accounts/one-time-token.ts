/** What a mailed token may prove, once. */
export const TOKEN_PURPOSES = ["reset-password", "change-email"] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];
