import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { type MembershipRole, ROLE_LABELS } from "#domain/accounts/role.ts";
import { midSentence } from "#domain/vocabulary/french.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Select } from "../field.tsx";
import { ROLE_CHOICES } from "./invite-form.tsx";

type Member = { membershipId: string; name: string; email: string; role: MembershipRole; self: boolean };

/** One member; who manages may change the role, or take out. */
export function MemberRow({ member, manages }: { member: Member; manages: boolean }) {
  const { membershipId, name, email, role, self } = member;
  return (
    <li className="border-t border-rule py-3">
      <p className="font-semibold">
        {name}
        {self && " (vous)"}
      </p>
      <p className="byline">
        {ROLE_LABELS[role]}, {email}
      </p>
      {manages && (
        <Disclosure label={`Changer le rôle de ${name}`}>
          <Form method="post" action={paths.member(membershipId)} className="stack mt-2">
            <Select
              label="Rôle"
              name="role"
              id={`role-${membershipId}`}
              defaultValue={role}
              options={ROLE_CHOICES}
            />
            <div className="flex flex-wrap gap-3">
              <Button kind="quiet" name="acte" value="role">
                Garder ce rôle
              </Button>
              {!self && (
                <Button kind="danger" name="acte" value="retirer">
                  Retirer {name}
                </Button>
              )}
            </div>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}

type Invitation = { id: string; email: string; role: MembershipRole; expiresOn: string; expired: boolean };

/** An invitation that nobody has answered yet. */
export function WaitingInvitation({ invitation }: { invitation: Invitation }) {
  const { id, email, role, expiresOn, expired } = invitation;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3">
      <div className="min-w-0">
        <p className="font-semibold">{email}</p>
        <p className="byline">
          Comme {midSentence(ROLE_LABELS[role])} ; {expired ? "le lien n’est plus valable" : "jusqu’au"}{" "}
          {!expired && expiresOn}
        </p>
      </div>
      <Form method="post" action={paths.waitingInvitation(id)} className="flex flex-wrap gap-3">
        <Button kind="quiet" name="acte" value="renvoyer">
          Renvoyer<span className="sr-only"> à {email}</span>
        </Button>
        <Button kind="danger" name="acte" value="annuler">
          Annuler<span className="sr-only"> l’invitation de {email}</span>
        </Button>
      </Form>
    </li>
  );
}

/** The way out, asked once. */
export function LeaveForm({ structureName }: { structureName: string }) {
  return (
    <Disclosure label={`Quitter ${structureName}`}>
      <Form method="post" action={paths.leaveStructure()} className="stack mt-2">
        <p>Vous n’agirez plus en son nom. Une personne responsable pourra vous inviter de nouveau.</p>
        <Button kind="danger">Quitter</Button>
      </Form>
    </Disclosure>
  );
}
