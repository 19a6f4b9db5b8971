import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import titleFont from "@fontsource/young-serif/files/young-serif-latin-400-normal.woff2?url";
import textFont from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import stylesheet from "./app.css?url";
import { ownSpaces } from "./http/own-spaces.ts";
import { paths } from "./http/paths.ts";
import { findActor } from "./http/session.server.ts";
import { tellError } from "./http/tell-error.ts";
import { readViewpoint, VIEWPOINT_LABELS, VIEWPOINTS } from "./http/viewpoint.server.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { typeset } from "./ui/french-typography.ts";
import { PageFrame } from "./ui/page-frame.tsx";
import { useNonce } from "./ui/nonce.ts";
import { tellSearchTrouble } from "./search/tell-search-trouble.server.ts";
import { MOST_COUNTED } from "./notifications/read-notifications-page.server.ts";
import { countUnread } from "#db/notifications/notifications.ts";
import { isOfASide } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

const preloadedFont = (href: string) =>
  ({ rel: "preload", as: "font", type: "font/woff2", href, crossOrigin: "anonymous" }) as const;

export const links: LinksFunction = () => [
  preloadedFont(textFont),
  preloadedFont(titleFont),
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${tellError(error).title} · La Place du Milliard` : "La Place du Milliard" },
  {
    name: "description",
    content:
      "Des organisations de la transition juste publient leurs besoins de financement, des financeurs leurs critères. La Place compare, explique et organise la rencontre.",
  },
];

/** What the frame of every page needs: the day, who reads, and in a demonstration through whose eyes one looks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { place, demo } = context;
  const actor = await findActor(request, context);
  const chosen = await readViewpoint(request, { demo });
  const choices = VIEWPOINTS.map((value) => ({
    value,
    label: VIEWPOINT_LABELS[value],
    chosen: value === chosen,
  }));
  return {
    today: frenchDay(place.clock.today()),
    trouble: actor?.operator ? await tellSearchTrouble(place) : null,
    // Who is signed in reads as who they are: the switch is for visitors.
    choices: demo ? (actor ? [] : choices) : null,
    reader: actor && {
      name: actor.name,
      spaces: ownSpaces(actor).map(({ label, to }) => ({ label: typeset(label), to })),
      keeps: isOfASide(actor) && may(actor, "keep-shortlists") ? KEPT_BY_SIDE[actor.active.kind] : null,
      unread: await countUnread(place.db, actor.accountId, MOST_COUNTED),
    },
  };
}

/** Another search on the same page changes nothing of what is around it: it is not asked again at each stroke. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) => {
  const onlySearches =
    (formMethod ?? "GET") === "GET" &&
    currentUrl.pathname === nextUrl.pathname &&
    currentUrl.search !== nextUrl.search;
  return onlySearches ? false : defaultShouldRevalidate;
};

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  const nonce = useNonce();
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f0" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#10201b" />
        {data?.choices && <meta name="robots" content="noindex" />}
        <Meta />
        <Links />
      </head>
      <body>
        <PageFrame
          front={pathname === paths.home()}
          today={data?.today ?? null}
          reader={data?.reader ?? null}
          demo={data?.choices ?? null}
          trouble={data?.trouble ?? null}
        >
          {children}
        </PageFrame>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
