import type { Ticket } from "#domain/criteria/criteria.ts";
import type { AmountRange } from "#domain/needs/visible-need.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";

/** `de 10 000 à 50 000 €`, `moins de 10 000 €`, `plus de 50 M€`. */
export function rangeLabel({ from, to }: AmountRange): string {
  if (to === null) return `plus de ${shortEuros(from)}`;
  if (from === 0) return `moins de ${shortEuros(to)}`;
  return `de ${bare(from, to)} à ${shortEuros(to)}`;
}

/** `de 5 000 à 30 000 €`, or the sum alone when the smallest is the largest. */
export function ticketLabel({ min, max }: Ticket): string {
  if (min === max) return frenchEuros(min);
  return min === 0 ? `jusqu’à ${shortEuros(max)}` : `de ${bare(min, max)} à ${shortEuros(max)}`;
}

const MILLION = 1_000_000;
const MILLIONS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });

/** `12 000 €`; from a million on, `1,5 M€`, when that loses nothing. */
export function shortEuros(euros: number): string {
  const whole = euros >= MILLION && euros % (MILLION / 100) === 0;
  return whole ? `${MILLIONS.format(euros / MILLION)}\u00a0M€` : frenchEuros(euros);
}

/** The lower bound, without its unit where the upper bound's is the same. */
function bare(from: number, to: number): string {
  if (from < MILLION && to < MILLION) return frenchEuros(from).replace(/\s*€$/u, "");
  if (from >= MILLION && to >= MILLION) return shortEuros(from).replace(/\s*M?€$/u, "");
  return shortEuros(from);
}
