import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { readSessions } from "#app/accounts/read-sessions.server.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { Button } from "#app/ui/button.tsx";
import { endSession, endSessions } from "#db/accounts/sessions.ts";

export const meta: MetaFunction = () => pageTitle("Sessions ouvertes");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  const did = new URL(request.url).searchParams.get("fait");
  return { sessions: await readSessions(context.place, actor), did };
}

/** Ends one other session, or all of them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId, sessionId } = await requireActor(request, context);
  const ended = (await request.formData()).get("sessionId");
  const { db } = context.place;
  if (typeof ended === "string") await endSession(db, accountId, ended);
  else await endSessions(db, accountId, sessionId);
  return redirect(paths.sessions({ fait: typeof ended === "string" ? "session" : "sessions" }), 303);
}

export default function Sessions() {
  const { sessions, did } = useLoaderData<typeof loader>();
  return (
    <AccountPage
      inside
      title="Sessions ouvertes"
      lead={<p>Les appareils où votre compte est ouvert. Si l’un d’eux ne vous dit rien, fermez-le.</p>}
    >
      <Done did={did} />
      <ul>
        {sessions.map(({ id, device, openedOn, lastSeen, here }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3"
          >
            <div>
              <p className="font-semibold">{device}</p>
              <p className="byline">
                Vu {lastSeen} ; ouverte le {openedOn}
              </p>
            </div>
            {here ? (
              <p className="kicker">Ici même</p>
            ) : (
              <Form method="post">
                <Button kind="quiet" name="sessionId" value={id}>
                  Fermer<span className="sr-only"> la session {device}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {sessions.length > 1 && (
          <Form method="post">
            <Button kind="danger">Fermer toutes les autres</Button>
          </Form>
        )}
        <Form method="post" action={paths.signOut()} className="contents">
          <Button kind="quiet">Se déconnecter ici</Button>
          {sessions.length > 1 && (
            <Button kind="danger" name="partout" value="oui">
              Se déconnecter partout
            </Button>
          )}
        </Form>
      </div>
    </AccountPage>
  );
}
