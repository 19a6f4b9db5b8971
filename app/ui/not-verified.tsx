import { paths } from "#app/http/paths.ts";
import { MoreLink } from "./link.tsx";
import { Notice } from "./notice.tsx";

/** What a financer that nobody has checked yet may read, why, and what hastens the check. */
export function NotVerifiedNotice() {
  return (
    <Notice title="Votre identité n’est pas encore vérifiée.">
      <p>
        Vous lisez les besoins comme le public, par fourchettes de montant. L’équipe vérifie chaque personne
        morale : un numéro SIREN, un statut et un site sur votre fiche l’y aident. Cela ne porte que sur votre
        identité.
      </p>
      <p>
        <MoreLink to={paths.editFinancer()}>Compléter notre fiche</MoreLink>
      </p>
    </Notice>
  );
}
