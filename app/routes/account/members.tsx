import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { inviteMember } from "#app/accounts/invite-member.server.ts";
import { readMembersPage } from "#app/accounts/read-members-page.server.ts";
import { requireMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { InviteForm } from "#app/ui/account/invite-form.tsx";
import { LeaveForm, MemberRow, WaitingInvitation } from "#app/ui/account/member-rows.tsx";

export const meta: MetaFunction = () => pageTitle("Membres");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireMember(request, context, "read-members");
  const did = new URL(request.url).searchParams.get("fait");
  return { ...(await readMembersPage(context.place, actor)), did };
}

/** Invites a colleague. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context, "manage-members");
  const form = await parseForm(request, inviteForm);
  if (!form.ok) return invalid(form);
  const invited = await inviteMember(context.place, actor, { ...form.value, address: context.clientAddress });
  if (invited.ok) return redirect(paths.members({ fait: "invitation" }), 303);
  return refuseForm(form, { email: tellAccountProblem(invited.error) }, accountProblemStatus(invited.error));
}

export default function Members() {
  const { structureName, manages, members, invitations, did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage inside title={`Les membres de ${structureName}`}>
      <Done did={did} />
      <ul>
        {members.map((member) => (
          <MemberRow key={member.membershipId} member={member} manages={manages} />
        ))}
      </ul>
      {manages && (
        <>
          {invitations.length > 0 && (
            <section aria-labelledby="invitations" className="column-title stack">
              <h2 id="invitations">Invitations qui attendent</h2>
              <ul>
                {invitations.map((invitation) => (
                  <WaitingInvitation key={invitation.id} invitation={invitation} />
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="inviter" className="column-title stack">
            <h2 id="inviter">Inviter un·e collègue</h2>
            <InviteForm key={did} answer={answer} />
          </section>
        </>
      )}
      <LeaveForm structureName={structureName} />
    </AccountPage>
  );
}
