import { Button } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";

/** Two people's answers to the same questions, in words. `saved` says by whom and when. */
type Conflict = { saved: string; fields: { label: string; theirs: string; mine: string }[] };

/** Somebody else saved other answers meanwhile: both are shown, and the person chooses. Nothing was put over anything. */
export function ConflictNotice({ conflict, here, form }: { conflict: Conflict; here: string; form: string }) {
  return (
    <div role="alert" className="notice notice-warning" id="conflit" tabIndex={-1}>
      <p className="font-semibold">Modifié ailleurs entre-temps, {conflict.saved}</p>
      <p>Rien n’est perdu : vos réponses sont encore dans le formulaire, les autres sont enregistrées.</p>
      <dl className="mt-2">
        {conflict.fields.map(({ label, theirs, mine }) => (
          <div key={label} className="border-t border-rule py-1.5">
            <dt className="font-semibold">{label}</dt>
            <dd>
              <span className="byline">Enregistré :</span> {theirs || "(vide)"}
            </dd>
            <dd>
              <span className="byline">Vous :</span> {mine || "(vide)"}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-2 flex flex-wrap items-center gap-4">
        <Button form={form}>Garder mes réponses</Button>
        <MoreLink to={here} reloadDocument>
          Reprendre celles qui sont enregistrées
        </MoreLink>
      </div>
    </div>
  );
}
