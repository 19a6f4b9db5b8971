import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { bringFile } from "#app/exchange/bring-file.server.ts";
import { readExchangesPage } from "#app/exchange/read-exchange-page.server.ts";
import { withUpload } from "#app/exchange/receive-upload.server.ts";
import { IMPORT_STATUS_LABELS, KIND_LABELS, tellUploadProblem } from "#app/exchange/tell-import.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { ExportForms, UploadForm } from "#app/ui/operator/exchange-forms.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { refused } from "#domain/result.ts";
import { IMPORT_KINDS } from "#domain/exchange/import.ts";

export const meta: MetaFunction = () => pageTitle("Échanges");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "import-exchange");
  return readExchangesPage(context.place);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "import-exchange");
  const received = await withUpload(request, async ({ fields, fileName, pieces }) => {
    const kind = IMPORT_KINDS.find((one) => one === fields.get("kind"));
    if (!kind) return refused({ kind: "kind-missing" as const });
    return bringFile(context.place, operator, { kind, fileName, pieces });
  });
  const brought = received.ok ? received.value : received;
  if (brought.ok) return redirect(paths.exchange(brought.value), 303);
  const { kind } = brought.error;
  const name = kind === "kind-missing" ? "kind" : "file";
  return data(
    { errors: { [name]: tellUploadProblem(brought.error) } },
    { status: kind === "file-too-large" ? 413 : 422 },
  );
}

export default function ExchangesPage() {
  const { imports } = useLoaderData<typeof loader>();
  const errors: Record<string, string> = useActionData<typeof action>()?.errors ?? {};
  return (
    <OperatorPage
      section="exchanges"
      title="Échanges"
      lead={
        <p>
          Des fichiers de besoins ou de programmes, une ligne par objet. Rien ne change avant votre accord.
        </p>
      }
    >
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        <UploadForm errors={errors} />
        <ExportForms />
      </div>
      <section aria-labelledby="derniers">
        <h2 id="derniers" className="column-title">
          Derniers fichiers
        </h2>
        {imports.length === 0 && (
          <p className="mt-2 max-w-[38rem]">
            Aucun fichier pour l’instant. Apportez-en un ci-dessus : chaque ligne est lue et comparée à ce qui
            est ici, chaque faute dite avec son numéro. Vous confirmez ensuite, et pouvez annuler pendant une
            heure.
          </p>
        )}
        <ul className="max-w-[44rem]">
          {imports.map(({ id, fileName, kind, status, lineCount, when, by }) => (
            <li key={id} className="brief">
              <p className="kicker">{IMPORT_STATUS_LABELS[status]}</p>
              <h3 className="brief-title break-words">
                <Link to={paths.exchange(id)}>{fileName}</Link>
              </h3>
              <p className="byline">
                {KIND_LABELS[kind]} · {lineCount.toLocaleString("fr-FR")} {lineCount > 1 ? "lignes" : "ligne"}{" "}
                · {when}, par {by}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </OperatorPage>
  );
}
