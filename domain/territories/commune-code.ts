/** The département of a commune, read off its INSEE code: two characters (`26281` is in `26`, `2A004` in `2A`), three overseas (`97411` in `974`, `98735` in `987`). */
export function departementOfCommune(communeCode: string): string {
  return communeCode.startsWith("97") || communeCode.startsWith("98")
    ? communeCode.slice(0, 3)
    : communeCode.slice(0, 2);
}
