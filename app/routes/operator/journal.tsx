import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { readJournalPage } from "#app/administration/read-journal-page.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { ACT_LABELS, ACT_SUBJECTS, ADMINISTRATION_ACTS, SUBJECT_LABELS } from "#domain/administration/act.ts";

export const meta: MetaFunction = () => pageTitle("Journal");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "read-journal");
  return readJournalPage(context.place, request);
}

const ALL = { value: "", label: "Tous" };
const ACTS = [ALL, ...ADMINISTRATION_ACTS.map((act) => ({ value: act, label: ACT_LABELS[act] }))];
const SUBJECTS = [ALL, ...ACT_SUBJECTS.map((one) => ({ value: one, label: SUBJECT_LABELS[one] }))];

export default function JournalPage() {
  const { filters, unread, operators, acts, total, pages } = useLoaderData<typeof loader>();
  const dayError = (name: string) =>
    unread.includes(name) ? "Ce jour n’est pas lisible : il ne filtre rien." : undefined;
  return (
    <OperatorPage
      section="journal"
      title="Journal"
      lead={<p>Tout ce que l’équipe fait ici, par qui et quand. Rien ne s’y change ni ne s’y efface.</p>}
    >
      <search aria-label="Filtrer le journal">
        <Form
          method="get"
          action={paths.journal()}
          key={JSON.stringify(filters)}
          className="grid grid-cols-2 items-end gap-x-5 gap-y-3 border-y border-ink py-5 md:grid-cols-3"
        >
          <div className="col-span-2 md:col-span-1">
            <Select label="Acte" name="acte" defaultValue={filters.acte ?? ""} options={ACTS} />
          </div>
          <div className="col-span-2 md:col-span-1">
            <Select label="Sur quoi" name="sujet" defaultValue={filters.sujet ?? ""} options={SUBJECTS} />
          </div>
          <div className="col-span-2 md:col-span-1">
            <Select label="Par qui" name="qui" defaultValue={filters.qui} options={[ALL, ...operators]} />
          </div>
          <Field
            label="Du"
            name="du"
            defaultValue={filters.du}
            placeholder="24/11/2026"
            error={dayError("du")}
          />
          <Field
            label="Au"
            name="au"
            defaultValue={filters.au}
            placeholder="30/11/2026"
            error={dayError("au")}
          />
          <Button kind="quiet">Filtrer</Button>
        </Form>
      </search>
      {total === 0 ? (
        <EmptyState title="Rien de tel dans le journal">
          <p>Chaque relecture, vérification, import ou réponse à un signalement y ajoute une ligne.</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="actes">
          <h2 id="actes" className="column-title text-h3">
            {total > 1 ? `${total} actes, le plus récent d’abord` : "Un acte"}
          </h2>
          <ol className="mt-2 max-w-[52rem]">
            {acts.map(({ id, when, act, subject, title, to, by, note }) => (
              <li key={id} className="border-b border-rule py-2.5">
                <p>
                  <span className="font-semibold">{act}</span> : {to ? <Link to={to}>{title}</Link> : title}
                </p>
                <p className="byline">
                  {subject} · {when}, par {by}
                </p>
                {note && <p className="whitespace-pre-line">{note}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Pagination
        page={filters.page}
        pages={pages}
        to={(page) => paths.journal({ ...filters, acte: filters.acte, page })}
      />
    </OperatorPage>
  );
}
