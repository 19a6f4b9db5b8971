import { Form, useNavigate } from "@remix-run/react";
import { useState } from "react";
import { paths } from "#app/http/paths.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";

/** Rounded to a hundredth of a degree, about a kilometre: enough to order a list, too little to find a door. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

/** The nearest first: of a commune that is typed, or of where the browser says the reader is. */
export function NearForm({ asked, trouble }: { asked: string; trouble: string | null }) {
  const navigate = useNavigate();
  const [silence, setSilence] = useState<string | null>(null);
  const locate = () => {
    setSilence("Un instant…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setSilence(null);
        navigate(paths.places({ lat: rounded(coords.latitude), lon: rounded(coords.longitude) }));
      },
      () => setSilence("Votre navigateur ne dit pas où vous êtes : écrivez plutôt votre commune."),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  };
  return (
    <search aria-label="Près de chez moi" className="screen-only">
      <Form method="get" action={paths.places()} className="grid gap-3" key={asked}>
        <Field
          label="Près de chez moi"
          hint="Une commune ou un code postal."
          name="pres"
          defaultValue={asked}
          autoComplete="address-level2"
          maxLength={100}
          error={trouble ?? undefined}
        />
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button>Trier par distance</Button>
          <button type="button" className="link-button only-scripted" onClick={locate}>
            Utiliser ma position
          </button>
        </p>
        <output className="byline">{silence}</output>
      </Form>
    </search>
  );
}
