const LIGATURES: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  "’": "'",
  "‘": "'",
  "\u00a0": " ",
  "\u202f": " ",
};

/** Lower case, without accents, apostrophes made straight: what patterns are written against. */
export function foldText(text: string): string {
  const lower = text.toLowerCase().replace(/[œæ’‘\u00a0\u202f]/g, (sign) => LIGATURES[sign] ?? sign);
  return lower.normalize("NFD").replace(/\p{M}/gu, "");
}
