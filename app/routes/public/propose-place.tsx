import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { proposalForm } from "#app/places/place-form.ts";
import { proposePlace } from "#app/places/propose-place.server.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProposalForm, type ProposalAnswer } from "#app/ui/place/proposal-form.tsx";
import { tooManyTriesSentence } from "#domain/accounts/try-limits.ts";

export const meta: MetaFunction = () => pageTitle("Proposer un lieu");

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, proposalForm);
  if (!form.ok) return invalid(form);
  const proposed = await proposePlace(context.place, form.value, context.clientAddress);
  if (proposed.ok) return data({ sentTo: form.value.hostEmail });
  const { error } = proposed;
  if (error.kind === "too-many-tries") return refuseForm(form, { "": tooManyTriesSentence(error) }, 429);
  if (error.kind === "commune-unknown") {
    const commune = "Nous ne trouvons pas cette commune : vérifiez son nom, ou écrivez son code postal.";
    return refuseForm(form, { commune });
  }
  const errors = { communeCode: "Plusieurs communes correspondent : choisissez la bonne." };
  return data({ values: form.values, errors, communes: error.communes }, { status: 422 });
}

export default function ProposePlacePage() {
  const answer = useActionData<typeof action>();
  const sent = answer && "sentTo" in answer ? answer.sentTo : null;
  return (
    <>
      <PageHeader
        title="Proposer un lieu"
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Lieux", to: paths.places() },
        ]}
        lead={
          <p>
            Une salle, une grange, un café associatif : dites où, et à qui demander. Le lieu ne paraît que si
            la personne qui accueille le confirme, ou si une personne du mouvement l’ouvre.
          </p>
        }
      />
      {sent ? (
        <Notice kind="good" title="Merci, c’est noté." live>
          <p>
            Nous venons d’écrire à {sent}. Dès que cette personne aura confirmé et accepté la charte, le lieu
            paraîtra dans la liste.
          </p>
          <p className="mt-2">
            <MoreLink to={paths.places()}>Voir les lieux</MoreLink>
          </p>
        </Notice>
      ) : (
        <ProposalForm answer={answer as ProposalAnswer | undefined} />
      )}
    </>
  );
}
