import { Form } from "@remix-run/react";
import type { IntroductionPage } from "#app/introductions/read-introduction-page.server.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { TextArea } from "../field.tsx";

/** What each confides to the other once both have said yes; each may close its own again. */
export function Confided({
  page: { confiding, confided, ours, other, side, mayAct },
}: {
  page: IntroductionPage;
}) {
  if (!confiding) return null;
  return (
    <section aria-labelledby="confie" className="column-title">
      <h2 id="confie">Ce que vous vous confiez</h2>
      {confided.closed ? (
        <p className="mt-2">{other} a refermé ses coordonnées.</p>
      ) : (
        <dl className="mt-2">
          <Line
            term={`Joindre ${other}`}
            said={confided.contact ?? "Pas encore dit : écrivez dans le fil."}
          />
          {confided.means.map(({ label, said }) => (
            <Line key={label} term={label} said={said} />
          ))}
        </dl>
      )}
      {mayAct && (
        <div className="stack mt-3">
          <Disclosure label="Ce que nous confions">
            <Form method="post" className="stack" key={ours.contact}>
              <TextArea
                label="Comment nous joindre"
                name="contact"
                rows={3}
                defaultValue={ours.contact ?? undefined}
                hint={
                  side === "organisation"
                    ? "L’autre côté lit aussi les moyens de votre fiche, en fourchettes."
                    : "Lu par l’organisation seule."
                }
              />
              <Button name="acte" value="contact" kind="quiet">
                Enregistrer
              </Button>
            </Form>
          </Disclosure>
          <Form method="post">
            <p className="byline mb-1">
              {ours.closed
                ? "L’autre côté ne lit plus rien de ce que vous confiez."
                : "Vous pouvez cesser de confier vos coordonnées et vos chiffres à tout moment."}
            </p>
            <Button
              kind={ours.closed ? "quiet" : "danger"}
              name="acte"
              value={ours.closed ? "open" : "close"}
            >
              {ours.closed ? "Les confier de nouveau" : "Les refermer"}
            </Button>
          </Form>
        </div>
      )}
    </section>
  );
}

const Line = ({ term, said }: { term: string; said: string }) => (
  <div className="border-b border-rule py-1.5">
    <dt className="byline">{term}</dt>
    <dd className="whitespace-pre-line">{said}</dd>
  </div>
);
