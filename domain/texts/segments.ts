/** Pieces of a text that one like or dislike may rule: between strong stops. Each keeps the writer's own words. */
export function segmentsOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+|(?<=\s)[–—-](?=\s)/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 2);
}
