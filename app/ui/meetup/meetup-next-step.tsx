import { Form, Link } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { MeetupHead } from "#app/meetups/read-own-meetup.server.ts";
import { Button, ButtonLink } from "../button.tsx";

/** The one thing that the host of a meetup does next. */
export function MeetupNextStep({ head }: { head: MeetupHead }) {
  const { sentence, act } = told(head);
  return (
    <section aria-labelledby="suite" className="notice mt-6">
      <h2 id="suite" className="kicker">
        La suite
      </h2>
      <p className="lead">{sentence}</p>
      {act && <div className="mt-3">{act}</div>}
    </section>
  );
}

function told(head: MeetupHead): { sentence: string; act: JSX.Element | null } {
  const { id, status, isPublic, oneToOnes, published, begun } = head;
  const post = (value: string, label: string) => (
    <Form method="post" action={paths.actOnMeetup(id)}>
      <Button name="acte" value={value}>
        {label}
      </Button>
    </Form>
  );
  switch (status) {
    case "draft":
    case "composed":
      return isPublic
        ? {
            sentence:
              "Relisez le cadre, puis annoncez-la : chacun pourra s’inscrire, dans la limite des places.",
            act: post("inviter", "Annoncer la rencontre"),
          }
        : {
            sentence: "Relisez qui est proposé, changez ce que vous voulez. Rien n’est encore parti.",
            act: post("inviter", "Envoyer les invitations"),
          };
    case "invited":
      if (begun) return { sentence: "Elle a commencé.", act: <DayLink id={id} /> };
      return oneToOnes
        ? {
            sentence:
              "Les réponses arrivent. Quand elles suffisent, composez les rendez-vous et publiez-les.",
            act: <ButtonLink to={paths.meetupTimetable(id)}>Composer les rendez-vous</ButtonLink>,
          }
        : {
            sentence: "Les réponses arrivent.",
            act: <ButtonLink to={paths.meetupGuests(id)}>Les lire</ButtonLink>,
          };
    case "timetabled":
      return {
        sentence:
          published && begun
            ? "C’est aujourd’hui."
            : "Tout est prêt pour le jour : tableau, feuilles à imprimer.",
        act: <DayLink id={id} />,
      };
    case "held":
      return {
        sentence: "Chacun dit la suite de ses rendez-vous. Quand vous avez lu le bilan, closez-le.",
        act: <ButtonLink to={paths.meetupBalance(id)}>Lire le bilan</ButtonLink>,
      };
    case "closed":
      return {
        sentence: "Le bilan est clos. Merci d’avoir accueilli.",
        act: <Link to={paths.meetupBalance(id)}>Le relire</Link>,
      };
    case "cancelled":
      return {
        sentence: "Elle est annulée, et tout le monde le sait.",
        act: <ButtonLink to={paths.newMeetup()}>En préparer une autre</ButtonLink>,
      };
  }
}

const DayLink = ({ id }: { id: string }) => (
  <ButtonLink to={paths.meetupDay(id)}>Le tableau du jour</ButtonLink>
);
