import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellOnce, withoutDone } from "./told-once.ts";

const app = express();
app.use(tellOnce);
app.post("/fiche", (_request, response) => response.redirect(303, "/fiche?liste=a&fait=oui"));
app.post("/donnees", (_request, response) => response.redirect(303, "/fiche?fait=oui#bas"));
app.get("*", (request, response) => response.send(request.originalUrl));
const server = app.listen(0);
let site: string;
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, cookie = "", method = "GET") =>
  fetch(site + path, { method, headers: { cookie }, redirect: "manual" });
const cookieOf = (response: Response) => response.headers.get("Set-Cookie")!.split(";")[0]!;

test("what was done is told to the page that it leads to, once", async () => {
  const sent = await ask("/fiche", "", "POST");
  const cookie = cookieOf(sent);
  const told = await ask("/fiche?liste=a&fait=oui", cookie);
  expect(await told.text()).toBe("/fiche?liste=a&fait=oui");
  expect(told.headers.get("Set-Cookie")).toContain("Max-Age=0");
  const again = await ask("/fiche?liste=a&fait=oui");
  expect(again.status).toBe(302);
  expect(again.headers.get("Location")).toBe("/fiche?liste=a");
});

test("the word of one page tells nothing to another; what a script asks is left as it is", async () => {
  const cookie = cookieOf(await ask("/donnees", "", "POST"));
  expect((await ask("/autre?fait=oui", cookie)).status).toBe(302);
  expect((await ask("/fiche?fait=oui", cookie)).status).toBe(200);
  expect((await ask("/fiche.data?fait=oui")).status).toBe(200);
});

test.each([
  ["/a?fait=x", "/a"],
  ["/a?b=1&fait=x&c=%C3%A9", "/a?b=1&c=%C3%A9"],
  ["//ailleurs.example/?fait=x", "/ailleurs.example/"],
  ["/\\ailleurs.example?fait=x", "/ailleurs.example"],
  ["//?fait=x", "/"],
])("%s leads to %s", (path, clean) => expect(withoutDone(path)).toBe(clean));

test.each(["//", "//[", "//[?fait=x", "/%"])(
  "an address that no URL can be made of, %s, is no trouble here",
  async (path) => {
    const { hostname, port } = new URL(site);
    const status = await new Promise<number>((resolve, reject) => {
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode!)).on("error", reject);
    });
    expect(status).toBeLessThan(500);
  },
);
