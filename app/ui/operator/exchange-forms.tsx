import { Form, useNavigation } from "@remix-run/react";
import { KIND_LABELS, LARGEST_FILE_TOLD } from "#app/exchange/tell-import.ts";
import { paths } from "#app/http/paths.ts";
import { IMPORT_KINDS } from "#domain/exchange/import.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";

/** A file to bring: nothing changes before what it would change was read. */
export function UploadForm({ errors }: { errors: Record<string, string> }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      aria-labelledby="apporter"
      className="column-title stack self-start"
    >
      <h2 id="apporter" className="text-h3">
        Apporter un fichier
      </h2>
      <ErrorSummary errors={errors} />
      <RadioGroup
        legend="Que contient-il ?"
        name="kind"
        error={errors.kind}
        choices={IMPORT_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }))}
        props={(value) => ({ defaultChecked: value === "needs" })}
      />
      <Field
        label="Le fichier"
        name="file"
        type="file"
        accept=".jsonl,.json,.ndjson,.txt,application/json,text/plain"
        hint={`JSON Lines en UTF-8, ${LARGEST_FILE_TOLD}.`}
        error={errors.file}
      />
      <Button disabled={busy}>{busy ? "Envoi en cours…" : "Lire ce fichier"}</Button>
    </Form>
  );
}

/** Everything that is here, in the same format. Plain forms: a browser keeps what they answer as a file. */
export function ExportForms() {
  return (
    <section aria-labelledby="emporter" className="column-title stack self-start">
      <h2 id="emporter" className="text-h3">
        Emporter ce qui est ici
      </h2>
      <p>
        Tout, publié ou non, montants exacts compris : gardez ces fichiers pour l’équipe. Chaque export
        s’écrit dans le journal.
      </p>
      <div className="flex flex-wrap gap-3">
        <Form method="post" action={paths.exportExchange("besoins")} reloadDocument>
          <Button kind="quiet">Les besoins</Button>
        </Form>
        <Form method="post" action={paths.exportExchange("programmes")} reloadDocument>
          <Button kind="quiet">Les programmes</Button>
        </Form>
      </div>
    </section>
  );
}
