import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => pageTitle("Mes données");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context);
  return null;
}

export default function OwnData() {
  return (
    <AccountPage inside title="Mes données" lead={<p>Ce que la Place garde de vous est à vous.</p>}>
      <section aria-labelledby="emporter" className="column-title stack">
        <h2 id="emporter">Les emporter</h2>
        <p>
          Votre compte, vos structures, votre intention d’épargne, vos actes, vos signalements ; les messages
          que vous avez écrits, vos listes, vos recherches gardées, vos invitations aux rencontres et vos
          réponses. Les besoins et programmes de vos structures se lisent sur leurs pages.
        </p>
        <Form method="post" action={paths.exportOwnData()} reloadDocument className="flex flex-wrap gap-3">
          <Button kind="quiet" name="format" value="csv">
            Télécharger pour un tableur (CSV)
          </Button>
          <Button kind="quiet" name="format" value="json">
            Télécharger pour une autre application (JSON)
          </Button>
        </Form>
      </section>
      <section aria-labelledby="corriger" className="column-title stack">
        <h2 id="corriger">Les corriger</h2>
        <p>
          Votre nom se change sur <Link to={paths.account()}>Mon compte</Link>, votre adresse et votre mot de
          passe sur <Link to={paths.security()}>Adresse et mot de passe</Link>.
        </p>
      </section>
      <section aria-labelledby="opposer" className="column-title stack">
        <h2 id="opposer">S’opposer à un usage</h2>
        <p>
          Les lettres que vous recevez se règlent, une par une, sur{" "}
          <Link to={paths.notificationPreferences()}>vos réglages</Link>. L’intention d’épargne{" "}
          <Link to={paths.withdrawIntention()}>s’efface</Link> quand vous voulez, sans effacer le compte. Pour
          tout autre usage, écrivez-nous : le contact est dans les{" "}
          <Link to={paths.legalNotice()}>mentions légales</Link>, et une personne répond.
        </p>
      </section>
      <section aria-labelledby="effacer" className="column-title stack">
        <h2 id="effacer">Effacer mon compte</h2>
        <p>
          À tout moment, et pour de bon. Un compte qui n’a pas servi pendant deux ans s’efface de lui-même,
          après une lettre.
        </p>
        <p>
          <ButtonLink kind="danger" to={paths.eraseAccount()}>
            Voir ce qui s’efface
          </ButtonLink>
        </p>
      </section>
    </AccountPage>
  );
}
