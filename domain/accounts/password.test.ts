import { expect, test } from "vitest";
import { passwordProblem } from "./password.ts";

test.each(["le four de la meunerie", "xK4!pq-9aZ_r", "été à la Ferme", "🌾🥖🚲🏡🌻 moulin vert"])(
  "%s will do",
  (password) => {
    expect(passwordProblem(password)).toBeNull();
  },
);

test.each([
  ["", /Choisissez/],
  ["court", /12 signes au moins.*Il y en a 5/],
  ["aaaaaaaaaaaaaaaa", /se devine/],
  ["123456789012", /se devine/],
  ["Motdepasse2026!", /se devine/],
  ["x".repeat(201), /200 signes au plus/],
])("%j is refused", (password, sentence) => {
  expect(passwordProblem(password)).toMatch(sentence);
});
