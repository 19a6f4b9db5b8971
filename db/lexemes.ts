import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { lexemes } from "#db/schema/lexemes.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";

/** Makes the list of words that everyone may search what open needs and programmes say now: those of what was erased go. */
export async function refreshLexemes(db: Database): Promise<void> {
  const open = OPEN_NEED_STATUSES.map((status) => `'${status}'`).join(", ");
  const sources = [
    `select words from needs where status in (${open})`,
    `select words from criteria where status = 'open'`,
  ];
  const said = sql.join(
    sources.map((source) => sql`select word from ts_stat(${source})`),
    sql` union `,
  );
  await db.transaction(async (tx) => {
    await tx.execute(sql`create temporary table said on commit drop as ${said}`);
    await tx.execute(sql`delete from ${lexemes} where lexeme not in (select word from said)`);
    await tx.execute(sql`insert into ${lexemes} select word from said on conflict do nothing`);
  });
}
