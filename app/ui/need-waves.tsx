import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { tellWaves } from "#app/waves/tell-waves.ts";
import { MOST_NEEDS_A_DAY } from "#domain/waves/wave.ts";
import { Button } from "./button.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Select } from "./field.tsx";

type Props = { needId: string; waves: ReturnType<typeof tellWaves>; mayAct: boolean };

/** How far a need's waves have got; its organisation chooses their size. */
export function NeedWaves({ needId, waves, mayAct }: Props) {
  const busy = useNavigation().state !== "idle";
  return (
    <section aria-labelledby="vagues" className="mt-14">
      <h2 id="vagues" className="column-title">
        Présenté par vagues
      </h2>
      <p className="lead mt-2">{waves.so}</p>
      <p className="reading mt-1">{waves.next}</p>
      <p className="byline mt-2 mb-4">
        Chaque matin, ceux à qui il correspond le plus l’apprennent d’abord. Chaque financeur apprend{" "}
        {MOST_NEEDS_A_DAY} besoins par jour au plus, dont un que personne ne connaît encore : votre tour
        vient. Ses listes, elles, montrent déjà le vôtre.
      </p>
      {mayAct && (
        <Disclosure label="Choisir le rythme">
          <Form method="post" action={paths.actOnNeed(needId)} className="flex flex-wrap items-end gap-3">
            <Select
              key={waves.size}
              label="Présenter ce besoin à"
              name="taille"
              options={waves.sizes}
              defaultValue={String(waves.size)}
            />
            <Button kind="quiet" name="acte" value="waves" disabled={busy}>
              Garder ce rythme
            </Button>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
