import { paths } from "#app/http/paths.ts";
import type { PlaceNextStep } from "#app/places/next-step.ts";
import { ButtonLink } from "../button.tsx";

const STEPS: Record<PlaceNextStep, { sentence: string; label: string; to: string }> = {
  "accept-charter": {
    sentence: "Lisez la charte et acceptez-la : votre lieu paraît aussitôt, et peut inviter.",
    label: "Lire la charte",
    to: paths.placeCharter(),
  },
  "say-openings": {
    sentence: "Dites quand vous pouvez accueillir : les rencontres se proposent à ces heures-là.",
    label: "Dire nos jours",
    to: paths.placeOpenings(),
  },
  "complete-sheet": {
    sentence: "Il manque à votre fiche de quoi venir ou s’organiser : contact, transports ou salles.",
    label: "Compléter la fiche",
    to: paths.editPlace(),
  },
  ready: {
    sentence: "Tout est prêt. Tenez vos jours à jour : les rencontres se proposent à ces heures-là.",
    label: "Revoir nos jours",
    to: paths.placeOpenings(),
  },
};

/** What a host does next. */
export function PlaceNextStepNotice({ next }: { next: PlaceNextStep }) {
  const { sentence, label, to } = STEPS[next];
  return (
    <section aria-labelledby="suite" className="notice">
      <h2 id="suite" className="kicker">
        La suite
      </h2>
      <p className="lead">{sentence}</p>
      <p className="mt-3">
        <ButtonLink to={to}>{label}</ButtonLink>
      </p>
    </section>
  );
}
