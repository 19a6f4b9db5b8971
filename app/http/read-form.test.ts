import { expect, test } from "vitest";
import { z } from "zod";
import { errorsOf, parseForm } from "./parse-form.server.ts";
import { readForm } from "./read-form.ts";

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("names with points are groups, groups of numbers are lists, a name sent twice is a list", () => {
  expect(
    readForm(
      form([
        ["title", "Un four"],
        ["amount.sought", "25k"],
        ["plan.10.label", "Fournil"],
        ["plan.2.label", "Four"],
        ["plan.2.euros", "12000"],
        ["themes", "E_ALIM"],
        ["themes", "S_INCL"],
      ]),
    ),
  ).toEqual({
    title: "Un four",
    amount: { sought: "25k" },
    plan: [{ label: "Four", euros: "12000" }, { label: "Fournil" }],
    themes: ["E_ALIM", "S_INCL"],
  });
});

test("a name cannot reach into the program", () => {
  const read = readForm(
    form([
      ["__proto__.admin", "1"],
      ["a.constructor.b", "1"],
      ["prototype", "1"],
      ["b", "2"],
      ["b.c", "3"],
    ]),
  );
  expect(read).toEqual({ b: { c: "3" } });
  expect(({} as { admin?: string }).admin).toBeUndefined();
});

test("what cannot be read comes back with a sentence per field and what was typed, but for passwords", async () => {
  const schema = z.object({
    email: z.email({ error: "Une adresse, s’il vous plaît." }),
    password: z.string().min(12, { error: "Douze signes au moins." }),
    plan: z.array(z.object({ euros: z.coerce.number({ error: "Une somme." }) })),
  });
  const request = new Request("http://127.0.0.1/", {
    method: "POST",
    body: form([
      ["email", "lou"],
      ["password", "secret"],
      ["plan.0.euros", "x"],
    ]),
  });
  expect(await parseForm(request, schema)).toEqual({
    ok: false,
    values: { email: "lou", plan: [{ euros: "x" }] },
    errors: {
      email: "Une adresse, s’il vous plaît.",
      password: "Douze signes au moins.",
      "plan.0.euros": "Une somme.",
    },
  });
});

test("a field has one sentence, the first", () => {
  const twice = z.object({ a: z.string().min(2, { error: "un" }).regex(/b/, { error: "deux" }) });
  expect(errorsOf(twice.safeParse({ a: "x" }).error!)).toEqual({ a: "un" });
});
