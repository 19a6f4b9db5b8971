import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { dropForm, findForm } from "#app/http/interrupted-form.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => pageTitle("Reprendre où vous en étiez");

/** What one was sending when the session ended, to be sent as it was. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context);
  const form = await findForm(request, context);
  if (!form) throw redirect(paths.account());
  const fields = [...new URLSearchParams(form.body)];
  return { fields, typed: fields.map(([, value]) => value).filter((value) => /\p{L}{2}|\d/u.test(value)) };
}

/** Sends it to the page it was meant for, by a redirection that repeats the sending; or forgets it. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireActor(request, context);
  const form = await findForm(request, context);
  const headers = { "Set-Cookie": await dropForm(request, context) };
  const forgets = new URL(request.url).searchParams.has("oublier");
  if (!form || forgets) return redirect(paths.account(), { status: 303, headers });
  return redirect(form.path, { status: 307, headers });
}

export default function ResumeForm() {
  const { fields, typed } = useLoaderData<typeof loader>();
  return (
    <AccountPage
      title="Rien n’est perdu"
      lead={<p>Votre session s’était terminée pendant que vous écriviez. Voici ce que vous envoyiez.</p>}
    >
      <ul className="stack border-y border-rule py-4 [--stack:0.5rem]">
        {typed.slice(0, 30).map((value) => (
          <li key={value} className="whitespace-pre-line">
            {value.length > 400 ? `${value.slice(0, 400)}…` : value}
          </li>
        ))}
      </ul>
      <Form method="post" reloadDocument>
        {fields.map(([name, value], rank) => (
          // oxlint-disable-next-line react/no-array-index-key -- a name may come several times, and the list never changes
          <input key={`${name} ${rank}`} type="hidden" name={name} value={value} />
        ))}
        <Button>Envoyer maintenant</Button>
      </Form>
      <Form method="post" action="?oublier" reloadDocument>
        <Button kind="quiet">L’oublier</Button>
      </Form>
    </AccountPage>
  );
}
