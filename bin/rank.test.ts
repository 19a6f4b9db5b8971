import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";

type Reason = { rule: string; verdict: string; score: number | null; text: string };
type Told = { need?: string; criteria?: string; score: number; toCheck: string[]; reasons: Reason[] };
type Line = { need?: string; criteria?: string; pairings: Told[] };

/** Each ranking is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "rank-"));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...objects: object[]) => objects.map((object) => JSON.stringify(object)).join("\n");

function rank(...args: string[]) {
  const run = spawnSync(process.execPath, ["bin/run.mjs", "bin/rank.ts", ...args], { encoding: "utf8" });
  const told = run.stdout.split("\n").filter(Boolean);
  return { code: run.status, err: run.stderr, lines: () => told.map((line) => JSON.parse(line) as Line) };
}

const dev = ["--needs", "seeds/judged/dev/needs.jsonl", "--criteria", "seeds/judged/dev/criteria.jsonl"];

describe("rank", () => {
  test("ranks every judged pair and no other, with the same score and reasons from both sides", () => {
    const forNeeds = rank(...dev, "--today", "2026-11-23", "--top", "100").lines();
    const forCriteria = rank(...dev, "--today", "2026-11-23", "--top", "100", "--for", "criteria").lines();
    const one = forNeeds.flatMap((line) => line.pairings.map((told) => ({ ...told, need: line.need })));
    const other = forCriteria.flatMap((line) =>
      line.pairings.map((told) => ({ ...told, criteria: line.criteria })),
    );
    const key = (told: Told) => `${told.need} ${told.criteria}`;
    expect(forNeeds).toHaveLength(32);
    expect(forCriteria).toHaveLength(26);
    expect(one).toHaveLength(145);
    const byKey = new Map(other.map((told) => [key(told), told]));
    for (const told of one) expect(byKey.get(key(told))).toEqual(told);
    for (const line of forNeeds) {
      const scores = line.pairings.map((told) => told.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test("the Postgres engine proposes what gives the same ranking, from both sides", () => {
    for (const side of ["needs", "criteria"]) {
      const args = [...dev, "--today", "2026-11-23", "--for", side];
      expect(rank(...args, "--engine", "postgres").lines()).toEqual(rank(...args).lines());
    }
  }, 240_000);

  test("cuts at the top and knows the day: a programme closed yesterday is gone", () => {
    const needs = file("n.jsonl", lines(aNeed()));
    const criteria = file(
      "c.jsonl",
      lines(aCriteria({ id: "a", validUntil: "2026-11-23" }), aCriteria({ id: "b" })),
    );
    const ids = (today: string, top: string) =>
      rank("--needs", needs, "--criteria", criteria, "--today", today, "--top", top)
        .lines()
        .flatMap((line) => line.pairings.map((told) => told.criteria));
    expect(ids("2026-11-23", "10")).toEqual(["a", "b"]);
    expect(ids("2026-11-24", "10")).toEqual(["b"]);
    expect(ids("2026-11-23", "1")).toEqual(["a"]);
  });

  test("--explain tells a blocked pairing whole, with every rule that blocks", () => {
    const needs = file("n.jsonl", lines(aNeed()));
    const criteria = file("c.jsonl", lines(aCriteria({ themes: ["D_MEDIAS"], legalForms: ["SCIC"] })));
    const run = rank(
      "--needs",
      needs,
      "--criteria",
      criteria,
      "--today",
      "2026-11-23",
      "--explain",
      "besoin-1",
      "programme-1",
    );
    expect(run.lines()[0]).toMatchObject({ possible: false, blockedBy: ["legal-form", "themes"], score: 0 });
  });

  test("reads byte-order marks and Windows line ends; tells faults by line and field, and still ranks the valid lines", () => {
    const bad = { ...aNeed({ id: "besoin-2" }), primaryTheme: "E_RIEN", deadline: "demain" };
    const needs = file(
      "bom.jsonl",
      `\ufeff${[aNeed(), bad, aNeed()].map((one) => JSON.stringify(one)).join("\r\n")}\r\n\r\n{oups`,
    );
    const criteria = file("c.jsonl", lines(aCriteria()));
    const run = rank("--needs", needs, "--criteria", criteria, "--today", "2026-11-23");
    expect(run.code).toBe(2);
    expect(run.lines().map((line) => line.need)).toEqual(["besoin-1"]);
    expect(run.err).toMatch(/ligne 2, primaryTheme : code inconnu/);
    expect(run.err).toMatch(/ligne 2, deadline : date attendue/);
    expect(run.err).toMatch(/ligne 3, id : .*figure déjà plus haut/);
    expect(run.err).toMatch(/ligne 5 : cette ligne n'est pas du JSON valide/);
    expect(run.err).not.toMatch(/\bat .*:\d+/);
  });

  test.each([
    [
      ["--needs", "absent.jsonl", ...dev.slice(2), "--today", "2026-11-23"],
      /absent\.jsonl ne peut pas être lu/,
    ],
    [[...dev], /--today attend une date/],
    [[...dev, "--today", "2026-02-30"], /--today attend une date/],
    [[...dev, "--today", "2026-11-23", "--top", "0"], /--top attend/],
    [[...dev, "--today", "2026-11-23", "--for", "tous"], /--for attend/],
    [[...dev, "--today", "2026-11-23", "--engine", "grep"], /--engine attend/],
    [[...dev, "--today", "2026-11-23", "--nope"], /Option inconnue/],
    [[...dev, "--today", "2026-11-23", "--explain", "d-n01"], /--explain attend/],
    [[...dev, "--today", "2026-11-23", "--explain", "d-n99", "d-c01"], /Aucun besoin « d-n99 »/],
    [[], /Il faut un fichier de besoins/],
  ])("%j: one sentence and exit code 2", (args, sentence) => {
    const run = rank(...args);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(sentence);
    expect(run.err).not.toMatch(/\bat .*:\d+/);
  });
});
