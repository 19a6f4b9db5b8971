import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";

/** The parameter by which a page is told what was just done. */
const DONE = "fait";
const COOKIE = "dit";
/** Long enough to reach the page on a slow phone. In seconds. */
const WAITS = 120;

/**
 * What was just done is told once. The answer that leads to a page that tells it leaves a cookie, which that page takes away:
 * read again, the address leads to the page without it. Pages that scripts bring (`.data`) need no cookie: they take the
 * word out of their address by themselves (`useToldOnce`).
 */
export const tellOnce: RequestHandler = (request, response, next) => {
  const asked = request.originalUrl;
  if (request.path.endsWith(".data")) return next();
  if (request.method === "GET" && saysDone(asked)) {
    if (readCookie(request.headers.cookie) !== digestOf(asked))
      return response.redirect(302, withoutDone(asked));
    setCookie(request, response, { value: "", maxAge: 0 });
  }
  beforeHead(response, () => {
    const target = response.get("Location");
    if (request.method !== "GET" && target && saysDone(target)) {
      setCookie(request, response, { value: digestOf(target), maxAge: WAITS });
    }
  });
  next();
};

/** An address that was asked for may be any text: it is cut, for to read it as a URL may throw. What follows `#` is dropped. */
function cut(address: string): { path: string; query: URLSearchParams } {
  const [asked = ""] = address.split("#", 1);
  const at = asked.indexOf("?");
  return at < 0
    ? { path: asked, query: new URLSearchParams() }
    : { path: asked.slice(0, at), query: new URLSearchParams(asked.slice(at + 1)) };
}
const saysDone = (address: string): boolean => cut(address).query.has(DONE);

/** The same address, without what was done. */
export function withoutDone(address: string): string {
  const { path, query } = cut(address);
  query.delete(DONE);
  // Two slashes would name another site.
  return `/${path.replace(/^[/\\]+/, "")}${query.size > 0 ? `?${query}` : ""}`;
}

/** Addresses may hold the secret of a link: the cookie holds a digest. */
const digestOf = (address: string): string => {
  const { path, query } = cut(address);
  return createHash("sha256").update(`${path}?${query}`).digest("hex").slice(0, 32);
};

const readCookie = (header = ""): string | undefined => /(?:^|;\s*)dit=([0-9a-f]{32})/.exec(header)?.[1];
function setCookie(
  request: Request,
  response: Response,
  { value, maxAge }: { value: string; maxAge: number },
) {
  const secure = request.secure ? "; Secure" : "";
  response.append(
    "Set-Cookie",
    `${COOKIE}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure}`,
  );
}

/** Does this once the headers are all said, before they leave. */
function beforeHead(response: Response, act: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
  response.writeHead = ((...head: unknown[]) => {
    act();
    return writeHead(...head);
  }) as Response["writeHead"];
}
