import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { FoundNeed, FoundProgramme } from "#app/ui/search/shown.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { extract, highlight, isMarked } from "#domain/search/highlight.ts";
import type { SearchLevel } from "#search/engine.ts";

/** Needs of these ids, in their order, as this level reads them; what has closed meanwhile is left out. */
export async function tellFoundNeeds(
  { db }: Context,
  ids: readonly string[],
  { words, level }: { words: string; level: SearchLevel },
): Promise<FoundNeed[]> {
  const records = new Map((await findOpenNeeds(db, ids)).map((record) => [record.need.id, record]));
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record ? [tellFoundNeed(record, { words, level })] : [];
  });
}

/** What is marked is only ever what this level reads anyway. */
function tellFoundNeed(
  record: NeedRecord,
  { words, level }: { words: string; level: SearchLevel },
): FoundNeed {
  const brief = tellNeedBriefly(record.need, level);
  const shown = {
    titleMarked: highlight(brief.title, words),
    summaryMarked: highlight(brief.summary, words),
    organisationMarked: highlight(brief.organisation, words),
  };
  const more = [record.need.story, record.moneyAllows, level === "verified" ? record.riskIfNotFound : null];
  const marked = Object.values(shown).some(isMarked);
  return { ...brief, ...shown, extract: marked ? null : extract(typeset(joined(more)), words) };
}

/** Programmes of these ids, in their order. */
export async function tellFoundProgrammes(
  { db }: Context,
  ids: readonly string[],
  words: string,
): Promise<FoundProgramme[]> {
  const records = new Map((await findManyOpenCriteria(db, ids)).map((one) => [one.criteria.id, one]));
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record ? [tellFoundProgramme(record, words)] : [];
  });
}

function tellFoundProgramme(
  { criteria, financerId, verified }: CriteriaRecord,
  words: string,
): FoundProgramme {
  const brief = tellCriteriaBriefly(criteria);
  const titleMarked = highlight(brief.title, words);
  const financerMarked = highlight(brief.financer, words);
  const marked = isMarked(titleMarked) || isMarked(financerMarked);
  return {
    ...brief,
    financerId,
    verified,
    titleMarked,
    financerMarked,
    extract: marked ? null : extract(typeset(criteria.text), words),
  };
}

const joined = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join("\n");
