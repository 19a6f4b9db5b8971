import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { readReportPage } from "#app/reports/read-report-page.server.ts";
import { reportContent } from "#app/reports/report-content.server.ts";
import { reportForm } from "#app/reports/report-form.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { RadioGroup } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { tooManyTriesSentence } from "#domain/accounts/try-limits.ts";
import { REPORT_REASON_LABELS, REPORT_REASONS } from "#domain/reports/report.ts";
import { quoted } from "#domain/vocabulary/french.ts";

export const meta: MetaFunction = () => [
  ...pageTitle("Signaler un contenu"),
  { name: "robots", content: "noindex" },
];

export const loader = ({ request, context }: LoaderFunctionArgs) => readReportPage(context.place, request);

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, reportForm);
  const { subject } = await readReportPage(context.place, request);
  if (!subject)
    return refuseForm(form, { "": "Ce contenu n’est plus publié : il n’y a plus rien à signaler." });
  if (!form.ok) return invalid(form);
  const sent = await reportContent(context.place, {
    ...form.value,
    subject: subject.kind,
    subjectId: subject.id,
    follows: subject.follows?.id ?? null,
    address: context.clientAddress,
  });
  if (sent.ok) return redirect(paths.report({ envoye: "oui" }), 303);
  if (sent.error.kind === "too-many-tries")
    return refuseForm(form, { "": tooManyTriesSentence(sent.error) }, 429);
  return refuseForm(form, { "": "Ce contenu n’est plus publié : il n’y a plus rien à signaler." });
}

const TRAIL = [{ label: "La une", to: paths.home() }];

export default function ReportPage() {
  const { subject, received } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={subject?.follows ? "Demander une autre lecture" : "Signaler un contenu"}
        trail={TRAIL}
        lead={subject && <p>{quoted(subject.title)}</p>}
      />
      {received ? (
        <Notice kind="good" live title="Merci, votre signalement est arrivé.">
          Une personne de l’équipe le lira. Si vous avez laissé une adresse, elle vous écrira ce qu’elle
          décide, et pourquoi.
        </Notice>
      ) : subject ? (
        <ReportForm subject={subject} />
      ) : (
        <EmptyState title="Rien à signaler d’ici">
          <p>
            Ouvrez la page du besoin, du programme, de l’organisation ou du financeur qui ne va pas : le lien
            « Signaler ce contenu » est en bas. S’il n’est plus publié, il n’y a plus rien à faire.
          </p>
          <p>
            <Link to={paths.legalNotice()}>Nous écrire autrement</Link>
          </p>
        </EmptyState>
      )}
    </>
  );
}

type Subject = NonNullable<Awaited<ReturnType<typeof readReportPage>>["subject"]>;

function ReportForm({ subject }: { subject: Subject }) {
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  const { formProps, field, choice, errors, summary } = useLiveForm({ schema: reportForm, answer });
  return (
    <Form {...formProps} className="reading stack [--stack:1.6rem]">
      {subject.follows && (
        <Notice title="Notre première réponse">
          <p className="whitespace-pre-line">{subject.follows.sentence}</p>
        </Notice>
      )}
      <ErrorSummary errors={summary} />
      <RadioGroup
        legend="Qu’est-ce qui ne va pas ?"
        name="reason"
        error={errors.reason}
        choices={REPORT_REASONS.map((reason) => ({ value: reason, label: REPORT_REASON_LABELS[reason] }))}
        props={(value) => choice("reason", value)}
      />
      <TextArea
        label="Dites-nous où, et pourquoi"
        hint="Citez la phrase, et ce que vous savez. Son auteur ne saura pas qui a écrit."
        maxLength={2_000}
        {...field("explanation")}
      />
      <Field
        label="Votre adresse, si vous voulez une réponse"
        hint="Facultatif. Elle ne sert qu’à vous répondre, et est oubliée six mois après."
        type="email"
        inputMode="email"
        autoComplete="email"
        {...field("replyTo")}
      />
      <p className="byline">En envoyant, vous dites de bonne foi ce que vous croyez exact.</p>
      <Button disabled={busy}>Envoyer le signalement</Button>
      {subject.page && (
        <p>
          <MoreLink to={subject.page}>Revenir à la page sans signaler</MoreLink>
        </p>
      )}
    </Form>
  );
}
