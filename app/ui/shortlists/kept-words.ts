import type { KeptKind } from "#domain/shortlists/shortlist.ts";

type Words = {
  one: string;
  some: string;
  it: string;
  count: (number: number) => string;
  gone: string;
};

/** How each kind of kept thing is named in a sentence. */
export const KEPT_WORDS: Record<KeptKind, Words> = {
  need: {
    one: "besoin",
    some: "les besoins qui vous parlent",
    it: "le besoin",
    count: (number) => `${number} besoin${number > 1 ? "s" : ""}`,
    gone: "Ce besoin n’est plus publié.",
  },
  criteria: {
    one: "programme",
    some: "les programmes qui vous parlent",
    it: "le programme",
    count: (number) => `${number} programme${number > 1 ? "s" : ""}`,
    gone: "Ce programme n’est plus publié.",
  },
};
