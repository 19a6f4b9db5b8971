import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { isDatabaseOutage } from "#db/outage.ts";
import { withoutNulls } from "./platform/without-nulls.ts";
import { NonceProvider } from "./ui/nonce.ts";

/** How long a page may take to be drawn before it is given up. */
const GIVE_UP_AFTER_MS = 10_000;

export const streamTimeout = GIVE_UP_AFTER_MS - 1_000;

/** What a loader or an action broke on, for the journal. Pages that are not there and readers who left are no incident. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.outage = isDatabaseOutage(error);
  console.error(`${request.method} ${new URL(request.url).pathname}`, error);
}

/** Draws a page. Crawlers get it whole; browsers get its head at once. Scripts carry the nonce that the policy names. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, outage }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("user-agent") ?? "") || remixContext.isSpaMode;
  return new Promise((resolve, reject) => {
    let sent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={GIVE_UP_AFTER_MS}
          nonce={cspNonce}
        />
      </NonceProvider>,
      {
        nonce: cspNonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          sent = true;
          const body = withoutNulls();
          headers.set("Content-Type", "text/html; charset=utf-8");
          const response = new Response(createReadableStreamFromReadable(body), { status, headers });
          resolve(outage ? sayWhenToComeBack(response) : response);
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (sent) console.error(error);
        },
      },
    );
    setTimeout(abort, GIVE_UP_AFTER_MS).unref();
  });
}

/** The same for what a client navigation asks. */
export const handleDataRequest = (response: Response, { context }: { context: AppLoadContext }): Response =>
  context.outage ? sayWhenToComeBack(response) : response;

/** Without its database the site is unavailable, not broken: who asks again later is answered. */
function sayWhenToComeBack(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("Retry-After", "10");
  return new Response(response.body, { status: 503, headers });
}
