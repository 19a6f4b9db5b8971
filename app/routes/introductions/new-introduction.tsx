import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { requireSideMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { proposeForm } from "#app/introductions/introduction-forms.ts";
import { proposeIntroduction } from "#app/introductions/propose-introduction.server.ts";
import { readNewIntroductionPage } from "#app/introductions/read-new-introduction-page.server.ts";
import { tellProblem } from "#app/introductions/tell-problem.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { ChooseOwn } from "#app/ui/introduction/choose-own.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Demander une mise en relation");
const TRAIL = [{ label: "Mises en relation", to: paths.introductions() }];

/** What the address asks about: `besoin` and `programme`. */
function readWanted(request: Request) {
  const asked = new URL(request.url).searchParams;
  const id = (name: string) => {
    const given = asked.get(name);
    return given === null ? null : readId(given, "page-not-found");
  };
  return { needId: id("besoin"), criteriaId: id("programme") };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSideMember(request, context, "act-on-introductions");
  const page = await readNewIntroductionPage(context.place, actor, readWanted(request));
  return page.kind === "exists" ? redirect(paths.introduction(page.id)) : data(page);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "act-on-introductions");
  const { needId, criteriaId } = readWanted(request);
  const form = await parseForm(request, proposeForm);
  if (!form.ok) return data({ values: form.values, errors: form.errors }, { status: 422 });
  const asked = { needId: needId ?? "", criteriaId: criteriaId ?? "", ...form.value };
  const proposed = await proposeIntroduction(context.place, actor, asked);
  if (proposed.ok) return redirect(paths.introduction(proposed.value, { fait: "propose" }), 303);
  return refuseForm(form, { "": tellProblem(proposed.error) }, 409);
}

export default function NewIntroduction() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  if (page.kind === "choose") return <ChooseOwn {...page} trail={TRAIL} />;
  if (page.kind === "refused") {
    return (
      <>
        <PageHeader title="Cette demande ne peut pas partir" trail={TRAIL} />
        <Notice kind="warning">{page.sentence}</Notice>
        <p className="mt-4">
          <MoreLink to={paths.introductions()}>Nos mises en relation</MoreLink>
        </p>
      </>
    );
  }
  const typed = (name: "message" | "contact") => {
    const held = answer?.values[name];
    return typeof held === "string" ? held : page[name];
  };
  return (
    <>
      <PageHeader title={`Demander à rencontrer ${page.to}`} trail={TRAIL}>
        <p className="byline mt-3">
          <Link to={paths.need(page.need.id)}>{page.need.title}</Link> ·{" "}
          <Link to={paths.programme(page.programme.id)}>{page.programme.title}</Link>
        </p>
      </PageHeader>
      <Form method="post" noValidate className="reading stack [--stack:1.4rem]">
        <ErrorSummary errors={answer?.errors} />
        <TextArea
          label="Votre message"
          name="message"
          rows={14}
          defaultValue={typed("message")}
          error={answer?.errors.message}
          hint="Écrit d’après ce qui vous rapproche : gardez-le, ou changez-le."
        />
        <TextArea
          label="Comment vous joindre"
          name="contact"
          rows={3}
          defaultValue={typed("contact")}
          error={answer?.errors.contact}
          hint="Lu par l’autre côté seulement si la demande est acceptée. Vous pourrez le refermer."
        />
        <p className="byline">
          Demander n’engage à rien, et décliner non plus : un refus porte un motif, que personne ne publie.
        </p>
        <Button disabled={busy}>Envoyer la demande</Button>
      </Form>
    </>
  );
}
