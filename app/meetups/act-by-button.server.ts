import { paths } from "#app/http/paths.ts";
import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { cancelMeetup, moveMeetup, type MoveMeetupProblem } from "./act-on-meetup.server.ts";
import { composeMeetup } from "./compose-meetup.server.ts";
import { inviteGuests, type InviteGuestsProblem } from "./invite-guests.server.ts";

type Asked = { meetupId: string; act: string; reason: string | null };

/** Does what a button of a meetup's page says; gives the page to go to next. */
export async function actOnMeetup(
  context: Context,
  actor: ActorOf<"place">,
  { meetupId, act, reason }: Asked,
): Promise<Result<string, MoveMeetupProblem | InviteGuestsProblem>> {
  const page = (fait: string) => paths.ownMeetup(meetupId, { fait });
  const to = <Problem extends { kind: string }>(result: Result<unknown, Problem>, path: string) =>
    result.ok ? done(path) : result;
  switch (act) {
    case "recomposer":
      return to(await composeMeetup(context, actor, meetupId), page("change"));
    case "inviter":
      return to(await inviteGuests(context, actor, { meetupId, wave: "first" }), page("invite"));
    case "vague-suivante":
      return to(
        await inviteGuests(context, actor, { meetupId, wave: "next" }),
        paths.meetupGuests(meetupId, { fait: "invite" }),
      );
    case "annuler":
      return to(await cancelMeetup(context, actor, { meetupId, reason }), page("annule"));
    case "tenue":
      return to(await moveMeetup(context, actor, { meetupId, act: "hold" }), page("tenue"));
    case "clore":
      return to(await moveMeetup(context, actor, { meetupId, act: "close" }), page("change"));
  }
  return refused({ kind: "act-not-allowed" });
}
