import { type SQL, sql } from "drizzle-orm";
import type { Condition } from "../possible/condition.ts";

/** How a field of a condition is read in a row: a column that holds a list, its codes after a prefix or not, or one that holds one value. */
export type SqlField = { list: SQL; prefix?: string } | { one: SQL };

/** A condition as SQL on these fields. What is open is an empty list, or null for a single value. */
export function printSql(condition: Condition, fields: Record<string, SqlField>): SQL {
  switch (condition.kind) {
    case "has":
      return printHas(field(fields, condition.field), condition);
    case "has-none": {
      const of = field(fields, condition.field);
      const found = printHas(of, { codes: condition.codes, orOpen: false });
      return sql`not coalesce(${found}, false)`;
    }
    case "at-most":
      return sql`coalesce(${single(fields, condition.field)} <= ${condition.value}, true)`;
    case "at-least":
      return sql`coalesce(${single(fields, condition.field)} >= ${condition.value}, true)`;
    case "never":
      return sql`false`;
    case "any":
      return joined(
        condition.of.map((one) => printSql(one, fields)),
        sql` or `,
        sql`false`,
      );
    case "all":
      return joined(
        condition.of.map((one) => printSql(one, fields)),
        sql` and `,
        sql`true`,
      );
  }
}

function printHas(of: SqlField, { codes, orOpen }: { codes: readonly string[]; orOpen: boolean }): SQL {
  if ("list" in of) {
    const { list, prefix = "" } = of;
    const found = sql`${list} && ${sql.param(codes.map((code) => prefix + code))}::text[]`;
    return orOpen ? sql`(${list} is null or ${list} = '{}' or ${found})` : found;
  }
  const found = sql`${of.one} = any(${sql.param([...codes])}::text[])`;
  return orOpen ? sql`(${of.one} is null or ${found})` : found;
}

function joined(parts: SQL[], separator: SQL, none: SQL): SQL {
  return parts.length === 0 ? none : sql`(${sql.join(parts, separator)})`;
}

function field(fields: Record<string, SqlField>, name: string): SqlField {
  const found = fields[name];
  if (!found) throw new Error(`no column stands for the field ${name}`);
  return found;
}

function single(fields: Record<string, SqlField>, name: string): SQL {
  const found = field(fields, name);
  if (!("one" in found)) throw new Error(`the field ${name} is a list`);
  return found.one;
}
