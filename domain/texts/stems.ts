import { foldText } from "./fold.ts";

/** Words too common in such texts to say what one is about, folded. */
const EMPTY = new Set(
  "nous vous leur leurs dans pour avec sans sous cette ceux celles plus moins tout tous toute toutes mais donc elle elles sont etre avoir fait faire comme aussi deux trois quatre cinq dont sur par que qui quoi une des les aux est ont peut chez entre jusqu encore depuis autre autres meme bien tres cela ans euros projet projets".split(
    " ",
  ),
);

const ENDINGS =
  /(issements?|ements?|ations?|ateurs?|atrices?|euses?|eurs?|iques?|istes?|ites?|ives?|ifs?|ees?|es|er|ent|s|e)$/;
const LONGEST_STEM = 7;
const SHORTEST_STEM = 3;

/** The stems of a text's telling words, one for each time they stand in it. A light French stemming, enough to compare. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const [word] of foldText(text).matchAll(/[a-z]{4,}/g)) {
    if (EMPTY.has(word)) continue;
    const stem = word.replace(ENDINGS, "").slice(0, LONGEST_STEM);
    if (stem.length >= SHORTEST_STEM) stems.push(stem);
  }
  return stems;
}
