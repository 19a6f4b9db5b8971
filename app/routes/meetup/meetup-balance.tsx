import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readBalancePage } from "#app/meetups/read-balance-page.server.ts";
import { Button } from "#app/ui/button.tsx";
import { MeetupHeader } from "#app/ui/meetup/meetup-head.tsx";
import { charterReminder } from "#app/ui/place/charter.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () => pageTitle("Le bilan de la rencontre");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  return readBalancePage(context.place, actor, readId(params.id, "meetup-not-found"));
}

export default function MeetupBalancePage() {
  const { head, rows, answers, opinions } = useLoaderData<typeof loader>();
  return (
    <>
      <MeetupHeader head={head} current={paths.meetupBalance(head.id)} />
      <div className="mt-6 stack [--stack:2rem] max-w-[48rem]">
        <Table
          caption="Ce que la rencontre a donné"
          columns={[
            { heading: "Quoi" },
            { heading: "Ici", number: true },
            { heading: "Une bonne rencontre", number: true },
          ]}
          rows={rows.map(({ key, label, value, good }) => ({ key, cells: [label, value, good] }))}
        />
        <p className="byline">
          Le repère est celui d’un éditeur d’événements. Le public ne lit ces nombres qu’additionnés à ceux
          des autres rencontres.
        </p>
        <section aria-labelledby="avis">
          <h2 id="avis" className="column-title">
            Ce que les invités en disent
          </h2>
          <p className="mt-2">
            {answers === 0
              ? "Aucune réponse pour l’instant."
              : `${answers} ${answers > 1 ? "réponses" : "réponse"}.`}
            {answers > 0 && opinions.length === 0 && " À partir de cinq, leurs proportions paraissent ici."}
          </p>
          <ul>
            {opinions.map(({ key, question, yes }) => (
              <li key={key} className="border-b border-rule py-1.5">
                {question} Oui pour {yes}.
              </li>
            ))}
          </ul>
        </section>
        {head.isPublic && <p className="font-semibold">{charterReminder}</p>}
        {head.status === "held" && head.mayEdit && (
          <Form method="post" action={paths.actOnMeetup(head.id)}>
            <Button name="acte" value="clore">
              Clore le bilan
            </Button>
          </Form>
        )}
      </div>
    </>
  );
}
