import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readTimetablePage } from "#app/meetups/read-timetable-page.server.ts";
import { frenchList } from "#domain/vocabulary/french.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Select } from "../field.tsx";
import { MoreLink } from "../link.tsx";
import { Notice } from "../notice.tsx";

type Page = Awaited<ReturnType<typeof readTimetablePage>>;

/** The timetable as it stands, slot by slot; what it could not do, and why; who moved; and what one does next. */
export function TimetableView({ page }: { page: Page }) {
  const { head, timetable, coming, isPublished, everPublished, absent, moves, broken } = page;
  const navigation = useNavigation();
  const computing =
    navigation.state !== "idle" &&
    ["composer", "reparer", "table", "deplacer"].includes(String(navigation.formData?.get("acte")));
  const open = ["invited", "timetabled"].includes(head.status) && head.mayEdit;
  return (
    <>
      {computing && (
        <output className="notice notice-plain block">
          <span className="block">
            Calcul en cours, dix secondes au plus.{" "}
            <Link to={paths.meetupTimetable(head.id)}>Annuler le calcul</Link>
          </span>
          <progress aria-label="Calcul en cours" className="mt-2 w-full" />
        </output>
      )}
      {open && (
        <Form method="post" className="flex flex-wrap items-center gap-3" preventScrollReset>
          {timetable && !isPublished && (
            <Button name="acte" value="publier" disabled={computing}>
              {everPublished ? "Publier le changement" : "Publier les rendez-vous"}
            </Button>
          )}
          <Button kind={timetable ? "quiet" : "main"} name="acte" value="composer" disabled={computing}>
            {timetable
              ? head.begun
                ? "Recomposer ce qui reste"
                : "Recomposer tout"
              : "Composer les rendez-vous"}
          </Button>
          {broken > 0 && (
            <Button kind="quiet" name="acte" value="reparer" disabled={computing}>
              Réparer l’horaire
            </Button>
          )}
          {timetable && timetable.version > 1 && (
            <Button kind="quiet" name="acte" value="annuler" disabled={computing}>
              Revenir à l’horaire d’avant
            </Button>
          )}
        </Form>
      )}
      {!timetable ? (
        <EmptyState title="Pas encore de rendez-vous">
          <p>
            {coming} structures viennent. Le calcul choisit qui rencontre qui, à quelle heure et à quelle
            table : le plus de rendez-vous utiles, deux au moins par personne, en tenant compte des absences
            et des souhaits que chacun a dits, sans les montrer.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="lead">
            {timetable.meetings} rendez-vous pour {coming} structures.{" "}
            {isPublished ? "C’est l’horaire publié." : "Cet horaire n’est pas encore publié."}
          </p>
          <p className="byline">
            {timetable.cause}.{" "}
            {timetable.proved
              ? "Le calcul a prouvé qu’aucun autre horaire ne fait mieux."
              : "Le calcul s’est arrêté avant la preuve : un meilleur horaire est peut-être possible."}
          </p>
          {broken > 0 && (
            <Notice kind="warning">
              <p>
                {broken > 1
                  ? `${broken} rendez-vous à venir ne peuvent plus se tenir`
                  : "Un rendez-vous à venir ne peut plus se tenir"}{" "}
                : quelqu’un n’est plus là, ou la table manque. Réparer bouge le moins de monde possible.
              </p>
            </Notice>
          )}
          {moves.people.length > 0 && (
            <section aria-labelledby="bouge" className="notice">
              <h2 id="bouge" className="font-text text-body font-semibold">
                Ce que publier changera, pour {frenchList(moves.people)}
              </h2>
              {moves.meetings.length > 0 && (
                <ul className="mt-1">
                  {moves.meetings.map(({ key, sentence }) => (
                    <li key={key}>{sentence}</li>
                  ))}
                </ul>
              )}
            </section>
          )}
          {timetable.unmet.length > 0 && (
            <section aria-labelledby="manque" className="notice notice-warning">
              <h2 id="manque" className="font-text text-body font-semibold">
                Ce qui manque
              </h2>
              <ul>
                {timetable.unmet.map(({ id, name, reason }) => (
                  <li key={id}>
                    {name} : {reason}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2">
            {timetable.slots.map(({ slot, hours, meetings }) => (
              <section key={slot} aria-labelledby={`creneau-${slot}`}>
                <h2 id={`creneau-${slot}`} className="column-title text-h3">
                  {hours}
                </h2>
                {meetings.length === 0 && <p className="byline">Personne à ce créneau.</p>}
                <ul>
                  {meetings.map((meeting) => (
                    <li
                      key={meeting.table}
                      className="grid grid-cols-[4.2rem_minmax(0,1fr)_auto] gap-2 border-b border-rule py-1.5"
                    >
                      <span className="byline">Table {meeting.table}</span>
                      <span>
                        {meeting.financer} <span aria-hidden="true">↔</span>
                        <span className="sr-only"> rencontre </span> {meeting.organisation}
                      </span>
                      {open && (
                        <Form method="post" preventScrollReset>
                          <button className="link-button" name="fixer" value={`${meeting.a} ${meeting.b}`}>
                            {meeting.pinned ? "Libérer" : "Fixer"}
                            <span className="sr-only">
                              {" "}
                              {meeting.financer} et {meeting.organisation}
                            </span>
                          </button>
                        </Form>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {open && page.slotsLeft.length > 0 && <Upsets page={page} disabled={computing} />}
          {absent.length > 0 && (
            <Disclosure label="Pourquoi tel rendez-vous n’y est pas">
              <ul className="prose">
                {absent.map(({ key, who, reason }) => (
                  <li key={key}>
                    {who} : {reason}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          <p className="flex flex-wrap gap-x-6">
            <MoreLink to={paths.meetupDay(head.id)}>Le tableau du jour</MoreLink>
            <MoreLink to={paths.meetupPrint(head.id, "programme")}>À imprimer</MoreLink>
          </p>
        </>
      )}
    </>
  );
}

/** What a host changes by hand: a table that is no longer there, a meeting at an hour that was agreed. The rest follows with the fewest moves. */
function Upsets({
  page: { timetable, absent, slotsLeft, tablesLeft },
  disabled,
}: {
  page: Page;
  disabled: boolean;
}) {
  const planned = (timetable?.slots ?? []).flatMap(({ hours, meetings }) =>
    meetings.map(({ a, b, financer, organisation }) => ({
      value: `${a} ${b}`,
      label: `${financer} et ${organisation} (${hours.split(" – ")[0]})`,
    })),
  );
  const others = absent.map(({ key, who }) => ({ value: key, label: who }));
  return (
    <Disclosure label="Un imprévu : une table manque, un rendez-vous doit changer d’heure">
      <div className="grid gap-x-14 gap-y-6 md:grid-cols-2">
        {tablesLeft.length > 1 && (
          <Form method="post" className="stack" preventScrollReset>
            <Select label="La table qui manque" name="table" options={tablesLeft} />
            <div>
              <Button kind="quiet" name="acte" value="table" disabled={disabled}>
                Faire sans elle
              </Button>
            </div>
          </Form>
        )}
        <Form method="post" className="stack" preventScrollReset>
          <Select
            label="Le rendez-vous"
            name="paire"
            options={[
              { heading: "Prévus", options: planned },
              ...(others.length > 0 ? [{ heading: "Pas prévus", options: others }] : []),
            ]}
          />
          <Select label="L’heure" name="creneau" options={slotsLeft} />
          <div>
            <Button kind="quiet" name="acte" value="deplacer" disabled={disabled}>
              Le fixer à cette heure
            </Button>
          </div>
        </Form>
      </div>
    </Disclosure>
  );
}
