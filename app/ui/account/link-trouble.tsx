import type { ReactNode } from "react";
import type { LinkProblem } from "#app/accounts/link-problem.ts";
import { paths } from "#app/http/paths.ts";
import { ButtonLink } from "../button.tsx";
import { AccountPage } from "./account-page.tsx";

const TITLES: Record<LinkProblem["kind"], string> = {
  "link-unknown": "Ce lien ne mène nulle part",
  "link-used": "Ce lien a déjà servi",
  "link-expired": "Ce lien est arrivé trop tard",
};

const SENTENCES: Record<LinkProblem["kind"], string> = {
  "link-unknown":
    "Il a peut-être été coupé en deux par votre messagerie, ou remplacé par un plus récent : seul le dernier reçu sert.",
  "link-used": "Ce que vous vouliez faire est sans doute déjà fait : connectez-vous pour le voir.",
  "link-expired":
    "Pour votre sécurité, un lien ne sert pas longtemps. En demander un autre prend un instant.",
};

/** A mailed link that does not serve: why, and what to do instead. */
export function LinkTrouble({ kind, children }: { kind: LinkProblem["kind"]; children?: ReactNode }) {
  return (
    <AccountPage title={TITLES[kind]} lead={<p>{SENTENCES[kind]}</p>}>
      {children ?? <ButtonLink to={paths.signIn()}>Se connecter</ButtonLink>}
    </AccountPage>
  );
}
