import { Form, useNavigation } from "@remix-run/react";
import type { ActAnswer } from "#app/introductions/act-on-introduction.server.ts";
import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { TextArea } from "../field.tsx";
import { typedIn } from "./typed-in.ts";

type Props = { page: IntroductionPage; answer: ActAnswer | undefined };

/** What both wrote to each other: text alone, addresses shown plain. */
export function Thread({ page, answer }: Props) {
  const typed = typedIn(answer, "write");
  const busy = useNavigation().state !== "idle";
  return (
    <section id="fil" aria-labelledby="titre-fil" className="column-title">
      <h2 id="titre-fil">Le fil</h2>
      <ol className="mt-2">
        {page.messages.map(({ id, ours, who, by, when, isNew, text }) => (
          <li key={id} className="border-b border-rule py-3">
            <p className="byline">
              <strong className="text-ink">{who}</strong>
              {by && `, ${by}`}, {when}
              {isNew && <strong className="text-madder"> · nouveau</strong>}
            </p>
            <p className="whitespace-pre-line">{text}</p>
            {!ours && page.mayAct && <Report messageId={id} />}
          </li>
        ))}
      </ol>
      {page.mayWrite ? (
        <Form method="post" action="#fil" noValidate className="stack mt-4" key={page.messages.length}>
          <TextArea
            label="Votre message"
            rows={4}
            id="text"
            hint="Du texte seulement. Tous les membres des deux structures le lisent."
            {...typed("text")}
          />
          <Button name="acte" value="write" kind="quiet" disabled={busy}>
            Envoyer
          </Button>
        </Form>
      ) : (
        page.mayAct && <p className="byline mt-3">Le fil s’ouvre quand la demande est acceptée.</p>
      )}
    </section>
  );
}

const Report = ({ messageId }: { messageId: string }) => (
  <Disclosure label="Signaler">
    <Form method="post" className="stack">
      <input type="hidden" name="message" value={messageId} />
      <TextArea
        label="Ce qui ne va pas"
        name="explanation"
        id={`signaler-${messageId}`}
        rows={2}
        hint="Ce message et vos mots seront lus par l’équipe, et par elle seule."
      />
      <Button name="acte" value="report" kind="quiet">
        Signaler ce message
      </Button>
    </Form>
  </Disclosure>
);
