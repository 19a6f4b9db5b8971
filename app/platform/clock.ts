export type Clock = {
  now: () => Date;
  /** The ISO day in Paris, where deadlines end. */
  today: () => string;
};

const PARIS_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => PARIS_DAY.format(new Date()),
};

/** A clock that stands still, for tests. */
export function stoppedClock(instant: string): Clock {
  const date = new Date(instant);
  return { now: () => date, today: () => PARIS_DAY.format(date) };
}
