import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Database = PostgresJsDatabase & { $client: postgres.Sql };
/** A transaction, or the database itself: what a query module takes. */
export type Queryable = Omit<Database, "$client">;

/** Opens a pool of connections. Nothing is sent before the first query. */
export function openDatabase(url: string, { connections = 10 }: { connections?: number } = {}): Database {
  const client = postgres(url, { max: connections, connect_timeout: 5, onnotice: () => {} });
  return drizzle(client) as Database;
}

export const closeDatabase = (db: Database): Promise<void> => db.$client.end({ timeout: 5 });
