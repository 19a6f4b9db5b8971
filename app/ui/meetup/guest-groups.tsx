import { Form } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readGuestsPage } from "#app/meetups/read-guests-page.server.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Field } from "../field.tsx";

type Page = Awaited<ReturnType<typeof readGuestsPage>>;
type Refused = { guestId: string | null; sentence: string; typed: string } | null;

/** Guests by what they answered, with what a host can do for each; and a way to add one by name. */
export function GuestGroups({ page, refused }: { page: Page; refused: Refused }) {
  const { head, groups, reserve, toInvite, words, found } = page;
  const open = ["draft", "composed", "invited", "timetabled"].includes(head.status) && head.mayEdit;
  const announced = ["invited", "timetabled"].includes(head.status);
  return (
    <>
      <p className="lead mt-4">
        {head.taken} places prises ou gardées sur {head.seats}.
      </p>
      {open && announced && toInvite + reserve > 0 && (
        <Form method="post" action={paths.actOnMeetup(head.id)} className="flex flex-wrap items-center gap-3">
          {toInvite > 0 && (
            <Button name="acte" value="inviter">
              Inviter les {toInvite} ajoutés
            </Button>
          )}
          {reserve > 0 && (
            <Button kind="quiet" name="acte" value="vague-suivante">
              Inviter aussi la réserve ({reserve})
            </Button>
          )}
        </Form>
      )}
      {groups.map(({ status, label, guests }) => (
        <section key={status} aria-labelledby={`etat-${status}`} className="mt-8">
          <h2 id={`etat-${status}`} className="column-title">
            {label} <span className="byline font-text">({guests.length})</span>
          </h2>
          <ul className="gap-x-14 md:columns-2">
            {guests.map((guest) => (
              <li key={guest.id} className="break-inside-avoid border-b border-rule py-2.5">
                <div className="flex items-baseline justify-between gap-4">
                  <p>
                    <span className="font-semibold">{guest.name}</span>
                    <span className="byline">
                      {" "}
                      · {guest.side}
                      {guest.reserve && " · réserve"}
                    </span>
                  </p>
                  {open && (
                    <Form method="post" preventScrollReset>
                      <button className="link-button" name="retirer" value={guest.id}>
                        Retirer<span className="sr-only"> {guest.name}</span>
                      </button>
                    </Form>
                  )}
                </div>
                {guest.contact && <p className="byline">{guest.contact}</p>}
                {guest.details.map((detail) => (
                  <p key={detail} className="byline">
                    {detail}
                  </p>
                ))}
                {open && status === "proposed" && (
                  <Disclosure
                    label={guest.hasAddress ? "Changer l’adresse" : "Écrire à une adresse précise"}
                    open={refused?.guestId === guest.id}
                  >
                    <Form method="post" className="stack" preventScrollReset noValidate>
                      <input type="hidden" name="guestId" value={guest.id} />
                      <Field
                        id={`email-${guest.id}`}
                        label="Adresse électronique"
                        hint="Sans elle, l’invitation va aux membres de la structure inscrits ici."
                        name="email"
                        type="email"
                        autoComplete="off"
                        defaultValue={refused?.guestId === guest.id ? refused.typed : undefined}
                        error={refused?.guestId === guest.id ? refused.sentence : undefined}
                      />
                      <Field
                        id={`nom-${guest.id}`}
                        label="Personne (facultatif)"
                        name="contactName"
                        autoComplete="off"
                      />
                      <Button kind="quiet">Noter l’adresse</Button>
                    </Form>
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {open && !head.isPublic && (
        <section aria-labelledby="ajouter" className="mt-10 max-w-[40rem]">
          <h2 id="ajouter" className="column-title">
            Ajouter quelqu’un
          </h2>
          <search>
            <Form method="get" className="mt-2 flex items-end gap-3">
              <div className="flex-1">
                <Field label="Une organisation ou un financeur, par son nom" name="q" defaultValue={words} />
              </div>
              <Button kind="quiet">Chercher</Button>
            </Form>
          </search>
          {words && found.length === 0 && <p className="mt-2">Personne de ce nom.</p>}
          <ul>
            {found.map(({ id, name, side, known }) => (
              <li key={id} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
                <span>
                  {name}
                  <span className="byline"> · {side === "financer" ? "Financeur" : "Organisation"}</span>
                </span>
                {known ? (
                  <span className="byline">déjà là</span>
                ) : (
                  <Form method="post">
                    <button className="link-button" name="ajouter" value={id}>
                      Ajouter<span className="sr-only"> {name}</span>
                    </button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
