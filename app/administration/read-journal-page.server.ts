import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { listOperators } from "#db/accounts/operators.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import {
  ACT_LABELS,
  ACT_SUBJECTS,
  ADMINISTRATION_ACTS,
  type AdministrationRecord,
  SUBJECT_LABELS,
} from "#domain/administration/act.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { readDay } from "#domain/typed/day.ts";

const SIZE = 50;

/** Never fails: what cannot be read filters nothing. */
const journalQuery = z.object({
  acte: z.enum(ADMINISTRATION_ACTS).optional().catch(undefined),
  sujet: z.enum(ACT_SUBJECTS).optional().catch(undefined),
  qui: z.string().max(120).optional().catch(undefined),
  du: z.string().max(40).default("").catch(""),
  au: z.string().max(40).default("").catch(""),
  page: pageNumber,
});

/** The journal of what operators did, the latest first, as the page's filters want it. */
export async function readJournalPage({ db }: Context, request: Request) {
  const asked = readQuery(request, journalQuery);
  const [from, to] = [dayOf(asked.du), dayOf(asked.au)];
  const operators = await listOperators(db);
  const filter = {
    act: asked.acte,
    subject: asked.sujet,
    byAccount: operators.some(({ id }) => id === asked.qui) ? asked.qui : undefined,
    ...(from && { from: `${from}T00:00:00 Europe/Paris` }),
    ...(to && { before: `${dayAfter(to, 1)}T00:00:00 Europe/Paris` }),
  };
  const { acts, total } = await listAdministrationActs(db, filter, { page: asked.page, size: SIZE });
  return {
    filters: { ...asked, qui: filter.byAccount ?? "" },
    unread: [asked.du && !from ? "du" : "", asked.au && !to ? "au" : ""].filter(Boolean),
    operators: operators.map(({ id, name }) => ({ value: id, label: name })),
    acts: acts.map(tellAct),
    total,
    pages: Math.max(1, Math.ceil(total / SIZE)),
  };
}

function dayOf(typed: string): string | null {
  const read = readDay(typed);
  return read.ok ? read.value : null;
}

/** A line of the journal, with the page of what it is about where there is one. */
export const tellAct = ({ id, at, by, act, subject, subjectId, title, note }: AdministrationRecord) => ({
  id,
  when: tellInstant(at),
  by: by ?? "le site, ou un compte effacé",
  act: typeset(ACT_LABELS[act]),
  subject: typeset(SUBJECT_LABELS[subject]),
  title: typeset(title),
  to: PAGES[subject]?.(subjectId) ?? null,
  note: note && typeset(note),
});

const PAGES: Partial<Record<AdministrationRecord["subject"], (id: string) => string>> = {
  need: (id) => paths.reviewText({ kind: "need", id }),
  programme: (id) => paths.reviewText({ kind: "programme", id }),
  organisation: paths.organisation,
  financer: paths.financer,
  place: paths.place,
};
