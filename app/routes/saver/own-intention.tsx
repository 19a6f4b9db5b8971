import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireSaver } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readOwnIntention } from "#app/intentions/read-own-intention.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { IntentionDone } from "#app/ui/saver/intention-done.tsx";
import { CONSENT_NOTE, INTENTION_TEXT } from "#app/ui/saver/texts.ts";

export const meta: MetaFunction = () => pageTitle("Mon intention");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSaver(request, context);
  return {
    own: await readOwnIntention(context, actor),
    did: new URL(request.url).searchParams.get("fait"),
  };
}

export default function OwnIntention() {
  const { own, did } = useLoaderData<typeof loader>();
  return (
    <AccountPage inside title="Mon intention" lead={own ? undefined : <p>{INTENTION_TEXT}</p>}>
      <IntentionDone did={did} />
      {own ? (
        <Given own={own} />
      ) : (
        <section className="stack">
          <p>Vous n’en avez pas encore donné. Six questions, aucune sur votre argent ni sur vous.</p>
          <p>
            <ButtonLink to={paths.editIntention()}>Donner mon intention</ButtonLink>
          </p>
        </section>
      )}
    </AccountPage>
  );
}

type Own = NonNullable<Awaited<ReturnType<typeof readOwnIntention>>>;

function Given({ own }: { own: Own }) {
  const { facts, expiresOn, consentedOn, consent, counted, renewable } = own;
  return (
    <>
      {!counted && (
        <Notice kind="warning">
          Elle ne compte plus depuis le {expiresOn}. Renouvelez-la, ou elle sera effacée un mois après ce
          jour.
        </Notice>
      )}
      <dl className="border-t border-ink">
        {facts.map(({ term, says }) => (
          <div
            key={term}
            className="grid gap-x-4 border-b border-rule py-1.5 md:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <dt className="byline">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={paths.intentionNeeds()}>Lire les besoins qui y répondent</ButtonLink>
        <ButtonLink kind="quiet" to={paths.editIntention()}>
          La changer
        </ButtonLink>
      </p>
      <section aria-labelledby="duree" className="column-title stack">
        <h2 id="duree">Jusqu’à quand</h2>
        {counted && (
          <p>
            Elle compte jusqu’au {expiresOn}. Un mois avant, un message vous demandera si elle vaut toujours.
          </p>
        )}
        <p className="byline">
          Votre accord du {consentedOn} : « {consent} »
        </p>
        {renewable && (
          <Form method="post" action={paths.renewIntention()} className="stack">
            <p className="byline">{CONSENT_NOTE}</p>
            <Button>La renouveler pour un an</Button>
          </Form>
        )}
        <p>
          <ButtonLink kind="quiet" to={paths.withdrawIntention()}>
            L’effacer
          </ButtonLink>
        </p>
      </section>
    </>
  );
}
