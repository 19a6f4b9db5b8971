import writeXlsxFile from "write-excel-file/node";

/** A table to be opened in a spreadsheet: its heading first, then its rows. */
export type Rows = readonly (readonly string[])[];

export const SPREADSHEET_FORMATS = ["csv", "xlsx"] as const;
export type SpreadsheetFormat = (typeof SPREADSHEET_FORMATS)[number];

const TYPES: Record<SpreadsheetFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The answer that downloads these rows, as CSV (as spreadsheets in French read it) or XLSX. */
export async function spreadsheet(rows: Rows, format: SpreadsheetFormat, name: string): Promise<Response> {
  const body = format === "csv" ? printCsv(rows) : await printXlsx(rows);
  const file = `${fileName(name)}.${format}`;
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** Semicolons, for French spreadsheets; a byte-order mark, so that accents are read; CRLF. */
export function printCsv(rows: Rows): string {
  const lines = rows.map((row) => row.map(printCell).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** A spreadsheet takes what begins so for a formula, and what people typed could then do what they please: an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function printCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every cell is text: none is a formula. */
async function printXlsx([heading = [], ...rows]: Rows): Promise<ArrayBuffer> {
  const cells = [
    heading.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String, wrap: true }))),
  ];
  const columns = heading.map((_, rank) => ({ width: widthOf(rows.map((row) => row[rank] ?? "")) }));
  const buffer = await writeXlsxFile(cells, { columns, stickyRowsCount: 1 }).toBuffer();
  return new Uint8Array(buffer).buffer;
}

/** In characters: wide enough to read, narrow enough to print. */
const widthOf = (texts: readonly string[]): number =>
  Math.min(48, Math.max(12, ...texts.map((text) => text.length + 2)));

const fileName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase()
    .slice(0, 60) || "liste";
