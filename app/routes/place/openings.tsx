import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { troubledMeetups } from "#app/meetups/venue-trouble.server.ts";
import { addOpening, removeOpening } from "#app/places/change-openings.server.ts";
import { OPENING_FORMS, OPENING_KINDS } from "#app/places/opening-form.ts";
import { tellCalendar, tellOpening } from "#app/places/tell-place.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { OpeningCalendar } from "#app/ui/place/opening-calendar.tsx";
import { OpeningForm } from "#app/ui/place/opening-form.tsx";
import { openingsOf } from "#db/places/openings.ts";

export const meta: MetaFunction = () => pageTitle("Les jours du lieu");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { active } = await requirePlaceMember(request, context, "edit-place");
  const { db, clock } = context.place;
  const openings = await openingsOf(db, active.structureId);
  return {
    today: clock.today(),
    openings: openings.map((one) => ({ id: one.id, sentence: tellOpening(one) })),
    calendar: tellCalendar(openings, clock.today()),
    troubled: await troubledMeetups(db, { placeId: active.structureId, now: clock.now() }),
    done: new URL(request.url).searchParams.has("fait"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "edit-place");
  const sent = await request.clone().formData();
  const removed = sent.get("retirer");
  if (typeof removed === "string") {
    await removeOpening(context.place, actor, removed);
    return redirect(paths.placeOpenings({ fait: "oui" }), 303);
  }
  const kind = OPENING_KINDS.find((one) => one === sent.get("kind"));
  if (!kind) throw problem("bad-parameter");
  const form = await parseForm(request, OPENING_FORMS[kind]);
  if (!form.ok) return invalid(form);
  const added = await addOpening(context.place, actor, form.value);
  if (added.ok) return redirect(paths.placeOpenings({ fait: "oui" }), 303);
  return refuseForm(form, { "": "Cent lignes sont notées : retirez d’abord celles qui sont passées." });
}

export default function OpeningsPage() {
  const { today, openings, calendar, troubled, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title="Quand le lieu peut accueillir"
        trail={[{ label: "Mon lieu", to: paths.ownPlace() }]}
        lead="Des jours réguliers, des jours isolés, des fermetures. Les rencontres ne sont proposées qu’à ces heures-là."
      />
      {done && (
        <Notice kind="good" live>
          <p>C’est noté.</p>
        </Notice>
      )}
      {troubled.length > 0 && (
        <div className="mt-4">
          <Notice
            kind="warning"
            title="À ces jours-là, une rencontre est prévue et le lieu n’est plus ouvert :"
          >
            <ul>
              {troubled.map(({ id, title, when }) => (
                <li key={id}>
                  <Link to={paths.ownMeetup(id)}>{title}</Link>, {when}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className="mt-6 grid gap-x-14 gap-y-10 md:grid-cols-2">
        <section aria-labelledby="notes">
          <h2 id="notes" className="column-title">
            Ce qui est noté
          </h2>
          {openings.length === 0 && <p className="mt-2">Rien encore : ajoutez un premier jour.</p>}
          <ul>
            {openings.map(({ id, sentence }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
                {sentence}
                <Form method="post">
                  <button className="link-button" name="retirer" value={id}>
                    Retirer<span className="sr-only"> : {sentence}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
          <div className="mt-6">
            <OpeningCalendar months={calendar} />
          </div>
        </section>
        <section aria-labelledby="ajouter">
          <h2 id="ajouter" className="column-title">
            Ajouter
          </h2>
          <div className="mt-3 stack [--stack:2rem]">
            {OPENING_KINDS.map((kind) => (
              <OpeningForm
                key={`${kind}-${openings.length}`}
                kind={kind}
                today={today}
                answer={answer?.values.kind === kind ? answer : undefined}
              />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
