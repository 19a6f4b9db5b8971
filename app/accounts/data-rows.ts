import type { Rows } from "#app/http/spreadsheet.server.ts";

/** Data of any shape as a table: of each value, what it is found in, which of its kind it is, what it is called. */
export function dataRows(data: Record<string, unknown>): Rows {
  const rows = Object.entries(data).flatMap(([section, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one, rank) =>
      valuesOf(one).map(({ name, text }) => [section, String(rank + 1), name, text]),
    ),
  );
  return [["Ensemble", "Numéro", "Donnée", "Valeur"], ...rows];
}

function valuesOf(value: unknown, name = ""): { name: string; text: string }[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object" || value instanceof Date)
    return [{ name, text: value instanceof Date ? value.toISOString() : String(value) }];
  return Object.entries(value).flatMap(([key, one]) => valuesOf(one, name ? `${name}.${key}` : key));
}
