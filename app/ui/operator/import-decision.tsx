import { Form, useNavigation } from "@remix-run/react";
import type { readExchangePage } from "#app/exchange/read-exchange-page.server.ts";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";

type Page = Awaited<ReturnType<typeof readExchangePage>>;

/** What a file would change, or changed, in numbers; and what can be decided of it. */
export function ImportDecision({ page }: { page: Page }) {
  const busy = useNavigation().state !== "idle";
  const { status, counts, comparedAgain, mayUndo, undoUntil } = page;
  const nothing = counts.added + counts.changed === 0;
  return (
    <section aria-label="Bilan" className="stack">
      {status === "checked" && comparedAgain && (
        <Notice kind="warning" title="La comparaison a été refaite.">
          Quelque chose a changé ici depuis que vous l’aviez lue. Relisez, puis confirmez.
        </Notice>
      )}
      {status === "applied" && (
        <Notice kind="good" live title="C’est importé.">
          {mayUndo
            ? `Vous pouvez annuler jusqu’au ${undoUntil!.replace(/^le /, "")}.`
            : "L’heure pendant laquelle un import s’annule est passée."}
        </Notice>
      )}
      {status === "undone" && (
        <Notice kind="good" live title="C’est annulé.">
          Tout dit de nouveau ce qu’il disait avant cet import.
        </Notice>
      )}
      {status === "dropped" && <Notice>Ce fichier est abandonné : il n’a rien changé.</Notice>}
      <dl className="grid max-w-[44rem] grid-cols-2 gap-x-8 gap-y-4 border-y border-ink py-4 md:grid-cols-4">
        {COUNTS.map(({ outcome, one, several }) => (
          <div key={outcome} className="flex flex-col-reverse justify-end">
            <dt>{counts[outcome] > 1 ? several : one}</dt>
            <dd className="figure text-h2">{counts[outcome].toLocaleString("fr-FR")}</dd>
          </div>
        ))}
      </dl>
      {status === "checked" && (
        <Form method="post" className="flex flex-wrap items-center gap-3">
          {!nothing && (
            <Button name="acte" value="confirmer" disabled={busy}>
              {counts.refused > 0 ? "Importer les autres lignes" : "Importer"}
            </Button>
          )}
          <Button kind="quiet" name="acte" value="abandonner" disabled={busy}>
            Ne rien importer
          </Button>
          {nothing && <p className="byline">Ce fichier ne change rien à ce qui est ici.</p>}
        </Form>
      )}
      {mayUndo && (
        <Form method="post">
          <Button kind="danger" name="acte" value="annuler" disabled={busy}>
            Annuler cet import
          </Button>
        </Form>
      )}
    </section>
  );
}

const COUNTS = [
  { outcome: "added", one: "nouvelle", several: "nouvelles" },
  { outcome: "changed", one: "modifiée", several: "modifiées" },
  { outcome: "same", one: "inchangée", several: "inchangées" },
  { outcome: "refused", one: "refusée", several: "refusées" },
] as const;
