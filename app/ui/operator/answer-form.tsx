import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { answerForm } from "#app/reports/report-form.ts";
import { REPORT_DECISION_LABELS, type ReportDecision } from "#domain/reports/report.ts";
import { Button } from "../button.tsx";
import { TextArea } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { Notice } from "../notice.tsx";

const HINTS: Record<ReportDecision, string> = {
  kept: "Rien n’est demandé à son auteur.",
  corrected: "Il reçoit une lettre avec vos raisons ; le contenu reste montré.",
  "taken-down": "C’est de nouveau un brouillon ; son auteur reçoit une lettre avec vos raisons.",
};

type Props = {
  page: {
    decisions: readonly ReportDecision[];
    anothers: boolean;
    wishesAnswer: boolean;
    automatic: boolean;
  };
  answer: FormAnswer | undefined;
};

/** What is decided of a report, and why: the reasons are what leaves. */
export function AnswerForm({ page, answer }: Props) {
  const busy = useNavigation().state !== "idle";
  const { formProps, field, choice, errors, summary } = useLiveForm({ schema: answerForm, answer });
  if (page.anothers)
    return (
      <Notice kind="warning" title="À lire par quelqu’un d’autre">
        Vous avez donné la première réponse ; une autre lecture est demandée.
      </Notice>
    );
  return (
    <Form {...formProps} className="column-title stack self-start">
      <h2 className="text-h3">Répondre</h2>
      <ErrorSummary errors={summary} />
      <RadioGroup
        legend="Que décidez-vous ?"
        name="decision"
        error={errors.decision}
        choices={page.decisions.map((decision) => ({
          value: decision,
          label: REPORT_DECISION_LABELS[decision],
          hint:
            page.automatic && decision === "kept"
              ? "Ces phrases-là sont de nouveau montrées."
              : page.automatic
                ? "Il reçoit une lettre ; ses textes restent cachés jusqu’à ce qu’ils changent."
                : HINTS[decision],
        }))}
        props={(value) => choice("decision", value)}
      />
      <TextArea
        label="Vos raisons"
        hint="Ce qui a été regardé, et pourquoi cette décision : qui a signalé les lira telles quelles."
        rows={6}
        maxLength={2_000}
        {...field("sentence")}
      />
      <Button disabled={busy}>Répondre</Button>
      {!page.wishesAnswer && !page.automatic && (
        <p className="byline">Aucune adresse n’a été laissée : la réponse reste dans le journal.</p>
      )}
    </Form>
  );
}
