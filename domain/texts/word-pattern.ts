/** Signs that only a pattern holds: such a word is taken as it is written. */
const PATTERN_SIGNS = /[()[\]?|\\]/;

/** What may follow a word, or must be parted from it, says only where the word ends: a stop does so too. */
const OPEN_END = /_(?:\([^()]*\)\?)?$/;

/** A word of a turn may be plural: `pret_bancaire` reads « prêts bancaires ». */
const PLURAL_JOINT = /(?<=[a-z]{3}[a-rt-wyz])_/g;

/**
 * The pattern of a list of words set apart by blanks, over folded text. `paysan` is the beginning of a word, and reads
 * « paysannes »; `ferme.` is a whole word, plural or not, and does not read « fermer »; `_` joins the words of a turn,
 * `garde_d'enfants`; a word with brackets is a regular expression.
 */
export function wordPattern(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${wordsOf(words).map(alternative).join("|")})`, "g");
}

const wordsOf = (words: string): string[] => words.trim().split(/\s+/);

function alternative(word: string): string {
  const joined = word.replace(OPEN_END, "(?![a-z])").replace(PLURAL_JOINT, "[sx]?_").replaceAll("_", "[ -]");
  if (PATTERN_SIGNS.test(word)) return joined;
  return word.endsWith(".") ? `${joined.slice(0, -1)}[sx]?(?![a-z])` : joined;
}

/** No more of an opening is looked at: enough to leave out nearly all patterns, short enough to be looked up at once. */
export const OPENING = 5;

/**
 * The first signs of whatever a list of words can read, up to {@link OPENING} of them, hyphens as blanks, so that a text is held against only
 * the patterns that may read something in it. An empty one: it may begin with anything.
 */
export const openingsOf = (words: string): string[] => [...new Set(wordsOf(words).flatMap(openingsOfWord))];

function openingsOfWord(word: string): string[] {
  const told = word.replace(OPEN_END, "").replace(/^(\(\?<![^)]*\))+/, "");
  if (!told.startsWith("(")) return [literal(told)];
  const end = closing(told);
  const next = told[end + 1];
  // A group that may be missing, or that holds groups, could begin with anything.
  if (end < 0 || next === "?" || told.slice(1, end).includes("(")) return [""];
  return told.slice(1, end).split("|").map(literal);
}

const PLURAL_JOINT_AT_END = /[a-z]{3}[a-rt-wyz]_$/;

const closing = (word: string): number => {
  let depth = 0;
  for (const [index, sign] of [...word].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
};

/** The letters with which a word surely begins: an optional one and what follows it are not. */
function literal(word: string): string {
  const letters = /^[a-z0-9'_]*/.exec(word)?.[0] ?? "";
  const sure = word[letters.length] === "?" ? letters.slice(0, -1) : letters;
  const opening = sure.slice(0, OPENING);
  return (PLURAL_JOINT_AT_END.test(opening) ? opening.slice(0, -1) : opening).replaceAll("_", " ");
}
