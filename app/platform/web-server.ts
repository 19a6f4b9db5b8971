import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import { verifyRequestOrigin } from "lucia";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { LARGEST_FILE } from "#domain/exchange/import.ts";
import { tellOnce } from "#app/http/told-once.ts";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import { tellHealth } from "./health.ts";

const A_YEAR = 31_536_000;
/** Larger than any form of ours; what is longer is refused before it is read. In bytes. */
const LARGEST_BODY = 1_000_000;
/** The one form that brings a file, which is read as it comes and only from an operator; with room for what is around the file. */
const FILE_PATH = /^\/operation\/echanges(\.data)?$/;
const LARGEST_UPLOAD = LARGEST_FILE + 10_000;

/** An address of ten thousand accented letters is read, and answered by a page. In bytes. */
const LONGEST_HEAD = 131_072;

export type WebServer = { port: number; stop: () => Promise<void> };

/** Serves the built site. Throws, with the system's code, when the address or port cannot be had. */
export async function startWeb(
  { host, port, demo, trustedProxies, mail }: Config,
  context: Context,
): Promise<WebServer> {
  const build = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  app.use(securityHeaders, refuseUnreadable, compression());
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: A_YEAR * 1_000 }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  app.get("/sante", async (_request, response) => {
    const health = await tellHealth(context);
    response
      .status(health.status === "down" ? 503 : 200)
      .set("Cache-Control", "no-store")
      .json(health);
  });
  app.use(refuseLargeBodies, refuseOtherOrigins(new URL(mail.siteUrl).host), tellOnce);
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (request, response) => ({
        cspNonce: response.locals.cspNonce,
        demo,
        place: context,
        clientAddress: request.ip ?? "",
      }),
    }),
  );
  app.use(lastResort);
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, app).listen(port, host);
  await once(server, "listening");
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : port, stop: () => stop(server) };
}

/** An address that cannot be decoded would be a crash further on. */
const refuseUnreadable: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.path);
    next();
  } catch {
    response
      .status(400)
      .type("text/plain; charset=utf-8")
      .send("Cette adresse n'est pas lisible. La Place du Milliard est à la racine du site : /");
  }
};

const refuseLargeBodies: RequestHandler = (request, response, next) => {
  // A body that does not say its length could be of any: browsers always say it.
  const unmeasured = request.headers["transfer-encoding"] !== undefined;
  const most = FILE_PATH.test(request.path) ? LARGEST_UPLOAD : LARGEST_BODY;
  if (!unmeasured && Number(request.headers["content-length"] ?? 0) <= most) return next();
  response
    .status(unmeasured ? 411 : 413)
    .set("Connection", "close")
    .type("text/plain; charset=utf-8")
    .send(
      unmeasured
        ? "Cet envoi ne dit pas sa longueur."
        : `Cet envoi est trop volumineux : ${Math.floor(most / 1_000_000)} Mo au plus.`,
    );
};

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** The button of mail programs that stops mails: it comes from no page, carries no cookie that counts, and proves itself by its token. Source: RFC 8058. */
const FROM_MAIL_PROGRAMS = /^\/desinscription\/[^/]+$/;

/** What changes anything must come from a page of ours: browsers say which page sends a form, and cannot be made to lie. */
const refuseOtherOrigins =
  (siteHost: string): RequestHandler =>
  (request, response, next) => {
    const { origin = "", host = siteHost } = request.headers;
    const allowed = READING.has(request.method) || FROM_MAIL_PROGRAMS.test(request.path);
    if (allowed || verifyRequestOrigin(origin, [host, siteHost])) return next();
    response
      .status(403)
      .type("text/plain; charset=utf-8")
      .send("Cet envoi ne vient pas d'une page de la Place du Milliard. Ouvrez la page, puis recommencez.");
  };

const securityHeaders: RequestHandler = (_request, response, next) => {
  const nonce = randomBytes(18).toString("base64");
  response.locals.cspNonce = nonce;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  response.set({
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(self), microphone=()",
  });
  next();
};

/** What no page caught: told to the log with all it holds, and to the visitor in one sentence. */
const lastResort: ErrorRequestHandler = (error, request, response, _next) => {
  console.error(`${request.method} ${request.path}`, error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response
    .status(500)
    .type("text/plain; charset=utf-8")
    .send("Quelque chose s'est mal passé de notre côté. Réessayez dans une minute.");
};

async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 2_000).unref();
  await closed;
}
