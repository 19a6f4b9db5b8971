import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The site map: French address, English file, grouped by who reads it. */
const everyone = [
  index("routes/public/home.tsx"),
  route("besoins", "routes/public/needs.tsx"),
  route("besoins/:id", "routes/public/need.tsx"),
  route("financeurs", "routes/public/financers.tsx"),
  route("financeurs/:id", "routes/public/financer.tsx"),
  route("programmes/:id", "routes/public/programme.tsx"),
  route("lieux", "routes/public/places.tsx"),
  route("epargnants", "routes/public/savers.tsx"),
  route("comment-fonctionne-le-classement", "routes/public/ranking.tsx"),
];

const legalTexts = [
  route("politique-de-classement", "routes/public/ranking-policy.tsx"),
  route("mentions-legales", "routes/public/legal-notice.tsx"),
  route("cgu", "routes/public/terms.tsx"),
  route("confidentialite", "routes/public/privacy.tsx"),
  route("accessibilite", "routes/public/accessibility.tsx"),
];

const demonstration = [
  route("demo/charte", "routes/demo/style-guide.tsx"),
  route("demo/point-de-vue", "routes/resources/viewpoint.ts"),
];

export default [
  ...everyone,
  ...legalTexts,
  ...demonstration,
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
