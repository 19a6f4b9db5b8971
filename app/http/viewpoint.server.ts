import { createCookie } from "@remix-run/node";
import { z } from "zod";
import type { NeedLevel } from "#domain/needs/visible-need.ts";

/**
 * Through whose eyes the demo is looked at, before there are accounts. `organisation` is the one whose need is being
 * read: of the needs of others it sees what the public sees.
 */
export const VIEWPOINTS = ["public", "organisation", "financeur"] as const;
export type Viewpoint = (typeof VIEWPOINTS)[number];

export const VIEWPOINT_LABELS: Record<Viewpoint, string> = {
  public: "public",
  organisation: "organisation",
  financeur: "financeur vérifié",
};

const cookie = createCookie("point-de-vue", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: 30 * 86_400,
});
const viewpointSchema = z.enum(VIEWPOINTS).catch("public");

/** The viewpoint chosen in the demo; the public's for anyone who chose none, and outside the demo. */
export async function readViewpoint(request: Request, { demo }: { demo: boolean }): Promise<Viewpoint> {
  if (!demo) return "public";
  const kept: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
  return viewpointSchema.parse(kept);
}

/** The `Set-Cookie` that keeps a viewpoint; an unknown one is the public's. */
export const keepViewpoint = (chosen: unknown): Promise<string> =>
  cookie.serialize(viewpointSchema.parse(chosen));

/** How a single need's page shows it to this viewpoint. */
export const needPageLevel = (viewpoint: Viewpoint): NeedLevel =>
  viewpoint === "financeur" ? "verified" : viewpoint;

/** How a list shows the needs of many organisations to this viewpoint. */
export const needListLevel = (viewpoint: Viewpoint): NeedLevel =>
  viewpoint === "financeur" ? "verified" : "public";
