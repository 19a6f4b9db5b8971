import { Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { OrganisationTold } from "#app/organisations/tell-organisation.server.ts";
import { Term } from "./term.tsx";

type Line = { label: string; said: string };

/** An organisation as its reader may see it; what is for others is said to be so. */
export function OrganisationSheet({
  organisation,
  level,
}: {
  organisation: OrganisationTold;
  level: "public" | "verified" | "accepted";
}) {
  const { summary, mission, website, facts, qualities, markers, recit, numbers, confided } = organisation;
  return (
    <div className="grid gap-x-14 gap-y-8 border-t border-ink pt-6 md:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="prose max-w-[38rem]">
        {summary && <p className="lead">{summary}</p>}
        {mission?.split(/\n+/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {!summary && !mission && recit.length === 0 && (
          <p>Cette organisation ne s’est pas encore présentée.</p>
        )}
        {recit.length > 0 && (
          <>
            <h2>Son récit</h2>
            {recit.map(({ label, said }) => (
              <div key={label}>
                <h3>{label}</h3>
                <p>{said}</p>
              </div>
            ))}
          </>
        )}
        {confided && confided.length > 0 && (
          <>
            <h2>Contact et moyens</h2>
            <p className="byline">Lus par les financeurs que l’organisation a accepté de rencontrer.</p>
            <Lines lines={confided} />
          </>
        )}
      </div>
      <aside aria-label="L’organisation en bref" className="column-title self-start">
        <Lines lines={facts} />
        {website && (
          <p className="mt-2">
            <a href={website} rel="nofollow noopener">
              {website.replace(/^https?:\/\/|\/$/g, "")}
            </a>
          </p>
        )}
        <h2 className="mt-5 text-h3">Qualités et agréments</h2>
        {qualities === null ? <p className="byline">non renseignés</p> : <Qualities qualities={qualities} />}
        {markers.length > 0 && (
          <>
            <h2 className="mt-5 text-h3">Transition juste</h2>
            <Lines lines={markers} />
            <p className="byline mt-1">Déclaré par l’organisation, non vérifié.</p>
          </>
        )}
        {numbers && numbers.length > 0 && (
          <>
            <h2 className="mt-5 text-h3">Identité</h2>
            <Lines lines={numbers} />
          </>
        )}
        {level === "public" && (
          <p className="byline mt-4">
            Ses numéros et sa gouvernance se lisent par les financeurs vérifiés, son contact et ses moyens
            après un accord des deux côtés. <Link to={paths.privacy()}>Qui voit quoi</Link>
          </p>
        )}
      </aside>
    </div>
  );
}

/** Each with where it stands: one that is verified says nothing of the others. */
function Qualities({ qualities }: { qualities: NonNullable<OrganisationTold["qualities"]> }) {
  if (qualities.length === 0) return <p className="byline">aucun déclaré</p>;
  return (
    <>
      <ul>
        {qualities.map(({ label, definition, checked }) => (
          <li key={label} className="border-b border-rule py-1.5">
            <Term definition={definition}>{label}</Term>
            <span className="byline block">
              {checked ? `vérifiée le ${checked} par l’équipe de la Place` : "déclarée"}
            </span>
          </li>
        ))}
      </ul>
      <p className="byline mt-1">
        « Déclarée » : par l’organisation. « Vérifiée » : nous en avons lu le justificatif ; cela ne dit rien
        de son projet.
      </p>
    </>
  );
}

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <dl>
    {lines.map(({ label, said }) => (
      <div key={label} className="border-b border-rule py-1.5">
        <dt className="byline">{label}</dt>
        <dd className="whitespace-pre-line">{said}</dd>
      </div>
    ))}
  </dl>
);
