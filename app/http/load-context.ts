import type { Context } from "#app/platform/context.ts";

/** What the web server hands to every loader and action. Built once, but for the nonce, which is new for each answer. */
declare module "@remix-run/node" {
  /** As `remix.config.js` has it: what a loader gives comes out of `useLoaderData` as it is, dates and all. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Allows the page's own scripts under the Content-Security-Policy of this answer. */
    cspNonce: string;
    /** A demonstration: invented data, said so on every page, and a switch of viewpoints. */
    demo: boolean;
    place: Context;
    /** Set when Postgres was not there for this request: the answer is then 503, to be asked again. */
    outage?: boolean;
    /** The network address that asks, for limits on tries; kept nowhere as such. */
    clientAddress: string;
  }
}
