import { Form, useNavigation } from "@remix-run/react";
import type { FormAnswer, FormValues } from "#app/http/read-form.ts";
import { shortlistForm } from "#app/shortlists/shortlist-forms.ts";
import { LONGEST_LIST_NAME } from "#domain/shortlists/shortlist.ts";
import { Button } from "../button.tsx";
import { Checkbox, Field } from "../field.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { useLiveForm } from "../form/use-live-form.ts";

type Props = {
  answer: FormAnswer | undefined;
  defaults?: FormValues;
  button: string;
  /** What the form does, where its page does several things. */
  act?: string;
};

/** The name of a list, and whether colleagues share it. */
export function ShortlistForm({ answer, defaults, button, act }: Props) {
  const form = useLiveForm({ schema: shortlistForm, answer, defaults });
  const busy = useNavigation().state !== "idle";
  const shared = answer ? Boolean(answer.values.shared) : Boolean(defaults?.shared);
  return (
    <Form {...form.formProps} className="stack">
      <ErrorSummary errors={form.summary} />
      {act && <input type="hidden" name="acte" value={act} />}
      <Field
        label="Nom de la liste"
        maxLength={LONGEST_LIST_NAME}
        autoComplete="off"
        {...form.field("name")}
      />
      <Checkbox
        label="Partager avec les membres de ma structure"
        hint="Ils la lisent, et la changent s’ils peuvent agir en son nom. Sinon, elle est pour vous."
        defaultChecked={shared}
        value="oui"
        name="shared"
      />
      <Button disabled={busy}>{button}</Button>
    </Form>
  );
}
