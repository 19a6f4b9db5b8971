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
import { Table } from "#app/ui/table.tsx";
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
          className="grid items-end gap-x-5 gap-y-3 border-y border-ink py-5 md:grid-cols-3"
        >
          <Select label="Acte" name="acte" defaultValue={filters.acte ?? ""} options={ACTS} />
          <Select label="Sur quoi" name="sujet" defaultValue={filters.sujet ?? ""} options={SUBJECTS} />
          <Select label="Par qui" name="qui" defaultValue={filters.qui} options={[ALL, ...operators]} />
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
        <Table
          caption={`${total} ${total > 1 ? "actes" : "acte"}, le plus récent d’abord`}
          columns={[
            { heading: "Acte" },
            { heading: "Sur quoi" },
            { heading: "Par qui" },
            { heading: "Note" },
          ]}
          rows={acts.map(({ id, when, act, subject, title, to, by, note }) => ({
            key: id,
            cells: [
              <>
                {act}
                <span className="byline block">{when}</span>
              </>,
              <>
                <span className="byline block">{subject}</span>
                {to ? <Link to={to}>{title}</Link> : title}
              </>,
              by,
              <span key="note" className="whitespace-pre-line">
                {note}
              </span>,
            ],
          }))}
        />
      )}
      <Pagination
        page={filters.page}
        pages={pages}
        to={(page) => paths.journal({ ...filters, acte: filters.acte, page })}
      />
    </OperatorPage>
  );
}
