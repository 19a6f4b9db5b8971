import { Form, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { Button } from "./button.tsx";

type Acts = {
  programme: { id: string; title: string };
  acts: readonly { act: string; label: string }[];
};

/** What can be done to a programme from where it stands, by its table of transitions. Each act is named with its programme for those who hear the page. */
export function ProgrammeActs({ programme, acts }: Acts) {
  const busy = useNavigation().state !== "idle";
  if (acts.length === 0) return null;
  return (
    <Form method="post" action={paths.actOnProgramme(programme.id)} className="mt-3 flex flex-wrap gap-3">
      {acts.map(({ act, label }) => (
        <Button key={act} kind="quiet" name="acte" value={act} disabled={busy}>
          {label}
          <span className="sr-only"> : {programme.title}</span>
        </Button>
      ))}
    </Form>
  );
}
