import { expect, test } from "vitest";
import { typeset } from "./french-typography.ts";

test.each([
  ["Pourquoi ? Parce que : « oui » !", "Pourquoi\u202f? Parce que\u00a0: «\u00a0oui\u00a0»\u202f!"],
  ["l'eau d'«ici», aujourd'hui", "l’eau d’«ici», aujourd’hui"],
  ["12 € et 35 %", "12\u00a0€ et 35\u00a0%"],
  ["a?b : http://x.example/?q=1", "a?b\u00a0: http://x.example/?q=1"],
  ["déjà\u202f! composé", "déjà\u202f! composé"],
])("%s", (written, composed) => {
  expect(typeset(written)).toBe(composed);
});
