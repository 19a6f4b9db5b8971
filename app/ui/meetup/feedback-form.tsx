import { Form } from "@remix-run/react";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { feedbackForm } from "#app/meetups/outcome-form.ts";
import { FEEDBACK_CHOICES, FEEDBACK_QUESTIONS } from "#domain/meetups/outcome.ts";
import { Button } from "../button.tsx";
import { TextArea } from "../field.tsx";
import { RadioGroup } from "../form/choices.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

type Props = { defaults: FormValues; answered: boolean; answer: FormAnswer | undefined };

/** Three questions, read in sums by the host and the movement. */
export function FeedbackForm({ defaults, answered, answer }: Props) {
  const form = useLiveForm({ schema: feedbackForm, answer, defaults });
  return (
    <section aria-labelledby="avis" className="border-t border-ink pt-3">
      <h2 id="avis">Trois questions</h2>
      <p className="byline">
        {answered
          ? "Merci, vous avez répondu ; vous pouvez changer."
          : "Lues additionnées, jamais une à une."}
      </p>
      <Form {...form.formProps} className="stack mt-3 max-w-[40rem]" preventScrollReset>
        <ErrorSummary errors={form.summary} />
        {Object.entries(FEEDBACK_QUESTIONS).map(([name, question]) => (
          <RadioGroup
            key={name}
            legend={question}
            name={name}
            error={form.errors[name]}
            choices={FEEDBACK_CHOICES}
            props={(value) => form.choice(name, value)}
          />
        ))}
        <TextArea label="Un mot de plus (facultatif)" rows={3} {...form.field("comment")} />
        <Button kind="quiet">Envoyer</Button>
      </Form>
    </section>
  );
}
