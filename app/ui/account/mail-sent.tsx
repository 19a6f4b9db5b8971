import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/http/paths.ts";
import { Notice } from "../notice.tsx";

/** A mail has left, to an address; what to do if it does not come. Says nothing of whether the address has an account. */
export function MailSent({ to, demo, children }: { to: string; demo: boolean; children: ReactNode }) {
  return (
    <>
      <Notice kind="good" title={`À : ${to}`} live>
        <p>{children}</p>
      </Notice>
      {demo ? (
        <p>
          Dans cette démonstration, aucun message ne part vraiment :{" "}
          <Link to={paths.mailbox()}>lire le courrier de la démonstration</Link>.
        </p>
      ) : (
        <p className="byline">
          Rien après cinq minutes ? Regardez dans les indésirables, puis vérifiez l’adresse et recommencez.
        </p>
      )}
    </>
  );
}
