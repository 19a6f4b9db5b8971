import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { readMailbox } from "#app/mails/read-mailbox.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LetterText } from "#app/ui/account/letter-text.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Courrier de la démonstration");

/** What the site would have mailed: in a demonstration alone, where everybody may read everything. */
export function loader({ context: { demo, place } }: LoaderFunctionArgs) {
  if (!demo) throw problem("not-in-demo");
  return readMailbox(place);
}

export default function Mailbox() {
  const { letters, site } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Courrier de la démonstration"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={<p>Les messages que le site aurait envoyés, du plus récent au plus ancien.</p>}
      />
      {letters.length === 0 ? (
        <EmptyState title="Aucun message pour le moment">
          <p>
            Ouvrez un compte, invitez un·e collègue ou demandez un autre mot de passe : le message paraîtra
            ici.
          </p>
        </EmptyState>
      ) : (
        <ol className="reading">
          {letters.map((letter) => (
            <li key={letter.id} className="brief">
              <article aria-labelledby={letter.id}>
                <h2 id={letter.id} className="text-h3">
                  {letter.subject}
                </h2>
                <p className="byline">
                  À {letter.to}, {letter.sentAt}
                </p>
                <LetterText text={letter.text} site={site} />
              </article>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
