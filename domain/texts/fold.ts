/** Lower case, without accents, apostrophes made straight: what patterns are written against. */
export function foldText(text: string): string {
  return [...text].map(foldCharacter).join("");
}

const LIGATURES: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  "’": "'",
  "‘": "'",
  "\u00a0": " ",
  "\u202f": " ",
};

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return LIGATURES[lower] ?? lower.normalize("NFD").replace(/\p{M}/gu, "");
}
