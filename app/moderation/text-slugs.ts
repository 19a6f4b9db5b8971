import { TEXT_KINDS, type TextKind } from "#domain/moderation/text.ts";

/** What the address of a text's review calls its kind. */
export const TEXT_SLUGS = { need: "besoin", programme: "programme" } as const satisfies Record<
  TextKind,
  string
>;

export const textKindOf = (slug: string | undefined): TextKind | undefined =>
  TEXT_KINDS.find((kind) => TEXT_SLUGS[kind] === slug);

/** What a text is called where it is spoken of. */
export const TEXT_KIND_LABELS: Record<TextKind, string> = { need: "Besoin", programme: "Programme" };
