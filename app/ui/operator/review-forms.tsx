import { Form, useNavigation } from "@remix-run/react";
import { returnTextForm } from "#app/moderation/review-form.ts";
import { TEXT_KIND_LABELS } from "#app/moderation/text-slugs.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import {
  RETURN_REASON_LABELS,
  RETURN_REASON_SENTENCES,
  RETURN_REASONS,
  type ReturnReason,
} from "#domain/moderation/return-reason.ts";
import type { TextKind } from "#domain/moderation/text.ts";
import { Button } from "../button.tsx";
import { TextArea } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";
import { Notice } from "../notice.tsx";

type Props = {
  page: { kind: TextKind; proposed: ReturnReason | null; anothers: boolean };
  answer: FormAnswer | undefined;
};

/** The two ends of a reading: it is shown, or it is sent back with a reason that helps. */
export function ReviewForms({ page, answer }: Props) {
  const { proposed, anothers } = page;
  const busy = useNavigation().state !== "idle";
  const { formProps, field, choice, errors, summary } = useLiveForm({
    schema: returnTextForm,
    answer,
    defaults: { reason: proposed ?? "", words: "" },
  });
  if (anothers)
    return (
      <Notice kind="warning" title="À lire par quelqu’un d’autre">
        Vous avez rendu ce texte ; son auteur demande une autre lecture.
      </Notice>
    );
  return (
    <aside aria-label="Décider" className="stack [--stack:2rem]">
      <Form method="post" className="column-title">
        <h2 className="text-h3">Rien à redire</h2>
        <p className="mt-1">Une phrase citée, niée ou prise à tort : cela arrive.</p>
        <p className="mt-3">
          <Button name="acte" value="publier" disabled={busy}>
            {`Publier ce ${TEXT_KIND_LABELS[page.kind].toLowerCase()}`}
          </Button>
        </p>
      </Form>
      <Form {...formProps} className="column-title stack">
        <h2 className="text-h3">Le rendre à son auteur</h2>
        <ErrorSummary errors={summary} />
        <RadioGroup
          legend="Pourquoi ?"
          name="reason"
          error={errors.reason}
          choices={RETURN_REASONS.map((reason) => ({
            value: reason,
            label: RETURN_REASON_LABELS[reason],
            hint: reason === "other" ? "Vos mots, ci-dessous." : RETURN_REASON_SENTENCES[reason],
          }))}
          props={(value) => choice("reason", value)}
        />
        <TextArea
          label="Ce que vous ajoutez"
          hint="L’auteur le lit sous le motif : quelle phrase, et comment la dire autrement."
          maxLength={1_000}
          {...field("words")}
        />
        <Button kind="danger" name="acte" value="rendre" disabled={busy}>
          Rendre ce texte
        </Button>
        <p className="byline">
          Son auteur reçoit une lettre dans dix minutes, avec le motif et le moyen de demander une autre
          lecture.
        </p>
      </Form>
    </aside>
  );
}
