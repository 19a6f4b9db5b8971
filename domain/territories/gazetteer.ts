/** What is known of French territory: one door to the files beside. */
export * from "./containment.ts";
export * from "./division.ts";
export * from "./label.ts";
export * from "./place-phrase.ts";
export * from "./position.ts";
export * from "./territory-search.ts";
