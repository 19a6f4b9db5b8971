/** Times of one kind of call, in milliseconds. */
export type Times = { p50: number; p95: number };

const WARM_UP = 5;

/** Calls once per subject, after a few that are not counted, and tells how long it took; `seen` is given each answer. */
export async function timed<Subject, Answer>(
  subjects: readonly Subject[],
  call: (subject: Subject) => Answer | Promise<Answer>,
  seen: (subject: Subject, answer: Answer) => void,
): Promise<Times> {
  for (const subject of subjects.slice(0, WARM_UP)) await call(subject);
  const times: number[] = [];
  for (const subject of subjects) {
    const start = performance.now();
    const answer = await call(subject);
    times.push(performance.now() - start);
    seen(subject, answer);
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The smallest value that this share of the sorted values does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
