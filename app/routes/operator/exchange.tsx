import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmImport, dropImport } from "#app/exchange/apply-import.server.ts";
import { readExchangePage } from "#app/exchange/read-exchange-page.server.ts";
import { IMPORT_STATUS_LABELS, KIND_LABELS, tellImportProblem } from "#app/exchange/tell-import.ts";
import { undoImport } from "#app/exchange/undo-import.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { Notice } from "#app/ui/notice.tsx";
import { ImportDecision } from "#app/ui/operator/import-decision.tsx";
import { ImportLines } from "#app/ui/operator/import-lines.tsx";
import { ImportProgress } from "#app/ui/operator/import-progress.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.fileName ?? "Fichier");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "import-exchange");
  return readExchangePage(context.place, request, readId(params.id, "import-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "import-exchange");
  const importId = readId(params.id, "import-not-found");
  const { place } = context;
  const act = String((await request.formData()).get("acte") ?? "");
  const acted = await (act === "confirmer"
    ? confirmImport(place, operator, importId)
    : act === "annuler"
      ? undoImport(place, operator, importId)
      : dropImport(place, importId));
  if (acted.ok) return redirect(paths.exchange(importId), 303);
  if (acted.error.kind === "import-not-found") throw problem("import-not-found");
  return data({ sentence: tellImportProblem(acted.error) }, { status: 409 });
}

export default function ExchangePage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.sentence;
  const working = page.status === "checking" || page.status === "applying";
  return (
    <OperatorPage
      section="exchanges"
      title={page.fileName}
      kicker={`${KIND_LABELS[page.kind]} · ${IMPORT_STATUS_LABELS[page.status]}`}
    >
      <p className="byline">
        Apporté {page.when} par {page.by}, {page.lineCount.toLocaleString("fr-FR")}{" "}
        {page.lineCount > 1 ? "lignes" : "ligne"}
      </p>
      {refusal && (
        <Notice kind="warning" live>
          {refusal}
        </Notice>
      )}
      {working ? (
        <ImportProgress
          label={page.status === "checking" ? "Lecture du fichier" : "Import"}
          done={page.doneLines}
          of={page.toDo}
        />
      ) : (
        <>
          <ImportDecision page={page} />
          <ImportLines page={page} />
        </>
      )}
    </OperatorPage>
  );
}
