import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { answerForm } from "#app/meetups/answer-form.ts";
import { answerInvitation } from "#app/meetups/answer-invitation.server.ts";
import { forgetGuest, openFeed } from "#app/meetups/guest-acts.server.ts";
import { readGuestPage } from "#app/meetups/read-guest-page.server.ts";
import { fieldOfProblem, tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { GuestView } from "#app/ui/meetup/guest-view.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...pageTitle(page?.page.title ?? "Une rencontre"),
  // The address is a key: no engine keeps it. Other sites never learn it: the header of every page sees to that.
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await readGuestPage(context.place, params.token);
  return { page, done: new URL(request.url).searchParams.get("fait") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { clientAddress: address } = context;
  const allowed = await limitTries(context.place, "answer", { person: token, address });
  if (!allowed.ok) throw problem("too-many-tries");
  const act = (await request.clone().formData()).get("acte");
  if (act === "agenda") {
    const opened = await openFeed(context.place, token);
    if (!opened.ok) throw problem("guest-link-unknown");
    return data({ feed: context.place.mailer.link(paths.calendarFeed(opened.value.secret)) });
  }
  if (act === "oublier") {
    const forgotten = await forgetGuest(context.place, token);
    if (!forgotten.ok) throw problem("guest-link-unknown");
    return redirect(paths.meetups(), 303);
  }
  const form = await parseForm(request, answerForm);
  if (!form.ok) return invalid(form);
  const answered = await answerInvitation(context.place, token, form.value);
  if (answered.ok) return redirect(paths.guestPage(token, { fait: answered.value }), 303);
  if (answered.error.kind === "link-unknown") throw problem("guest-link-unknown");
  return refuseForm(form, { [fieldOfProblem(answered.error)]: tellMeetupProblem(answered.error) }, 409);
}

export default function GuestPageRoute() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token = "" } = useParams();
  return (
    <GuestView
      page={page}
      token={token}
      done={done}
      answer={answer && "values" in answer ? answer : undefined}
      feed={answer && "feed" in answer ? answer.feed : null}
    />
  );
}
