import { readFileSync, writeFileSync } from "node:fs";
import { bypass, http, HttpResponse, type UnhandledRequestCallback } from "msw";
import { setupServer } from "msw/node";

/** One question to a Meilisearch server and what it answered; times and random ids are left out, so that two recordings are the same. */
type Exchange = { ask: string; body?: unknown; status: number; answer: unknown };

type Server = { url: string; apiKey: string | undefined; close: () => void };

const RECORDED_URL = "http://meilisearch.test";
const fileOf = (recording: string) => new URL(`./recordings/meilisearch-${recording}.jsonl`, import.meta.url);

/**
 * A Meilisearch to test with: the real one that `MEILISEARCH_URL` names; without it, one that answers as a real one did.
 * With `MEILISEARCH_URL=…` and `RECORD=1`, on a server that is empty, records anew: `npm run test:search`, then `npx vitest run --project db app/search`.
 */
export function openMeilisearch(recording: string): Server {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey, RECORD: record } = process.env;
  if (!url) return replay(recording);
  return record ? recordFrom({ url, apiKey, close: () => {} }, recording) : { url, apiKey, close: () => {} };
}

/**
 * A question that was never recorded is answered by a status that the adapter takes for a fault of its own, so that the test
 * fails: the adapter asks otherwise than it did, and has to be shown to a real server again.
 */
function replay(recording: string): Server {
  const answers = new Map<string, Exchange[]>();
  for (const line of readFileSync(fileOf(recording), "utf8").split("\n").filter(Boolean)) {
    const exchange = JSON.parse(line) as Exchange;
    const key = keyOf(exchange);
    answers.set(key, [...(answers.get(key) ?? []), exchange]);
  }
  const server = setupServer(
    http.all(`${RECORDED_URL}/*`, async ({ request }) => {
      const asked = await questionOf(request);
      await turnOfTheLoop();
      const [next, ...later] = answers.get(keyOf(asked)) ?? [];
      if (!next) {
        const message = `never recorded (mocks/meilisearch.ts tells how): ${asked.ask} ${JSON.stringify(asked.body)}`;
        return HttpResponse.json({ message, code: "not_recorded" }, { status: 418 });
      }
      if (later.length > 0) answers.set(keyOf(asked), later);
      return HttpResponse.json(next.answer as object, { status: next.status });
    }),
  );
  server.listen({ onUnhandledRequest: onlyThisMachine });
  return { url: RECORDED_URL, apiKey: undefined, close: () => server.close() };
}

/** Lets questions through to a real server, and when closed writes what it answered where replaying looks. */
function recordFrom(real: Server, recording: string): Server {
  const exchanges: Exchange[] = [];
  const server = setupServer(
    http.all(`${real.url}/*`, async ({ request }) => {
      const asked = await questionOf(request.clone());
      const response = await fetch(bypass(request));
      const answer: unknown = await response.json();
      exchanges.push({ ...asked, status: response.status, answer: withoutTimes(answer) });
      return HttpResponse.json(answer as object, { status: response.status });
    }),
  );
  server.listen({ onUnhandledRequest: onlyThisMachine });
  const close = () => {
    server.close();
    const kept = exchanges.filter(
      (one, rank) =>
        !isPolledAgain(one, exchanges.slice(rank + 1)) &&
        !isLastAnswerAgain(one, exchanges.slice(0, rank), exchanges.slice(rank + 1)),
    );
    writeFileSync(fileOf(recording), kept.map((one) => `${JSON.stringify(one)}\n`).join(""));
  };
  return { ...real, close };
}

/** A test may put a server of its own before this one; nothing else is to be reached. */
const onlyThisMachine: UnhandledRequestCallback = (request, print) => {
  if (new URL(request.url).hostname !== "127.0.0.1") print.error();
};

async function questionOf(request: Request): Promise<Pick<Exchange, "ask" | "body">> {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  return { ask: `${request.method} ${pathname}${search}`, ...(body ? { body: JSON.parse(body) } : {}) };
}

const keyOf = ({ ask, body }: Pick<Exchange, "ask" | "body">): string => `${ask} ${JSON.stringify(body)}`;

/** Waiting for a task asks the same again and again: only how it ended is kept. */
const isPolledAgain = ({ ask }: Exchange, later: Exchange[]): boolean =>
  ask.startsWith("GET /tasks/") && later.some((one) => one.ask === ask);

/** Replaying gives a question's last answer for as long as it is asked. */
function isLastAnswerAgain(one: Exchange, earlier: Exchange[], later: Exchange[]): boolean {
  const sameQuestion = ({ ask, body }: Exchange) => keyOf({ ask, body }) === keyOf(one);
  const sameAnswer = ({ answer }: Exchange) => JSON.stringify(answer) === JSON.stringify(one.answer);
  const before = earlier.filter(sameQuestion).at(-1);
  return before !== undefined && [before, ...later.filter(sameQuestion)].every(sameAnswer);
}

/** A server is never as fast as a promise: without this, who asks in a loop would let nothing else happen. */
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

const TIMES = new Set(["enqueuedAt", "startedAt", "finishedAt", "createdAt", "updatedAt", "commitDate"]);

function withoutTimes(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (TIMES.has(key)) return "2026-11-24T00:00:00Z";
      if (key === "processingTimeMs" || key === "requestUid") return undefined;
      return key === "duration" ? "PT0S" : value;
    }),
  );
}
