import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { readKeepPage } from "#app/shortlists/read-keep-page.server.ts";
import { setAside } from "#app/shortlists/set-aside.server.ts";
import { setAsideForm } from "#app/shortlists/shortlist-forms.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { REFUSAL_REASON_ENTRIES } from "#domain/vocabulary/refusal-reasons.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? `Écarter « ${data.title} »` : "Écarter");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  return readKeepPage(context.place, actor, readId(params.id, "page-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const form = await parseForm(request, setAsideForm);
  if (!form.ok) return invalid(form);
  const done = await setAside(context.place, actor, {
    keptId: readId(params.id, "page-not-found"),
    ...form.value,
  });
  if (done.ok) return redirect(paths.setAsides(), 303);
  throw problem(actor.active.kind === "financer" ? "need-not-found" : "programme-not-found");
}

const REASONS = REFUSAL_REASON_ENTRIES.map(({ code, label, sentence }) => ({
  value: code,
  label,
  hint: sentence,
}));

export default function SetAsidePage() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useLiveForm({ schema: setAsideForm, answer });
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <PageHeader
        title="Pourquoi l’écarter ?"
        kicker={title}
        lead="Il ne sera plus dans les classements de votre structure. La raison n’est jamais montrée à l’autre : elle compte dans une somme, qui dit ce qui empêche les rencontres."
      />
      <Form {...form.formProps} className="stack max-w-[38rem]">
        <ErrorSummary errors={form.summary} />
        <RadioGroup
          legend="La raison"
          name="reason"
          error={form.errors.reason}
          choices={REASONS}
          props={(value) => form.choice("reason", value)}
        />
        <Button disabled={busy}>Écarter</Button>
        <p className="byline">
          Vous pourrez le reprendre quand vous voudrez, dans « Écartés ».{" "}
          <Link to={paths.refusalReasons()}>Ce que disent ces raisons, additionnées</Link>
        </p>
      </Form>
    </>
  );
}
