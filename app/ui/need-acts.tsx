import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import { Button, type ButtonKind } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { AmountField } from "./form/amount-field.tsx";

type ActProps = { needId: string; act: string; kind?: ButtonKind; children: ReactNode };

/** One act of a need's life, as a form of its own. */
export function ActButton({ needId, act, kind, children }: ActProps) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" action={paths.actOnNeed(needId)} className="inline-block">
      <Button kind={kind} name="acte" value={act} disabled={busy}>
        {children}
      </Button>
    </Form>
  );
}

type Acts = { needId: string; acts: readonly { act: string; label: string }[]; meetsInPart: boolean };

/** What can be done to a need from where it stands, by its table of transitions. What ends it can be undone for an hour. */
export function NeedActs({ needId, acts, meetsInPart }: Acts) {
  return (
    <Disclosure label="La vie de ce besoin">
      <div className="stack">
        <div className="flex flex-wrap gap-3">
          {acts.map(({ act, label }) => (
            <ActButton key={act} needId={needId} act={act} kind={act === "withdraw" ? "danger" : "quiet"}>
              {label}
            </ActButton>
          ))}
          <ActButton needId={needId} act="duplicate" kind="quiet">
            Dupliquer
          </ActButton>
        </div>
        {meetsInPart && (
          <Form method="post" action={paths.actOnNeed(needId)} className="flex flex-wrap items-end gap-3">
            <AmountField
              label="Nous avons trouvé une partie : il reste à trouver"
              hint="En euros, par exemple 12 000."
              name="remaining"
            />
            <Button kind="quiet" name="acte" value="meet-in-part">
              Le dire
            </Button>
          </Form>
        )}
        <p className="byline">Retirer ou clore un besoin peut être annulé pendant une heure.</p>
      </div>
    </Disclosure>
  );
}
