import { DISLIKES, LIKES, REFUSES, REQUIRES } from "./cues.ts";

/** How the writer of a text holds what it speaks of. `mentioned`: without a word of liking or disliking. */
export type Polarity = "required" | "liked" | "mentioned" | "disliked" | "refused";

/** A piece of a text that one polarity rules, folded. */
export type RuledPiece = { text: string; polarity: Polarity };

/** « Les papiers en retard ne nous découragent pas »: a dislike that is denied is a welcome. */
const DENIES_DISLIKE =
  /(?<![a-z])n(e |')(?:(?:nous|leur|lui|me|y|en|sont|est|sommes|avons|fait|font) ?){0,2}(?:s'y )?(?:refroid|ennui|lass|glac|embet|mefi|fatigu|decourag|agac|effrai|effray|rebut|derang|gen(?:e|ent)\b|craign|redout|deplai|inquiet|reticen|sceptique|hesit)[a-z]* (?:pas|guere|jamais|nullement|en rien)|(?:pas|jamais) (?:peur|reculer|fuir|rebutes?|reticent|sceptique)/;

/** From here to the end of the piece: « ni festival, ni tournée ». */
const NEGATES =
  /(?<![a-z])(n(e |')[a-z' ]{0,40}?(?<![a-z])(pas|ni|jamais|aucun|aucune|guere|plus de|nul)(?![a-z])|pas d(e |')|pas (un|une|du)\b|ni (les? |la |l'|de |d'|des |un)?|jamais (de |d'|les? |la |l'|un)|aucun(e)? |plutot que|au lieu d|loin d(es|e la) )/;

/** Where one thought ends and its contrary begins. */
const TURNS =
  /(?<![a-z])(?=mais |en revanche|toutefois|cependant|par contre|quand meme)|,? (?=sauf|hormis|excepte|hors les cas|a moins que|si ce n'est)/;
const EXCEPTS = /^(sauf|hormis|excepte|hors les cas|a moins que|si ce n'est)/;

/** Cuts a folded segment into pieces, each with how its writer holds what it says. */
export function ruledPieces(segment: string): RuledPiece[] {
  const pieces: RuledPiece[] = [];
  for (const part of segment.split(TURNS).filter((one) => one.trim().length > 0)) {
    const before = pieces.at(-1)?.polarity;
    if (EXCEPTS.test(part)) pieces.push({ text: part, polarity: isAgainst(before) ? "liked" : "disliked" });
    else pieces.push(...ruled(part));
  }
  return pieces;
}

export const isAgainst = (polarity: Polarity | undefined): boolean =>
  polarity === "disliked" || polarity === "refused";

/** A writer that presents itself: who it is says little of what it wishes. */
const PRESENTS_ITSELF =
  /^(nous sommes (?!a l'aise|sensibl|attenti)|on est |club |bonjour|notre (fondation|club|fonds|reseau|agence|syndicat|famille) (est|regroupe|reunit)|fonde|cree|ne(e)? |banque de|etablissement public|reseau de|cooperative de|une famille|il y a |[a-z' -]{3,40} est (detenu|nee?\b))/;

function ruled(part: string): RuledPiece[] {
  if (REFUSES.test(part)) return [{ text: part, polarity: "refused" }];
  if (DENIES_DISLIKE.test(part)) return [{ text: part, polarity: "liked" }];
  if (DISLIKES.test(part)) return [{ text: part, polarity: "disliked" }];
  const base: Polarity = REQUIRES.test(part) ? "required" : LIKES.test(part) ? "liked" : "mentioned";
  if (base === "mentioned" && PRESENTS_ITSELF.test(part)) return [];
  const negation = NEGATES.exec(part);
  if (!negation) return [{ text: part, polarity: base }];
  const kept = { text: part.slice(0, negation.index), polarity: base };
  return [kept, { text: part.slice(negation.index), polarity: "refused" }];
}
