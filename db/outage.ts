const OUTAGES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  // Shut down by its administrator, crashed, starting up, too many clients, disk full.
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "53100",
]);

/** Did this fail because Postgres is not there for now, rather than for a fault of ours? */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return OUTAGES.has((error as NodeJS.ErrnoException).code ?? "") || isDatabaseOutage(error.cause);
}
