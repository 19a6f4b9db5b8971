/** French typography and numbers, as the Lexique des règles typographiques of the Imprimerie nationale has them. */

const EUROS = new Intl.NumberFormat("fr-FR", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});
const PERCENT = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 0 });
const DAY = new Intl.DateTimeFormat("fr-FR", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `12 000 €`, with the narrow and the plain no-break space. */
export const frenchEuros = (euros: number): string => EUROS.format(euros);

/** A share in [0, 1] as `35 %`. */
export const frenchPercent = (share: number): string => PERCENT.format(share);

/** An ISO day as `30 avril 2027`; the first of a month as `1er mai 2027`. */
export const frenchDay = (day: string): string =>
  DAY.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, "1er ");

/** `a`, `a et b`, `a, b et c`. */
export function frenchList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} et ${last}`;
}

/** A label inside a sentence: its first letter lowered, unless its first word is an acronym or a proper name. */
export function midSentence(label: string): string {
  const [first = ""] = label.split(/[\s'’/,(]/);
  const acronym = first.length > 1 && first === first.toUpperCase();
  return acronym ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** `« … »` with no-break spaces. */
export const quoted = (words: string): string => `«\u00a0${words}\u00a0»`;
