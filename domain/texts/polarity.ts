import { ASKS, DECLINES, DISLIKES, LIKES, REFUSES, REQUIRES } from "./cues.ts";
import { isAside, withoutApposition } from "./asides.ts";

/** How the writer of a text holds what it speaks of. `mentioned`: without a word of liking or disliking. */
export const POLARITIES = ["required", "liked", "mentioned", "disliked", "refused"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Who writes: a financer says what it wishes for; an organisation tells what it is, what it lacks and what it will not have. */
export type Voice = "financer" | "organisation";

/**
 * A piece of a text that one polarity rules, folded. `unless`: where a negation alone makes it a refusal, how the sentence holds
 * what is said by a negation: « des gens qui n'ont jamais créé d'activité » may be just whom one looks for. `lesser`: less wished for
 * than what comes before, no more.
 */
export type RuledPiece = { text: string; polarity: Polarity; unless?: Polarity; lesser?: true };

/** « Les papiers en retard ne nous découragent pas »: a dislike, or a refusal, that is denied is a welcome. */
const DENIES_DISLIKE =
  /(?<![a-z])n(e |')(?:(?:nous|leur|lui|me|y|en|sont|est|sommes|avons|fait|font) ?){0,2}(?:s'y )?(?:refroid|ennui|lass|glac|embet|mefi|fatigu|decourag|agac|effrai|effray|rebut|derang|gen(?:e|ent)\b|craign|redout|deplai|inquiet|reticen|sceptique|hesit)[a-z]* (?:pas|guere|jamais|nullement|en rien)|(?:pas|jamais) (?:peur|reculer|fuir|rebutes?|reticent|sceptique)|(?<![a-z])n(?:e |')(?:est|sont|soit|soient|seront|sera) (?:pas|jamais|nullement) (?:exclue?s?|ecartee?s?|redhibitoires?|eliminatoires?|un obstacle|un probleme|un defaut)|(?<![a-z])sans (?:rechigner|hesiter|reserve|hesitation)/;

/** From here to the end of the clause: « ni festival, ni tournée ». */
const NEGATES =
  /(?<![a-z])(n(e |')[a-z' ]{0,40}?(?<![a-z])(pas|ni|jamais|aucun|aucune|guere|plus de|nul|rien|(?<!(?:une|seule|la|par|chaque|autre) )personne)(?![a-z])|pas d(e |')|pas (un|une|du)\b|ni (les? |la |l'|de |d'|des |un)?|jamais (de |d'|les? |la |l'|un)|aucun(e)? |rien a [a-z]+er|sans qu(?:e |')|plutot que|au lieu d|loin d(es|e la) )/;

/** « Nous ne donnons pas, nous avançons »: a negation ends where another subject takes the floor. */
const NEXT_SUBJECT =
  /(?<=,) (?=(?:nous|on|il|elle|ils|elles|vous|c'est|ce sont) (?!n(?:e |')))|(?<=,) (?=(?:et )?(?:ou|que|qui|dont|quand) (?!n(?:e |')))/;

/** Where one thought ends and its contrary begins. */
const TURNS =
  /(?<![a-z])(?=mais |en revanche|toutefois|cependant|par contre|quand meme)|,? (?=sauf|hormis|excepte|hors les cas|a moins que|si ce n'est)/;
const EXCEPTS = /^(sauf|hormis|excepte|hors les cas|a moins que|si ce n'est)/;

/** « Les mairies sont accueillies, mais… »: let in with a reserve. */
const CONCEDED =
  /(?<![a-z])(?:sont|est|restent|reste|demeurent) (?:accueilli|eligible|recevable|possible|accepte|admis|tolere|etudie)[a-z]*,? ?$/;

/** « Un débouché signé nous rassure plus qu'une subvention »: what comes after is what is less wished for. */
const COMPARES =
  /(?<![a-z])(?:(?:rassur|plai|touch|convain|intere|parl|compt|pes|val)[a-z]* (?:nous )?(?:davantage|plus|mieux) qu(?:e |')|(?:valent|vaut|vaudra) mieux qu(?:e |')|plutot qu(?:e |'))/;

/** Cuts a folded segment into pieces, each with how its writer holds what it says. What is said aside is in none. */
export function ruledPieces(segment: string, voice: Voice = "financer"): RuledPiece[] {
  const pieces: RuledPiece[] = [];
  const said = voice === "financer" ? withoutApposition(segment) : segment.trim();
  const parts = said.split(TURNS).filter((one) => one.trim().length > 0);
  for (const [index, part] of parts.entries()) {
    const before = pieces.at(-1)?.polarity;
    if (EXCEPTS.test(part)) pieces.push({ text: part, polarity: isAgainst(before) ? "liked" : "disliked" });
    else if (CONCEDED.test(part) && parts[index + 1]?.startsWith("mais"))
      pieces.push({ text: part, polarity: "disliked" });
    else pieces.push(...thoughtsOf(part, voice).flatMap((thought) => ruled(thought, voice)));
  }
  return pieces;
}

export const isAgainst = (polarity: Polarity | undefined): boolean =>
  polarity === "disliked" || polarity === "refused";

/** What a piece's turns make of it; null: it has none. */
export function turnOf(piece: string, voice: Voice): Polarity | null {
  if (DENIES_DISLIKE.test(piece)) return "liked";
  if (voice === "organisation") return turnOfOrganisation(piece);
  if (REFUSES.test(piece)) return "refused";
  if (DISLIKES.test(piece)) return "disliked";
  if (REQUIRES.test(piece)) return "required";
  return LIKES.test(piece) ? "liked" : null;
}

/** What tires or worries an organisation is what it is about: only what it will not have is against. */
function turnOfOrganisation(piece: string): Polarity | null {
  if (DECLINES.test(piece)) return "refused";
  if (ASKS.test(piece)) return "required";
  return LIKES.test(piece) ? "liked" : null;
}

/**
 * Cuts what one sentence says for and against: « les immeubles nous ennuient, les murs d'un usage nous plaisent ». A clause
 * without a turn goes with the one before it, or with the next when it opens the sentence. What comes before a colon goes with
 * what follows only when it holds the turn: « ce qui nous refroidit : les applis ».
 */
function thoughtsOf(part: string, voice: Voice): string[] {
  const [head, ...rest] = part.split(/ : /);
  if (head && rest.length > 0) {
    const tail = rest.join(" : ");
    const [before, after] = [turnOf(head, voice), turnOf(tail, voice)];
    if (after !== null && (before === null || isAgainst(before) !== isAgainst(after)))
      return [...thoughtsOf(head, voice), ...thoughtsOf(tail, voice)];
  }
  const clauses = part.split(/(?<=[a-z0-9)»],) /);
  const turns = clauses.map((clause) => turnOf(clause, voice));
  const known = turns.filter((one) => one !== null);
  if (new Set(known.map(isAgainst)).size < 2) return [part];
  const thoughts: string[] = [];
  let waiting = "";
  let sign: boolean | null = null;
  for (const [index, clause] of clauses.entries()) {
    const turn = turns[index] ?? null;
    if (turn !== null && sign !== null && isAgainst(turn) !== sign) {
      thoughts.push(waiting);
      waiting = clause;
    } else waiting = waiting ? `${waiting} ${clause}` : clause;
    if (turn !== null) sign = isAgainst(turn);
  }
  return [...thoughts, waiting];
}

/**
 * What is disliked only if something fails is not disliked: « les achats de matériel sans règle d'usage », « la revente, même
 * quand la machine est verte ».
 */
const CONCEDES = /,? meme (?:quand|si|a|au|en|tres|avec) [^,;]*/g;
const IF_LACKING = / sans (?!nous)| (?:dont|ou) [a-z' ]{2,40} n(?:e |')(?:est|a|ont|sont) /;

/** « Le renforcement de bilan de sociétés prestataires »: what such bodies do is refused, not the same of others. */
const OF_SOME_BODIES =
  /[a-z' -]{4,60} (?=(?:de|des) (?:societes|structures|entreprises|organismes|etablissements) [a-z]{5,})/;

function withoutConditions(part: string): string {
  const items = part
    .replace(CONCEDES, "")
    .split(/(?<=,) /)
    .map((item) => item.replace(OF_SOME_BODIES, " "));
  const kept = items.filter((item) => !IF_LACKING.test(item));
  return items.length > 1 && kept.length > 0 ? kept.join(" ") : items.join(" ");
}

/** « Les statuts qui interdisent de revendre »: what is forbidden there is held the other way round. */
const FORBIDS =
  /(?<![a-z])(?:interdi(?:t|sent|re|sant)|empech(?:e|ent|er|ant)|prohib(?:e|ent)|bannit|bannissent) (?:de |d'|que |toute? |la |le |l'|les |une? )?/;

/** The words by which one refuses are not what is refused: « les métropoles ont leurs mécènes », « ferait double emploi ». */
function against(part: string, polarity: Polarity): RuledPiece[] {
  const told = withoutConditions(part).replace(polarity === "refused" ? REFUSES : DISLIKES, " ");
  const forbids = FORBIDS.exec(told);
  if (!forbids) return [{ text: told, polarity }];
  const after = told.slice(forbids.index + forbids[0].length);
  const [forbidden, ...rest] = after.split(/(?<=,) /);
  return [
    { text: [told.slice(0, forbids.index), ...rest].join(" "), polarity },
    { text: forbidden ?? "", polarity: "liked" },
  ];
}

/** « Nous préférons dix ardoises à un bâtiment »: what comes after is what is less wished for. */
const PREFERS =
  /(?<![a-z])prefer(?:ons|e|ent|ant) (?!que |qu')[^,:;]{3,60}? (?=(?:a (?:un|une|des|ceux|celles|celui|tout|toute)|aux) )/;

function ruled(part: string, voice: Voice): RuledPiece[] {
  const turn = turnOf(part, voice);
  if (turn !== null && isAgainst(turn)) return against(part, turn);
  if (turn === null && voice === "financer" && isAside(part)) return [];
  const polarity = turn ?? "mentioned";
  const compared = COMPARES.exec(part) ?? PREFERS.exec(part);
  if (!compared) return negated(part, polarity);
  const end = compared.index + compared[0].length;
  // What comes after a colon is of its own.
  const [less, ...rest] = part.slice(end).split(/(?<=[a-z]) ?: /);
  return [
    ...negated(part.slice(0, end), polarity),
    { text: less ?? "", polarity: "disliked", lesser: true },
    ...rest.flatMap((more) => negated(more, polarity)),
  ];
}

/**
 * « Sans promoteur ni plus-value »: what is gone without, and no more. Those who go without a roof or a job are people, not
 * a refusal.
 */
const WITHOUT =
  /(?<![a-z])sans (?!(?:emploi|abri|papiers?|toit|diplome|qualif|recette|ressource|rendez|adhesion|contrepartie|attendre|compter|rien|doute|cesse|voix|siege|interets?|labour|chimie|que|qu'|moi|lui|elle|eux|parents?|famille|voiture|travail|logement|domicile|place|jargon|faute|raison|ralentir|rougir|rechigner|hesiter|son|sa|ses|leur|un sou)(?![a-z]))(?:l'|d'|la |le |les |un |une |de |des )?[a-z'-]+(?: (?!(?:ni|et|ou|pour|a|que|qui|avec|dans) )[a-z'-]+)?(?:,? ni (?:de |d'|la |le |les |un |une )?[a-z'-]+)*/;

function negated(part: string, polarity: Polarity): RuledPiece[] {
  const forbids = FORBIDS.exec(part);
  if (forbids) {
    const start = forbids.index + forbids[0].length;
    const [forbidden, ...rest] = part.slice(start).split(/(?<=,) /);
    return [
      ...negated(part.slice(0, forbids.index), polarity),
      { text: forbidden ?? "", polarity: "refused", unless: polarity },
      ...rest.flatMap((more) => negated(more, polarity)),
    ];
  }
  const without = WITHOUT.exec(part);
  if (!without) return denied(part, polarity);
  const end = without.index + without[0].length;
  return [
    ...denied(part.slice(0, without.index), polarity),
    { text: without[0], polarity: "refused", unless: polarity },
    ...denied(part.slice(end), polarity),
  ];
}

function denied(part: string, polarity: Polarity): RuledPiece[] {
  const negation = NEGATES.exec(part);
  if (!negation || DENIES_DISLIKE.test(part)) return [{ text: part, polarity }];
  const after = part.slice(negation.index);
  const [refused, ...rest] = after.includes(" ni ") ? [after] : after.split(NEXT_SUBJECT);
  return [
    { text: part.slice(0, negation.index), polarity },
    { text: refused ?? "", polarity: "refused", unless: polarity },
    ...rest.flatMap((next) => denied(next, polarity)),
  ];
}
