import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => [
  ...pageTitle("Compte effacé"),
  { name: "robots", content: "noindex" },
];

export default function AccountErased() {
  return (
    <>
      <PageHeader
        title="Votre compte est effacé"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={<p>Rien de vous n’est gardé ici. Merci d’être venu·e, et revenez quand vous voulez.</p>}
      />
      <p>
        <MoreLink to={paths.needs()}>Les besoins publiés se lisent sans compte</MoreLink>
      </p>
    </>
  );
}
