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

const urlOf = (path: string): URL => new URL(path, "http://place.invalid");
const saysDone = (path: string): boolean => urlOf(path).searchParams.has(DONE);

/** The same address, without what was done. */
export function withoutDone(path: string): string {
  const { pathname, searchParams, hash } = urlOf(path);
  searchParams.delete(DONE);
  const query = searchParams.toString();
  // Two slashes would name another site.
  return pathname.replace(/^\/+/, "/") + (query && `?${query}`) + hash;
}

/** Addresses may hold the secret of a link: the cookie holds a digest. What follows `#` never reaches the server. */
const digestOf = (path: string): string => {
  const { pathname, searchParams } = urlOf(path);
  return createHash("sha256").update(`${pathname}?${searchParams}`).digest("hex").slice(0, 32);
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
