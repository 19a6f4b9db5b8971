import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { email, optionalText } from "#app/http/form-fields.ts";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { readQuery, words } from "#app/http/read-query.server.ts";
import { addGuest, changeContact, removeGuest } from "#app/meetups/change-guests.server.ts";
import { readGuestsPage } from "#app/meetups/read-guests-page.server.ts";
import { tellDone } from "#app/meetups/tell-done.ts";
import { tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { GuestGroups } from "#app/ui/meetup/guest-groups.tsx";
import { MeetupHeader } from "#app/ui/meetup/meetup-head.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `Invités, ${page.head.title}` : "Invités");

const guestsQuery = z.object({ q: words.default("") });
const contactForm = z.object({
  guestId: z.string().max(80),
  email: email("Écrivez l’adresse de la personne à inviter."),
  contactName: optionalText({ max: 120 }),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  const { q } = readQuery(request, guestsQuery);
  const page = await readGuestsPage(context.place, actor, readId(params.id, "meetup-not-found"), q);
  return { ...page, done: tellDone(request) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const sent = await request.clone().formData();
  const [added, removed] = [sent.get("ajouter"), sent.get("retirer")];
  const back = sent.get("retour") === "preparer" ? paths.ownMeetup(meetupId) : paths.meetupGuests(meetupId);
  if (typeof added === "string" || typeof removed === "string") {
    const changed =
      typeof added === "string"
        ? await addGuest(context.place, actor, { meetupId, structureId: added })
        : await removeGuest(context.place, actor, { meetupId, guestId: String(removed) });
    if (changed.ok) return redirect(back, 303);
    if (changed.error.kind === "meetup-not-found") throw problem("meetup-not-found");
    return data({ guestId: null, sentence: tellMeetupProblem(changed.error), typed: "" }, { status: 409 });
  }
  const form = await parseForm(request, contactForm);
  if (!form.ok) {
    const { guestId = "", email: typed = "" } = form.values;
    const sentence = form.errors.email ?? "Rechargez la page, puis recommencez.";
    return data({ guestId: String(guestId), sentence, typed: String(typed) }, { status: 422 });
  }
  const changed = await changeContact(context.place, actor, { meetupId, ...form.value });
  if (!changed.ok) throw problem("meetup-not-found");
  return redirect(paths.meetupGuests(meetupId, { fait: "adresse" }), 303);
}

export default function MeetupGuestsPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <MeetupHeader head={page.head} current={paths.meetupGuests(page.head.id)} />
      <div className="mt-4 stack">
        {page.done && (
          <Notice kind="good" live>
            <p>{page.done}</p>
          </Notice>
        )}
        {answer && answer.guestId === null && (
          <Notice kind="warning" live>
            <p>{answer.sentence}</p>
          </Notice>
        )}
        <GuestGroups page={page} refused={answer?.guestId ? answer : null} />
      </div>
    </>
  );
}
