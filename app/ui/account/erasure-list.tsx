import type { StructureFate } from "#domain/accounts/erasure.ts";
import type { StructureKind } from "#domain/accounts/role.ts";

type Structure = { kind: StructureKind; name: string; fate: StructureFate };

const SHOWN: Record<StructureKind, string> = {
  organisation: "ses besoins ne sont plus montrés, ses brouillons et son contact sont effacés",
  financer: "ses programmes sont clos",
  place: "il n’accueille plus, et son contact est effacé",
};

/** What goes with an account, and what stays. */
export function ErasureList({ structures }: { structures: readonly Structure[] }) {
  return (
    <>
      <section aria-labelledby="part" className="column-title">
        <h2 id="part">Ce qui s’efface</h2>
        <ul className="mt-2 list-disc pl-5">
          <li>votre nom, votre adresse, votre mot de passe, vos sessions ouvertes ;</li>
          <li>votre intention d’épargne, si vous en aviez une, et la trace de son consentement ;</li>
          <li>les invitations, les lettres et les notifications à votre adresse ;</li>
          {structures
            .filter(({ fate }) => fate === "withdraws")
            .map(({ name, kind }) => (
              <li key={name}>
                {name} n’a plus d’autre membre : {SHOWN[kind]}.
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="reste" className="column-title">
        <h2 id="reste">Ce qui reste, sans votre nom</h2>
        <ul className="mt-2 list-disc pl-5">
          <li>l’historique des besoins auxquels vous avez travaillé : les actes, pas leur auteur ;</li>
          <li>
            vos messages dans les mises en relation, que l’autre côté a reçus : le texte reste, signé de votre
            structure seule, et s’efface trois ans après le dernier échange ;
          </li>
          <li>les listes partagées et les notes de votre structure, qui sont à elle ;</li>
          <li>les sommes où vous avez compté, dont rien ne permet de vous retrouver ;</li>
          {structures
            .filter(({ fate }) => fate !== "withdraws")
            .map(({ name }) => (
              <li key={name}>{name}, qui continue avec ses autres membres.</li>
            ))}
        </ul>
      </section>
    </>
  );
}
