import { getTableColumns, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { ImportKind } from "#domain/exchange/import.ts";

/** Where the objects of each kind of file are, and whose they are. */
const TABLES = {
  needs: {
    table: needs,
    name: "needs",
    ownerTable: organisations,
    owners: "organisations",
    owner: "organisation_id",
  },
  criteria: {
    table: criteria,
    name: "criteria",
    ownerTable: financers,
    owners: "financers",
    owner: "financer_id",
  },
};
const named = (kind: ImportKind) => {
  const { name, owners, owner } = TABLES[kind];
  return { name: sql.raw(name), owners: sql.raw(owners), owner: sql.raw(owner) };
};

/** Among these ids, those of objects whose owner has members: they alone change them. */
export async function keptByMembers(
  db: Queryable,
  kind: ImportKind,
  ids: readonly string[],
): Promise<Set<string>> {
  const { name, owner } = named(kind);
  const rows = await db.execute<{ id: string }>(sql`
    select o.id from ${name} o where o.id = any(${sql.param([...ids])}::text[])
      and exists (select 1 from memberships m where m.${owner} = o.${owner})`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Holds every object that the import would write until the transaction ends, and says whether each still is in the version
 * that the import was set against: false, and the comparison is to be made again.
 */
export async function holdUnchanged(db: Queryable, kind: ImportKind, importId: string): Promise<boolean> {
  const { name } = named(kind);
  await db.execute(sql`
    select 1 from ${name} o where o.id in (select object_id from import_lines
      where import_id = ${importId} and outcome in ('added', 'changed')) order by o.id for update`);
  const rows = await db.execute(sql`
    select 1 from import_lines line left join ${name} o on o.id = line.object_id
    where line.import_id = ${importId} and line.outcome in ('added', 'changed')
      and o.version is distinct from line.version_before limit 1`);
  return rows.length === 0;
}

/** Keeps the rows as they are before the import changes them, their owners' too. */
export async function keepBefore(db: Queryable, kind: ImportKind, importId: string): Promise<void> {
  const { name, owners, owner } = named(kind);
  await db.execute(sql`
    update import_lines line
    set before = jsonb_build_object('object', to_jsonb(o) - 'words', 'owner', to_jsonb(w))
    from ${name} o join ${owners} w on w.id = o.${owner}
    where line.import_id = ${importId} and line.outcome = 'changed' and o.id = line.object_id`);
}

/** Keeps the version that the import made of each object that it wrote. */
export async function keepVersions(db: Queryable, kind: ImportKind, importId: string): Promise<void> {
  const { name } = named(kind);
  await db.execute(sql`
    update import_lines line set version_after = o.version from ${name} o
    where line.import_id = ${importId} and line.outcome in ('added', 'changed') and o.id = line.object_id`);
}

/** Objects that the import wrote and that are no longer as it left them: the first ids, and how many. Held until the transaction ends. */
export async function changedSince(
  db: Queryable,
  kind: ImportKind,
  importId: string,
): Promise<{ ids: string[]; total: number }> {
  const { name } = named(kind);
  await db.execute(sql`
    select 1 from ${name} o where o.id in (select object_id from import_lines
      where import_id = ${importId} and version_after is not null) order by o.id for update`);
  const rows = await db.execute<{ id: string; total: number }>(sql`
    select line.object_id as id, count(*) over ()::int as total
    from import_lines line left join ${name} o on o.id = line.object_id
    where line.import_id = ${importId} and line.version_after is not null
      and o.version is distinct from line.version_after
    order by line.number limit 5`);
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

/**
 * Puts everything back as it was before the import: what it changed says again what it said, of the same owner, and what it
 * added is gone. Versions rise all the same, so that what is computed from them follows.
 */
export async function restoreBefore(db: Queryable, kind: ImportKind, importId: string): Promise<void> {
  const { name, owners, owner } = named(kind);
  const { table, owner: ownerColumn } = TABLES[kind];
  const unsaid = ["id", ownerColumn, "version", "changed_at"];
  await db.execute(sql`
    insert into ${owners} (${kept(TABLES[kind].ownerTable)})
    select ${kept(TABLES[kind].ownerTable, "owner")}
    from (select distinct on (before->'owner'->>'id') before from import_lines
      where import_id = ${importId} and before is not null) line,
      lateral jsonb_populate_record(null::${owners}, line.before->'owner') owner
    on conflict do nothing`);
  await db.execute(sql`
    update ${name} o set (${kept(table, null, unsaid)}) = (
      select ${kept(table, null, unsaid)} from jsonb_populate_record(null::${name}, line.before->'object')),
      -- Another import may have made the same owner anew under another id meanwhile.
      ${owner} = coalesce(
        (select id from ${owners} where id = line.before->'owner'->>'id'),
        (select id from ${owners} where exchange_digest = line.before->'owner'->>'exchange_digest')),
      version = o.version + 1, changed_at = now()
    from import_lines line
    where line.import_id = ${importId} and line.outcome = 'changed' and o.id = line.object_id`);
  await db.execute(sql`
    delete from ${name} where id in (select object_id from import_lines
      where import_id = ${importId} and outcome = 'added')`);
}

/** The columns of a table but those left out and those that the database works out itself, of this row. */
function kept(table: PgTable, of: string | null = null, leftOut: readonly string[] = []): SQL {
  const names = Object.values(getTableColumns(table))
    .filter(({ generated, name }) => generated === undefined && !leftOut.includes(name))
    .map(({ name }) => `${of ? `${of}.` : ""}"${name}"`);
  return sql.raw(names.join(", "));
}
