import { expect, test } from "vitest";
import { parisDay } from "#domain/calendar/paris.ts";
import { anIntroduction } from "#seeds/builders/introduction.ts";
import { dayAfter } from "#domain/needs/status.ts";
import type { Introduction } from "./introduction.ts";
import { reminderDue } from "./reminders.ts";

/** The days on which something new is due, hour after hour of a clock that runs. */
function remindersOver(introduction: Introduction, from: string, days: number): [string, string][] {
  const told: [string, string][] = [];
  let last = "";
  for (let hour = 0; hour < days * 24; hour += 1) {
    const today = parisDay(new Date(Date.parse(from) + hour * 3_600_000));
    const due = reminderDue(introduction, today);
    const name = due ? `${due.kind} ${due.of}` : "";
    if (name && name !== last) told.push([due!.kind, today]);
    if (name) last = name;
  }
  return told;
}

test.each([
  ["in winter", "2026-11-24T22:30:00Z", "2026-11-24"],
  ["just before midnight in Paris, the eve of summer time", "2027-03-27T22:30:00Z", "2027-03-27"],
  ["just after midnight in Paris, the day of summer time", "2027-03-27T23:30:00Z", "2027-03-28"],
  ["in the hour that comes twice", "2027-10-31T00:30:00Z", "2027-10-31"],
  ["the evening of the day of winter time", "2027-10-31T22:30:00Z", "2027-10-31"],
])("without an answer, one is reminded on days 5 and 12: asked %s", (_when, proposedAt, day) => {
  expect(remindersOver(anIntroduction({ proposedAt }), proposedAt, 40)).toEqual([
    ["answer-5", dayAfter(day, 5)],
    ["answer-12", dayAfter(day, 12)],
  ]);
});

test.each([
  ["across the change to summer", "2027-03-26T17:00:00Z", "2027-03-26", "2027-09-26"],
  ["across the change to winter", "2027-10-29T22:30:00Z", "2027-10-30", "2028-04-30"],
  ["at the end of August", "2027-08-31T12:00:00Z", "2027-08-31", "2028-02-29"],
])(
  "after a meeting, on days 2, 14 and 45, and a last time half a year on: %s",
  (_when, meetingAt, day, final) => {
    const introduction = anIntroduction({ status: "held", acceptedAt: "2027-03-01T10:00:00Z", meetingAt });
    expect(remindersOver(introduction, meetingAt, 220)).toEqual([
      ["meeting-2", dayAfter(day, 2)],
      ["meeting-14", dayAfter(day, 14)],
      ["meeting-45", dayAfter(day, 45)],
      ["final", final],
    ]);
  },
);

test("only those who have not said what came of it are asked, and of several that are due the latest alone", () => {
  const declaredAt = "2027-01-10T10:00:00Z";
  const organisation = {
    outcome: "agreed",
    instrument: null,
    range: null,
    reason: null,
    orientedTo: null,
    declaredAt,
  } as const;
  const introduction = anIntroduction({
    status: "agreed",
    acceptedAt: declaredAt,
    meetingAt: declaredAt,
    outcomes: { organisation },
  });
  expect(reminderDue(introduction, "2027-07-10")).toEqual({
    kind: "final",
    of: "2027-01-10",
    to: ["financer"],
  });
  expect(reminderDue(anIntroduction(), "2027-02-01")?.kind).toBe("answer-12");
});

test("a request that was answered no, or taken back, is never reminded", () => {
  for (const status of ["declined", "withdrawn"] as const)
    expect(reminderDue(anIntroduction({ status }), "2028-01-01")).toBeNull();
});

test("a date that was moved is followed up from the new one", () => {
  const moved = anIntroduction({
    status: "planned",
    acceptedAt: "2027-01-01T10:00:00Z",
    meetingAt: "2027-02-20T10:00:00Z",
  });
  expect(reminderDue(moved, "2027-01-20")).toBeNull();
  expect(reminderDue(moved, "2027-02-22")).toMatchObject({ kind: "meeting-2", of: "2027-02-20" });
});
