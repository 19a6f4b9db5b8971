import { Form, Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";

/** One's mail server refuses what we send: nothing more is sent there until one says that it works. */
export function MailRefused({ address }: { address: string }) {
  return (
    <Notice kind="warning" title="Nos mails ne vous arrivent plus.">
      <p>
        La messagerie de {address} les refuse. Nous n’y écrivons plus ; ce qui se passe se lit ici.{" "}
        <Link to={paths.security()}>Changer d’adresse</Link>, ou :
      </p>
      <Form method="post" action={paths.notificationPreferences()} className="mt-2">
        <Button kind="quiet" name="acte" value="adresse">
          Cette adresse marche, réessayez
        </Button>
      </Form>
    </Notice>
  );
}
