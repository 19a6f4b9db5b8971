import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form } from "@remix-run/react";
import { requireSaver } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { withdrawIntention } from "#app/intentions/keep-intention.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => pageTitle("Effacer mon intention ?");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireSaver(request, context);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSaver(request, context);
  await withdrawIntention(context.place, actor);
  return redirect(paths.ownIntention({ fait: "effacee" }), 303);
}

/** Asked once: it cannot be undone, for nothing is kept of it. */
export default function WithdrawIntention() {
  return (
    <AccountPage inside title="Effacer votre intention ?">
      <p>
        Vos réponses et votre accord sont effacés tout de suite, et rien ne permet de les retrouver. Les
        sommes publiées n’en diront rien. Vous pourrez en donner une autre quand vous voudrez.
      </p>
      <Form method="post" className="flex flex-wrap gap-3">
        <Button>Effacer mon intention</Button>
        <ButtonLink kind="quiet" to={paths.ownIntention()}>
          La garder
        </ButtonLink>
      </Form>
    </AccountPage>
  );
}
