import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";

/** Meilisearch keeps ten words of a query, and Postgres needs no more. */
const MOST = 10;
/** Short words are articles and pronouns. */
const SHORTEST = 5;

/** The words that tell most of what an object is about: those it says most often, the rarest lengths first, titles first. */
function tellingWords(title: string, text: string): string {
  const counts = new Map<string, number>();
  const count = (words: string, weight: number) => {
    for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  };
  count(title, 3);
  count(text, 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ordered
    .slice(0, MOST)
    .map(([word]) => word)
    .join(" ");
}

export const tellingWordsOfNeed = (need: Need): string =>
  tellingWords(need.title, `${need.summary} ${need.story}`);
export const tellingWordsOfCriteria = (criteria: Criteria): string =>
  tellingWords(criteria.title, criteria.text);
