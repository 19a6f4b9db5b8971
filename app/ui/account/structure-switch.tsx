import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { Membership } from "#domain/accounts/actor.ts";
import { ROLE_LABELS, STRUCTURE_KIND_LABELS } from "#domain/accounts/role.ts";
import { midSentence } from "#domain/vocabulary/french.ts";
import { Button } from "../button.tsx";

type Props = { memberships: readonly Membership[]; activeId: string | null; backTo: string };

/** The structures of an account, and in whose name it acts; one click changes. */
export function StructureSwitch({ memberships, activeId, backTo }: Props) {
  if (memberships.length === 0) return <p>Vous n’êtes membre d’aucune structure pour le moment.</p>;
  return (
    <ul>
      {memberships.map(({ id, kind, structureName, role }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3 first:border-t-0"
        >
          <div className="min-w-0">
            <p className="font-semibold">{structureName}</p>
            <p className="byline">
              {STRUCTURE_KIND_LABELS[kind]}, {midSentence(ROLE_LABELS[role])}
            </p>
          </div>
          {id === activeId ? (
            <p className="kicker">Vous agissez en son nom</p>
          ) : (
            <Form method="post" action={paths.chooseStructure()}>
              <input type="hidden" name="retour" value={backTo} />
              <Button kind="quiet" name="membershipId" value={id}>
                Agir en son nom<span className="sr-only"> : {structureName}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
