import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { feedbackForm, outcomeForm } from "#app/meetups/outcome-form.ts";
import { readOutcomesPage, tellDeclared } from "#app/meetups/read-outcomes-page.server.ts";
import { tellDone } from "#app/meetups/tell-done.ts";
import { giveFeedback, tellOutcome } from "#app/meetups/tell-outcome.server.ts";
import { FeedbackForm } from "#app/ui/meetup/feedback-form.tsx";
import { OutcomeForm } from "#app/ui/meetup/outcome-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => [
  ...pageTitle("La suite de mes rendez-vous"),
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  return { page: await readOutcomesPage(context.place, params.token), done: tellDone(request) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const sent = await request.clone().formData();
  const of = String(sent.get("partnerId") ?? "");
  const form = sent.has("partnerId")
    ? await parseForm(request, outcomeForm)
    : await parseForm(request, feedbackForm);
  if (!form.ok) return data({ of, values: form.values, errors: form.errors }, { status: 422 });
  const told =
    "partnerId" in form.value
      ? await tellOutcome(context.place, token, form.value)
      : await giveFeedback(context.place, token, form.value);
  if (told.ok) return redirect(paths.guestOutcomes(token, { fait: "suite" }), 303);
  if (told.error.kind === "declared-since") {
    return data({ of, values: form.values, errors: {}, declared: tellDeclared(told.error) }, { status: 409 });
  }
  throw problem(told.error.kind === "link-unknown" ? "guest-link-unknown" : "not-your-meeting");
}

export default function GuestOutcomesPage() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token = "" } = useParams();
  return (
    <>
      <PageHeader
        title="La suite de mes rendez-vous"
        kicker={page.title}
        trail={[{ label: "Ma page de la rencontre", to: paths.guestPage(token) }]}
        lead={
          <p>
            Suite, pas de suite, ou orienter : l’autre sait ainsi où il en est. Ce que vous déclarez n’engage
            à rien ; la Place ne finance pas.
          </p>
        }
      />
      {done && (
        <Notice kind="good" live>
          <p>{done}</p>
        </Notice>
      )}
      {!page.begun && <p>La rencontre n’a pas encore eu lieu : revenez ensuite.</p>}
      {page.begun && (
        <div className="stack [--stack:2.5rem] mt-4">
          {page.meetings.length === 0 && <p>Vous n’aviez pas de rendez-vous par cet horaire.</p>}
          {page.meetings.map((meeting) => (
            <OutcomeForm
              key={meeting.partnerId}
              meeting={meeting}
              asksDocuments={page.asksDocuments}
              answer={answer?.of === meeting.partnerId ? answer : undefined}
              conflict={
                answer && "declared" in answer && answer.of === meeting.partnerId ? answer.declared : null
              }
            />
          ))}
          <FeedbackForm
            defaults={page.feedback}
            answered={page.answered}
            answer={answer && answer.of === "" ? answer : undefined}
          />
        </div>
      )}
    </>
  );
}
