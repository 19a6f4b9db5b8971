import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { linkTrouble } from "#app/http/link-answer.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { unsubscribe } from "#app/notifications/unsubscribe.server.ts";
import { readUnsubscribeToken, type Stopped } from "#app/notifications/unsubscribe-link.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { LinkTrouble } from "#app/ui/account/link-trouble.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TOPICS } from "#domain/notifications/topic.ts";

export const meta: MetaFunction = () => [
  ...(pageTitle("Ne plus recevoir ces mails") ?? []),
  { name: "robots", content: "noindex" },
];

/** The link at the foot of each mail. Opening it stops nothing, since programs open links; the button does, and so does that of mail programs (RFC 8058). */
export async function loader({ params, context: { place } }: LoaderFunctionArgs) {
  const read = await readUnsubscribeToken(place.db, params.token ?? "");
  return read ? { stopped: read.stopped } : linkTrouble({ kind: "link-unknown" });
}

export async function action({ request, params, context: { place } }: ActionFunctionArgs) {
  const form = await request.formData();
  const again = form.get("acte") === "reprendre";
  const done = await unsubscribe(place, { token: params.token ?? "", again });
  return done.ok ? data({ again }) : data(null, { status: 410 });
}

export default function Unsubscribe() {
  const read = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if ("trouble" in read) {
    return (
      <LinkTrouble kind={read.trouble}>
        <ButtonLink to={paths.notificationPreferences()}>Choisir ce que je reçois</ButtonLink>
      </LinkTrouble>
    );
  }
  const what = named(read.stopped);
  return (
    <AccountPage title="Ne plus recevoir ces mails" lead={<p>Il s’agit de : {what}.</p>}>
      {answer && (
        <Notice kind="good" live title={answer.again ? "Vous les recevrez de nouveau." : "C’est arrêté."}>
          {!answer.again && <p>Vous n’aurez plus ces mails. Ce qui se passe se lit toujours sur le site.</p>}
        </Notice>
      )}
      <Form method="post" className="flex flex-wrap gap-3">
        {answer && !answer.again ? (
          <Button kind="quiet" name="acte" value="reprendre">
            Finalement, les recevoir
          </Button>
        ) : (
          <Button name="acte" value="arreter">
            Ne plus les recevoir
          </Button>
        )}
        <ButtonLink kind="quiet" to={paths.notificationPreferences()}>
          Régler sujet par sujet
        </ButtonLink>
      </Form>
    </AccountPage>
  );
}

const named = (stopped: Stopped): string =>
  stopped === "everything" ? "tous les mails de nouvelles" : TOPICS[stopped].label.toLowerCase();
