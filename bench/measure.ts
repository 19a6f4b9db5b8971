/** Times of one kind of call, in milliseconds. */
export type Times = { p50: number; p95: number };

export type Call<Subject, Answer> = { name: string; answer: (subject: Subject) => Answer | Promise<Answer> };

const WARM_UP = 5;

/**
 * Times each call on each subject, after a few that are not counted; `seen` is given each answer. Calls take turns on one
 * subject before the next: what else the machine does then falls on all of them alike, and their ratios hold.
 */
export async function timedInTurn<Subject, Answer>(
  subjects: readonly Subject[],
  calls: readonly Call<Subject, Answer>[],
  seen: (name: string, subject: Subject, answer: Answer) => void,
): Promise<Map<string, Times>> {
  for (const subject of subjects.slice(0, WARM_UP)) for (const call of calls) await call.answer(subject);
  const times = new Map(calls.map(({ name }) => [name, [] as number[]]));
  for (const subject of subjects) {
    for (const { name, answer } of calls) {
      const start = performance.now();
      const given = await answer(subject);
      times.get(name)?.push(performance.now() - start);
      seen(name, subject, given);
    }
  }
  return new Map([...times].map(([name, each]) => [name, quantiles(each)]));
}

export function quantiles(times: number[]): Times {
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The smallest value that this share of the sorted values does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
