import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Button } from "../button.tsx";

type Props = { kind: "needs" | "criteria"; address: string };

/** Keeps the search of the page; a visitor signs in first, and loses nothing. */
export function KeepSearch({ kind, address }: Props) {
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" action={paths.savedSearches()} className="screen-only">
      <input type="hidden" name="genre" value={kind} />
      <input type="hidden" name="adresse" value={address.split("?")[1] ?? ""} />
      <Button kind="quiet" name="acte" value="garder" disabled={busy}>
        Garder cette recherche
      </Button>
    </Form>
  );
}
