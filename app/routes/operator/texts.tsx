import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { readTextsPage } from "#app/moderation/read-texts-page.server.ts";
import { TEXT_KIND_LABELS } from "#app/moderation/text-slugs.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { quoted } from "#domain/vocabulary/french.ts";

export const meta: MetaFunction = () => pageTitle("Textes à relire");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context);
  return readTextsPage(context.place, request);
}

export default function TextsPage() {
  const { waiting, total, page, pages, decided } = useLoaderData<typeof loader>();
  return (
    <OperatorPage
      section="texts"
      title="Textes à relire"
      lead={<p>Ils semblent promettre, presser ou faire payer. Personne ne les voit avant votre lecture.</p>}
    >
      {decided && (
        <Notice
          kind="good"
          live
          title={`${quoted(decided.title)} est ${decided.released ? "publié" : "rendu à son auteur"}.`}
        >
          <p>La lettre part dans dix minutes ; d’ici là, vous pouvez revenir sur votre décision.</p>
          <Form method="post" action={paths.reviewText(decided)} className="mt-2">
            <Button kind="quiet" name="acte" value="annuler">
              Annuler
            </Button>
          </Form>
        </Notice>
      )}
      {total === 0 && (
        <EmptyState title="Aucun texte n’attend">
          <p>
            Un besoin ou un programme qui promet un rendement ou une garantie, qui presse le lecteur ou donne
            un moyen de payer arrive ici avant de paraître. Les autres paraissent tout de suite.
          </p>
        </EmptyState>
      )}
      <ul className="max-w-[44rem]">
        {waiting.map(({ kind, id, title, structure, since, found, appeal }) => (
          <li key={kind + id} className="brief">
            <p className="kicker">
              {TEXT_KIND_LABELS[kind]} · {appeal ? "une autre lecture est demandée" : `depuis ${since}`}
            </p>
            <h2 className="brief-title">
              <Link to={paths.reviewText({ kind, id })}>{title}</Link>
            </h2>
            <p className="byline">
              {structure}
              {found && ` · ${found}`}
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} to={(other) => paths.textsToReview({ page: other })} />
    </OperatorPage>
  );
}
