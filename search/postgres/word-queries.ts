import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { lexemes } from "#db/schema/lexemes.ts";
import { synonymsOf } from "#domain/search/synonyms.ts";
import { isWithin, tellingWords, typosAllowed } from "#domain/search/words.ts";

/** So many words like a mistyped one are looked at. */
const MOST_ALIKE = 30;
/** Comes after every other: what begins with a stem lies between the stem and the stem followed by it. */
const LAST_CHARACTER = 0x10ffff;

/**
 * What was typed as one query a word: the word, what may stand for it, the last one also as a beginning; and for a word
 * that stands in no text, those that are a letter or two from it. All of them must be met.
 */
export async function wordQueries(db: Database, typed: string): Promise<SQL[]> {
  const words = tellingWords(typed);
  const mistyped = await nearLexemes(
    db,
    words.filter((word) => typosAllowed(word) > 0),
  );
  return words.map((word, rank) => {
    const last = rank === words.length - 1;
    const asked = sql`to_tsquery('public.french_plain', ${last ? `${word}:*` : word})`;
    const others = synonymsOf(word).map((other) => sql`phraseto_tsquery('public.french_plain', ${other})`);
    const near = (mistyped.get(word) ?? []).map((lexeme) => sql`to_tsquery('simple', ${lexeme})`);
    return sql`(${sql.join([asked, ...others, ...near], sql` || `)})`;
  });
}

/** For each word that begins no known one: the known ones that it may be, mistyped. */
async function nearLexemes(db: Database, words: readonly string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map();
  // Stemmed once, beside the words: told to where they are compared, each of the known ones would be.
  const rows = await db.execute<{ word: string; stem: string; alike: string[] }>(sql`
    with asked as materialized (
      select word, coalesce((tsvector_to_array(to_tsvector('public.french_plain', word)))[1], word) as stem
      from unnest(${sql.param([...words])}::text[]) as word
    )
    select word, stem, array(
      select lexeme from ${lexemes} where lexeme % stem order by similarity(lexeme, stem) desc limit ${MOST_ALIKE}
    ) as alike
    from asked
    where not exists (select from ${lexemes} where lexeme ~>=~ stem and lexeme ~<~ (stem || chr(${LAST_CHARACTER}::int)))`);
  return new Map(
    rows.map(({ word, stem, alike }) => [
      word,
      alike.filter((lexeme) => isWithin(lexeme, stem, typosAllowed(word))),
    ]),
  );
}
