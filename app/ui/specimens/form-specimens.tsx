import { paths } from "#app/http/paths.ts";
import { Button, ButtonLink } from "../button.tsx";
import { Checkbox, Field, Fieldset, Select, TextArea } from "../field.tsx";
import { MoreLink } from "../link.tsx";
import { Chapter, Specimen } from "./specimen.tsx";

export function FormSpecimens() {
  return (
    <Chapter title="Boutons et champs">
      <Specimen name="Button">
        <div className="flex flex-wrap items-center gap-3">
          <Button type="button">Publier le besoin</Button>
          <Button type="button" kind="quiet">
            Enregistrer le brouillon
          </Button>
          <Button type="button" kind="danger">
            Retirer
          </Button>
          <Button type="button" disabled>
            Rien à enregistrer
          </Button>
          <ButtonLink kind="quiet" to={paths.needs()}>
            Lien de la même taille
          </ButtonLink>
          <MoreLink to={paths.needs()}>Lire la suite</MoreLink>
        </div>
      </Specimen>
      <Specimen name="Field">
        <div className="grid gap-5 md:grid-cols-2">
          <Field
            label="Commune du siège"
            name="commune"
            autoComplete="address-level2"
            hint="Nom ou code postal"
          />
          <Field
            label="Montant cherché"
            name="montant"
            inputMode="numeric"
            defaultValue="douze mille"
            error="Écrivez un nombre d’euros entiers, par exemple 12 000."
          />
          <Select
            label="Stade"
            name="stade"
            options={[
              { value: "", label: "Ne sait pas" },
              { value: "AMORCAGE", label: "Amorçage" },
            ]}
          />
          <TextArea label="Récit" name="recit" rows={3} hint="1 500 signes au plus" />
        </div>
      </Specimen>
      <Specimen name="Fieldset, Checkbox">
        <Fieldset legend="Ce que vous acceptez" hint="Dans l’ordre de souhait.">
          <Checkbox label="Prêt participatif" name="instrument" id="pret" defaultChecked />
          <Checkbox label="Titre participatif" name="instrument" id="titre" hint="Pour les coopératives." />
        </Fieldset>
      </Specimen>
    </Chapter>
  );
}
