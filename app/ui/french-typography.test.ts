import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
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

/** Texts that a page of the site shows: JSX text and string literals with a French sign after a plain space. */
function plainSpacesBeforeSigns(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const shown = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (shown && /\p{L} [;:!?»]|« \p{L}|\d [€%]|\p{L}'\p{L}/u.test(node.text)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const screens = ["app/root.tsx", ...["app/routes", "app/ui"].flatMap(screensIn)];
function screensIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(folder, name));
}

test.each(screens)("%s is written with no-break spaces", (path) => {
  expect(plainSpacesBeforeSigns(path)).toEqual([]);
});
