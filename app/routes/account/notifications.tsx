import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readNotificationsPage } from "#app/notifications/read-notifications-page.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { MailRefused } from "#app/ui/account/mail-refused.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { markNotificationsRead } from "#db/notifications/notifications.ts";

export const meta: MetaFunction = () => pageTitle("Notifications");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  return readNotificationsPage(context.place, actor, request);
}

/** All of them are read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = await requireActor(request, context);
  const { db, clock } = context.place;
  await markNotificationsRead(db, accountId, { now: clock.now().toISOString() });
  return redirect(paths.notifications(), 303);
}

export default function Notifications() {
  const { told, total, page, pages, unread, refusedAddress } = useLoaderData<typeof loader>();
  return (
    <AccountPage inside title="Notifications">
      {refusedAddress && <MailRefused address={refusedAddress} />}
      {total === 0 ? (
        <EmptyState title="Rien de neuf">
          <p>
            Une demande de mise en relation, un message, un besoin qui correspond à vos critères : vous le
            lirez ici, et par mail au rythme que vous choisissez.
          </p>
        </EmptyState>
      ) : (
        <ol>
          {told.map(({ id, topic, when, read, sentence }) => (
            <li key={id} className="border-b border-rule py-3">
              <p className="byline">
                {topic} · {when}
                {!read && <strong className="text-madder"> · non lu</strong>}
              </p>
              <p className={read ? undefined : "font-semibold"}>
                {sentence ? (
                  <Link to={paths.notification(id)}>{sentence}</Link>
                ) : (
                  "Cette nouvelle n’est plus d’actualité."
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Pagination page={page} pages={pages} to={(to) => paths.notifications({ page: to })} />
      {unread > 0 && (
        <Form method="post">
          <Button kind="quiet">Tout marquer comme lu</Button>
        </Form>
      )}
      <p>
        <MoreLink to={paths.notificationPreferences()}>Choisir ce que je reçois, et quand</MoreLink>
      </p>
    </AccountPage>
  );
}
