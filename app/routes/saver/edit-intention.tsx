import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireSaver } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { intentionForm } from "#app/intentions/intention-form.ts";
import { giveIntention } from "#app/intentions/keep-intention.server.ts";
import { readIntentionForm } from "#app/intentions/read-own-intention.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { IntentionForm } from "#app/ui/saver/intention-form.tsx";
import { INTENTION_TEXT } from "#app/ui/saver/texts.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.given ? "Changer mon intention" : "Donner mon intention");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSaver(request, context);
  const did = new URL(request.url).searchParams.get("fait");
  return { ...(await readIntentionForm(context, actor)), did };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSaver(request, context);
  const form = await parseForm(request, intentionForm);
  if (!form.ok) return invalid(form);
  const { adult: _adult, consent: _consent, ...intention } = form.value;
  const given = await giveIntention(context.place, actor, intention);
  if (!given.ok) return refuseForm(form, { departement: "Choisissez votre département." });
  return redirect(paths.ownIntention({ fait: "donnee" }), 303);
}

export default function EditIntention() {
  const { given, values, departements, did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const title = given ? "Changer mon intention" : "Dites-nous ce que vous aimeriez voir financé";
  return (
    <AccountPage inside title={title} lead={<p>{INTENTION_TEXT}</p>}>
      <Done did={did} />
      <IntentionForm answer={answer} values={values} departements={departements} />
    </AccountPage>
  );
}
