import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Instance } from "#domain/meetups/timetable/instance.ts";
import { checkComposition, checkTimetable } from "#seeds/meetups/check-timetable.ts";
import { randomEvent } from "#seeds/meetups/random-timetables.ts";

const folder = mkdtempSync(join(tmpdir(), "timetable-"));

function file(content: object | string): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function run(command: "timetable" | "compose-timetable", args: string[], input = "") {
  const ended = spawnSync(process.execPath, ["bin/run.mjs", `bin/${command}.ts`, ...args], {
    encoding: "utf8",
    input,
  });
  return { code: ended.status, err: ended.stderr, out: ended.stdout, told: () => JSON.parse(ended.stdout) };
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, unavailable: [] as number[] }));
const instance = (changes: Partial<Instance> = {}): Instance => ({
  slots: 3,
  morningSlots: 2,
  tables: 2,
  participants: people(3),
  meetings: [
    { id: 1, participants: [1, 2], session: "any" },
    { id: 2, participants: [2, 3], session: "morning" },
  ],
  maxBreakGap: 1,
  ...changes,
});

describe("timetable", () => {
  test("one object, as the format says, that keeps all rules", () => {
    const ring = [1, 2, 3].flatMap((step) =>
      people(12).map(({ id }) => ({
        id: `${id}-${step}`,
        participants: [id, ((id + step - 1) % 12) + 1] as [number, number],
        session: step === 1 ? ("morning" as const) : ("any" as const),
      })),
    );
    const asked = instance({
      slots: 12,
      morningSlots: 7,
      tables: 4,
      participants: people(12),
      meetings: ring,
    });
    const { code, told, err } = run("timetable", [file(asked), "--limit", "20"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { meetings, breaks, proved, seconds, ...more } = told();
    expect(more).toEqual({});
    expect(checkTimetable(asked, meetings)).toEqual({ broken: [], breaks });
    expect(proved).toBe(true);
    expect(seconds).toBeGreaterThan(0);
  }, 60_000);

  test("no meetings, one slot, and what the standard input holds", () => {
    const none = run(
      "timetable",
      ["-"],
      JSON.stringify(instance({ slots: 1, morningSlots: 1, meetings: [] })),
    );
    expect(none.told()).toMatchObject({ meetings: [], breaks: 0, proved: true });
  }, 60_000);

  test("every fault is told with its field, and nothing is computed", () => {
    const bad = {
      ...instance(),
      slots: 2,
      morningSlots: 3,
      tables: 0,
      participants: [...people(2), { id: 2, unavailable: [0, 3] }],
      meetings: [
        { id: 1, participants: [1, 9], session: "noon" },
        { id: 1, participants: [2, 2] },
      ],
    };
    const { code, out, err } = run("timetable", [file(bad)]);
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const field of [
      "morningSlots",
      "tables",
      "participants.2.id",
      "participants.2.unavailable.0",
      "participants.2.unavailable.1",
      "meetings.0.participants.1",
      "meetings.0.session",
      "meetings.1.id",
      "meetings.1.participants",
    ]) {
      expect(err).toContain(`, ${field} : `);
    }
    expect(err.trim().split("\n")).toHaveLength(9);
  }, 60_000);

  test("not a file, not JSON, not an object, not a limit: one sentence each", () => {
    for (const args of [
      ["nowhere.json"],
      [file("{")],
      [file("[]")],
      [file(instance()), "--limit", "soon"],
      [],
    ]) {
      const { code, err } = run("timetable", args);
      expect(code).toBe(2);
      expect(err).not.toContain("    at ");
      expect(err.length).toBeGreaterThan(10);
    }
  }, 60_000);

  test("what is impossible is named: too many meetings for someone, too few places", () => {
    const meetings = [1, 2, 3].map((id) => ({
      id,
      participants: [1, 1 + id] as [number, number],
      session: "any" as const,
    }));
    const asked = instance({ participants: people(4), meetings, slots: 2, tables: 1 });
    const { code, told, err } = run("timetable", [file(asked)]);
    expect(code).toBe(3);
    expect(told().impossible).toMatchObject([
      { constraint: "person", participants: [1], meetings: [1, 2, 3], slots: [1, 2] },
      { constraint: "tables", meetings: [1, 2, 3], slots: [1, 2] },
    ]);
    expect(err).toContain("Participant 1 : 3 rendez-vous pour 2 créneaux");
  }, 60_000);
});

describe("compose-timetable", () => {
  test("one object, as the format says, that keeps all rules", () => {
    const event = randomEvent({
      seed: 1,
      financers: 8,
      organisations: 16,
      slots: 8,
      tables: 6,
      absences: 0.15,
      maximum: 4,
      minimum: 1,
    });
    const { code, told, err } = run("compose-timetable", [file(event)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { meetings, weight, proved, unmet, ...more } = told();
    expect(more).toEqual({});
    const checked = checkComposition(event, meetings);
    expect(checked.broken).toEqual([]);
    expect(weight).toBeCloseTo(checked.weight, 9);
    expect({ proved, unmet }).toEqual({ proved: true, unmet: [] });
  }, 60_000);

  test("every fault with its field; pins that contradict end with 3", () => {
    const event = randomEvent({ seed: 1, financers: 2, organisations: 2, slots: 2, tables: 1, absences: 0 });
    const [first, second] = event.pairs as [object, object];
    const bad = {
      ...event,
      participants: [...event.participants, { id: "x", side: "financeur", minimum: 3, maximum: 1 }],
      pairs: [
        { ...first, weight: -1, pinnedSlot: 4 },
        { ...second, veto: true, pinnedSlot: 1 },
        first,
        { a: "x", b: "financeur-1", weight: 1 },
        { a: "x", b: "nobody", weight: 1 },
      ],
    };
    const refused = run("compose-timetable", [file(bad)]);
    expect(refused.code).toBe(2);
    for (const field of [
      "participants.4.minimum",
      "pairs.0.weight",
      "pairs.0.pinnedSlot",
      "pairs.1.pinnedSlot",
      "pairs.2",
      "pairs.3.b",
      "pairs.4.b",
    ]) {
      expect(refused.err).toContain(`, ${field} : `);
    }
    const pinned = { ...event, pairs: event.pairs.map((pair) => ({ ...pair, pinnedSlot: 1 })) };
    const impossible = run("compose-timetable", [file(pinned)]);
    expect(impossible.code).toBe(3);
    expect(impossible.told().impossible[0]).toMatchObject({ constraint: "pin-twice" });
  }, 60_000);
});
