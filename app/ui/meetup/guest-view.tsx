import { Form, Link } from "@remix-run/react";
import type { FormAnswer } from "#app/http/read-form.ts";
import { paths } from "#app/http/paths.ts";
import type { GuestPage } from "#app/meetups/read-guest-page.server.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { MoreLink } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { PageHeader } from "../page-header.tsx";
import { charterReminder } from "../place/charter.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { useFresh } from "./use-fresh.ts";
import { OwnMeetings } from "./own-meetings.tsx";

type Props = {
  page: GuestPage;
  token: string;
  done: string | null;
  answer: FormAnswer | undefined;
  feed: string | null;
};

/** A guest's page: where they stand, their one-to-ones when there are some, their answer, their calendar. */
export function GuestView({ page, token, done, answer, feed }: Props) {
  const { status, cancelled, published, meetings, open, over } = page;
  const comes = status === "accepted";
  useFresh(comes && published && !page.ended);
  return (
    <>
      <PageHeader
        title={page.title}
        kicker={`Pour ${page.name}`}
        lead={<p className="first-letter:uppercase">{page.when}</p>}
      >
        <p className="mt-2">
          <Link to={paths.place(page.placeId)}>{page.place}</Link>, {page.commune}
        </p>
        {page.transport && <p className="byline">{page.transport}</p>}
      </PageHeader>
      {cancelled !== null ? (
        <Notice kind="warning" title="Cette rencontre est annulée.">
          <p>{cancelled}</p>
        </Notice>
      ) : (
        <Standing page={page} answered={done !== null} />
      )}
      {page.isPublic && <p className="mt-4 font-semibold">{charterReminder}</p>}
      {page.remoteLink && (
        <p className="mt-4">
          Pour vous connecter : <a href={page.remoteLink}>{page.remoteLink}</a>
        </p>
      )}
      {comes && published && cancelled === null && <OwnMeetings page={page} />}
      {over && comes && meetings.length > 0 && cancelled === null && (
        <p className="mt-6">
          <MoreLink to={paths.guestOutcomes(token)}>Dire la suite de mes rendez-vous</MoreLink>
        </p>
      )}
      <div className="mt-10 grid gap-x-14 gap-y-10 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {open && cancelled === null && (
          <section aria-labelledby="reponse">
            <h2 id="reponse" className="column-title">
              {status === "invited" || status === "offered" ? "Venez-vous ?" : "Changer ma réponse"}
            </h2>
            {page.presentation && <p className="mt-2">{page.presentation}</p>}
            <AnswerForm key={status} page={page} answer={answer} />
          </section>
        )}
        <section aria-labelledby="agenda" className="screen-only">
          <h2 id="agenda" className="column-title">
            Mon agenda
          </h2>
          <p className="mt-2">
            <a href={paths.guestCalendar(token)}>Le fichier de cette rencontre (.ics)</a>
          </p>
          <p className="byline">
            Ouvert de nouveau après un changement, il met à jour ou retire la rencontre.
          </p>
          {feed ? (
            <Notice kind="good" live title="Votre adresse d’agenda, à coller dans votre logiciel :">
              <p className="break-all">{feed}</p>
              <p className="byline">Elle n’est montrée qu’une fois. Qui la connaît voit vos rencontres.</p>
            </Notice>
          ) : (
            <Form method="post" className="mt-3">
              <Button kind="quiet" name="acte" value="agenda">
                M’abonner à toutes mes rencontres
              </Button>
            </Form>
          )}
          <div className="mt-8">
            <Disclosure label="Effacer mes coordonnées">
              <p>
                Votre nom, votre adresse, vos besoins et vos souhaits sont effacés, votre place est rendue. Ce
                lien n’écrira plus.
              </p>
              <Form method="post" className="mt-2">
                <Button kind="danger" name="acte" value="oublier">
                  Tout effacer
                </Button>
              </Form>
            </Disclosure>
          </div>
        </section>
      </div>
    </>
  );
}

function Standing({ page, answered }: { page: GuestPage; answered: boolean }) {
  const { status, waitingRank, answerBy, published, isVisitor } = page;
  switch (status) {
    case "accepted":
      return (
        <Notice kind="good" live={answered} title="C’est noté, vous venez.">
          {!published && !isVisitor && <p>Vos rendez-vous paraîtront ici, et un courriel vous le dira.</p>}
        </Notice>
      );
    case "waiting":
      return (
        <Notice live={answered} title="Toutes les places sont prises.">
          <p>
            Vous êtes {waitingRank === 1 ? "en tête de" : `au rang ${waitingRank} de`} la liste d’attente. Une
            place qui se libère vous est proposée par courriel, pour un temps limité.
          </p>
        </Notice>
      );
    case "offered":
      return (
        <Notice kind="good" title="Une place est à vous.">
          <p>Elle vous est gardée jusqu’au {answerBy} : confirmez ci-dessous.</p>
        </Notice>
      );
    case "declined":
    case "withdrawn":
      return (
        <Notice live={answered} title="C’est noté, vous ne venez pas.">
          <p>Merci de l’avoir dit : quelqu’un d’autre pourra venir. Vous pouvez changer d’avis ici.</p>
        </Notice>
      );
    case "another-time":
      return (
        <Notice live={answered} title="Une autre fois, c’est noté.">
          <p>Vous serez proposé·e de nouveau à une prochaine rencontre.</p>
        </Notice>
      );
    case "lapsed":
      return (
        <Notice title="La place proposée est passée à quelqu’un d’autre.">
          <p>Vous pouvez répondre de nouveau : s’il reste une place, elle est à vous.</p>
        </Notice>
      );
    case "removed":
      return (
        <Notice kind="warning" title="Cette invitation a été retirée par l’hôte.">
          <p>Son contact, sur la page du lieu, vous répondra.</p>
        </Notice>
      );
    default:
      return null;
  }
}
