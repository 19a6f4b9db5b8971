import type { MetaFunction } from "@remix-run/node";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { FormSpecimens } from "#app/ui/specimens/form-specimens.tsx";
import { PairingSpecimens } from "#app/ui/specimens/pairing-specimens.tsx";
import { PieceSpecimens } from "#app/ui/specimens/piece-specimens.tsx";
import { TypeSpecimens } from "#app/ui/specimens/type-specimens.tsx";

export const meta: MetaFunction = () => pageTitle("Charte");

/** Every piece of the interface, once, with invented content: what `app/ui` offers, as it looks. */
export default function StyleGuide() {
  return (
    <>
      <PageHeader
        title="Charte"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>Les pièces de l’interface, faites une fois, montrées ensemble. Les contenus sont inventés.</p>
        }
      />
      <TypeSpecimens />
      <FormSpecimens />
      <PieceSpecimens />
      <PairingSpecimens />
    </>
  );
}
