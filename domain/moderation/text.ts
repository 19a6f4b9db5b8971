/** Texts that an operator may have to read before they are shown: a need's, a programme's. */
export const TEXT_KINDS = ["need", "programme"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export type TextRef = { kind: TextKind; id: string };
