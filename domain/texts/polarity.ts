/** How the writer of a text holds what it speaks of. `mentioned`: without a word of liking or disliking. */
export type Polarity = "required" | "liked" | "mentioned" | "disliked" | "refused";

/** A piece of a text that one polarity rules, folded. */
export type RuledPiece = { text: string; polarity: Polarity };

/** Said of the whole piece, wherever the words stand in it: « les murs relèvent d'autres guichets ». */
const REFUSES =
  /(ne (sont|seront) pas (retenu|eligible|prioritaire|recevable)|n'est pas (eligible|retenu|notre|recevable|financ)|relevent? d(e |')(un |une )?autres?|d'autres guichets|(est|sont) l'affaire d|n'est pas (notre|le) (metier|rayon|objet|affaire)|ne sont pas notre|pas faits? pour (nous|vous)|hors perimetre|hors (de )?question|n'entre(nt)? pas|sortent de notre|defendues? ailleurs|passons notre tour|passerons notre tour|ne vote pas|d'autres (sont mieux|amis)|ont d'autres amis|suivies? par (une|un) autre|n'y (revenons|met|mettons)|ont leurs? (mecenes|financeurs)|savent .{0,30}ailleurs|reste(nt)? au vestiaire|jamais\.?$|(?<!pas )exclu[st]?|orientes? vers|ne relevent? pas|ligne rouge|renoncons|n'avons pas vocation|n'a pas vocation|y'a des subs|laissons a d'autres|confiee? a d'autres|ne concourt|ne peuvent concourir|ne passent pas|repere(nt)? vite|on n'y met|double emploi|ne versons pas|ne garantit)/;
const DISLIKES =
  /(refroid|laisse(nt)? (nous )?(froid|de marbre)|laissent froids|ennuie|lasse(nt)?\b|glace(nt)?\b|embete|fuir\b|reculer|interesse(nt)? (peu|moins)|interessent assez peu|l'envie (nous passe|s'en va)|prudent|prudence|(plus|sommes|restons|tres|assez) reserve|avec reserve|a reculons|moins a notre place|sommes mauvais|peu adapte|pas a notre place|mefi(ons|ance|e)|peu de chances|moins bien|savons que faire|savons rien|connaissons mal|comprenons mal|connait mal|evitez|fatigue\b|timide|superflu|aim(e|ons|ent) moins|marche(nt)? (moins|pas)|ne (marche|vaut)|du mal avec|le sommes peu|peu a l'aise|passent apres|deraisonnable|n'aboutit pas|moins prioritaire|se perd|decourag|agace|n'est pas un argument|decu\b|mieux (places|servi)|ne convien|ne nous convien|ne suffi(t|sent) pas|ne constituent pas|se fige|trouveront mieux|mieux vaut un don|reticen|sceptique|frileu|rechign|deplai|derange|rebute|mal a l'aise|peu convain|on evite|nous evitons|a eviter|redout|craign|irrit|indiffer|desinteress|n'est pas notre tasse|nous perd(ez|ent)|sans enthousiasme|du bout des levres)/;
/** « Les papiers en retard ne nous découragent pas »: a dislike that is denied is a welcome. */
const DENIES_DISLIKE =
  /(?<![a-z])n(e |')(?:(?:nous|leur|lui|me|y|en|sont|est|sommes|avons|fait|font) ?){0,2}(?:s'y )?(?:refroid|ennui|lass|glac|embet|mefi|fatigu|decourag|agac|effrai|effray|rebut|derang|gen(?:e|ent)\b|craign|redout|deplai|inquiet|reticen|sceptique|hesit)[a-z]* (?:pas|guere|jamais|nullement|en rien)|(?:pas|jamais) (?:peur|reculer|fuir|rebutes?|reticent|sceptique)/;
const REQUIRES =
  /(il (nous )?faut|faut donc|doi(t|vent)\b|demandons|exige|condition|obligatoire|nous voulons|tenons a\b|intraitable|necessaire|impose|suppose que|indispensable|determinant|imperati|prealable|requis|requiert|est attendue?|sont attendus|sont attendues|au minimum|pas sans|sans .{3,60} n'aboutit)/;
const LIKES =
  /(aim(e|ons|ent)\b|adore|rejoui|attir|coup de coeur|un faible|prefer|priorit|d'abord|plus vite|nous parle|nous decide|en premier|plus belle|apprecie|bonifi|recherch|cherchons|volontiers|pese(nt)? (lourd|beaucoup)|retient\b|notre (maison|pente|cousin)|a l'aise|attendu|nous (va|vont|plai)|plait|rassure|seduit|sensible|attenti|ravi|touche\b|emeu|heureux|s'y plai|favori|emporte|interesse(nt)?\b|encourag|compte (le )?plus|prix particulier|de preference|surtout|en particulier|sommes la pour|nous allons (d'abord|vers)|enthousias|bienvenu|un atout|est un plus|valoris|bonus|convain(c|q)|privilegi|a coeur|passionn|enchant|emball|donne envie|chers? a |tient a coeur|sourire|fait plaisir|regardons en premier|compte double)/;

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
