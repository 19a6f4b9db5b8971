import { expect, test } from "vitest";
import { balanceOf, BENCHMARK, sumBalances } from "./balance.ts";
import type { Guest } from "./guest.ts";

let ids = 0;
const guest = (said: Partial<Guest>): Guest =>
  ({
    id: `g${(ids += 1)}`,
    side: "organisation",
    status: "accepted",
    invitedAt: "2026-11-01T09:00:00Z",
    checkedInAt: null,
    ...said,
  }) as Guest;
const meeting = (a: Guest, b: Guest, slot = 0) => ({ a: a.id, b: b.id, slot, table: 0 });
const said = (
  a: Guest,
  b: Guest,
  side: string,
  kind: "follow-up" | "refer",
  agreedOn: string | null = null,
) => ({
  financerGuestId: a.id,
  organisationGuestId: b.id,
  side,
  kind,
  agreedOn,
});
const HERE = { checkedInAt: "2026-12-08T08:00:00Z" };

test("a meetup to which nobody was invited has no share: there is nothing to divide by", () => {
  expect(balanceOf([], [], [])).toMatchObject({
    invited: 0,
    planned: 0,
    acceptedShare: null,
    meetingsEach: null,
    keptShare: null,
  });
});

test("invited are those who were written to; accepted those who come; present those who were seen, of these alone", () => {
  const guests = [
    guest(HERE),
    guest({}),
    guest({ status: "declined" }),
    guest({ status: "withdrawn", ...HERE }),
    guest({ status: "proposed", invitedAt: null }),
    guest({ side: "visitor", ...HERE }),
  ];
  expect(balanceOf(guests, [], [])).toMatchObject({
    invited: 5,
    accepted: 3,
    present: 2,
    seated: 2,
    acceptedShare: 3 / 5,
  });
});

test("a one-to-one was held when both were seen, or when one of both tells of it; each share is of what was planned", () => {
  const [f, g] = [guest({ side: "financer", ...HERE }), guest({ side: "financer" })];
  const [o, p] = [guest(HERE), guest({})];
  const planned = [meeting(f, o), meeting(f, p, 1), meeting(g, o, 1), meeting(g, p)];
  expect(balanceOf([f, g, o, p], planned, [])).toMatchObject({
    planned: 4,
    held: 1,
    keptShare: 0.25,
    meetingsEach: 2,
  });
  expect(balanceOf([f, g, o, p], planned, [said(g, p, "financer", "refer")]).held).toBe(2);
  // What is said of a meeting that was not planned counts for no meeting.
  expect(balanceOf([f, g, o, p], [meeting(f, o)], [said(g, p, "financer", "refer")]).held).toBe(1);
});

test("a follow-up is of a pair, whoever says so; wanted again is of both; an agreement declared twice is one", () => {
  const f = guest({ side: "financer" });
  const [o, p, q] = [guest({}), guest({}), guest({})];
  const outcomes = [
    said(f, o, "financer", "follow-up", "2026-12-20"),
    said(f, o, "organisation", "follow-up", "2026-12-21"),
    said(f, p, "financer", "follow-up"),
    said(f, p, "organisation", "refer"),
    said(f, q, "financer", "refer"),
  ];
  expect(balanceOf([f, o, p, q], [], outcomes)).toMatchObject({
    followUps: 2,
    wantedAgain: 1,
    agreements: 1,
  });
});

test("together, shares are those of the sums: a large meetup weighs more than a small one", () => {
  const large = { invited: 90, accepted: 45, present: 40, seated: 40, planned: 100, held: 90 };
  const small = { invited: 10, accepted: 10, present: 10, seated: 10, planned: 0, held: 0 };
  const none = { wantedAgain: 1, followUps: 2, agreements: 0 };
  expect(
    sumBalances([
      { ...large, ...none },
      { ...small, ...none },
    ]),
  ).toEqual({
    invited: 100,
    accepted: 55,
    present: 50,
    seated: 50,
    planned: 100,
    held: 90,
    wantedAgain: 2,
    followUps: 4,
    agreements: 0,
    acceptedShare: 0.55,
    meetingsEach: 4,
    keptShare: 0.9,
  });
  expect(sumBalances([])).toMatchObject({ invited: 0, acceptedShare: null, keptShare: null });
});

test("the mark to reach is the one of the source", () => {
  expect(BENCHMARK).toEqual({ acceptedShare: [0.4, 0.6], meetingsEach: 2, keptShare: 0.8 });
});
