import { expect, test } from "vitest";
import { printCsv, spreadsheet } from "./spreadsheet.server.ts";

test("a CSV is read by French spreadsheets: mark, semicolons, quotes where they are needed", () => {
  expect(
    printCsv([
      ["Titre", "Note"],
      ["Le toit ; « l'été »", 'dit "oui"\nvraiment'],
    ]),
  ).toBe('\uFEFFTitre;Note\r\n"Le toit ; « l\'été »";"dit ""oui""\nvraiment"\r\n');
});

test.each(["=1+1", "+33", "-2", "@SOMME(A1)", "\t=1"])("%j is text, never a formula", (text) => {
  expect(printCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
});

test("an XLSX is a zip of that type, and its file has a plain name", async () => {
  const answer = await spreadsheet([["Titre"], ["=1+1"]], "xlsx", 'À voir : l\'été "2027"/..');
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="a-voir-l-ete-2027.xlsx"');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 2))).toEqual([0x50, 0x4b]);
});
