import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths, safeReturnPath } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { StructureSwitch } from "#app/ui/account/structure-switch.tsx";
import { chooseActiveMembership } from "#db/accounts/sessions.ts";

export const meta: MetaFunction = () => pageTitle("Au nom de qui ?");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { memberships, active } = await requireActor(request, context);
  const backTo = safeReturnPath(new URL(request.url).searchParams.get("retour"), paths.account());
  return { memberships, activeId: active?.id ?? null, backTo };
}

/** Acts in the name of another structure of one's own, from now on in this session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId, sessionId } = await requireActor(request, context);
  const form = await request.formData();
  const membershipId = String(form.get("membershipId") ?? "");
  const chosen = await chooseActiveMembership(context.place.db, { accountId, sessionId, membershipId });
  // One that was left meanwhile, or somebody else's: nothing is chosen.
  if (!chosen) return redirect(paths.chooseStructure(), 303);
  return redirect(safeReturnPath(form.get("retour"), paths.account({ fait: "structure" })), 303);
}

export default function Structures() {
  const { memberships, activeId, backTo } = useLoaderData<typeof loader>();
  return (
    <AccountPage
      inside
      title="Au nom de qui ?"
      lead={
        <p>
          Vous tenez plusieurs structures. Cette page est celle d’une autre que celle pour qui vous agissez :
          choisissez, vous y reviendrez.
        </p>
      }
    >
      <StructureSwitch memberships={memberships} activeId={activeId} backTo={backTo} />
      <p>
        <Link to={paths.addStructure()}>Ajouter une structure</Link>
      </p>
    </AccountPage>
  );
}
