import { z } from "zod";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { problem } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { listMembers } from "#db/accounts/memberships.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { type CheckList, checksOf, listFinancersToCheck } from "#db/financers/financer-checks.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { VERIFICATION_METHOD_LABELS } from "#domain/financers/verification.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { frenchDay, frenchList, midSentence } from "#domain/vocabulary/french.ts";
import { financerTypeLabel } from "#domain/vocabulary/labels.ts";

const SIZE = 30;
/** How long before a year is over a check is asked for again, in days. */
export const AGAIN_WITHIN_DAYS = 30;

const LISTS = { attente: "waiting", renouveler: "again", verifies: "verified", retires: "revoked" } as const;
export type CheckListName = keyof typeof LISTS;
const query = z.object({
  liste: z.enum(Object.keys(LISTS) as [CheckListName, ...CheckListName[]]).catch("attente"),
  page: pageNumber,
});

/** Financers whose identity is to be checked, or was. */
export async function readChecksPage({ db, clock }: Context, request: Request) {
  const { liste, page } = readQuery(request, query);
  const by = dayAfter(clock.today(), AGAIN_WITHIN_DAYS);
  const list: CheckList = LISTS[liste];
  const { financers, total } = await listFinancersToCheck(db, list, { by, page, size: SIZE });
  return {
    list: liste,
    page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    total,
    financers: financers.map(({ id, name, type, addedAt, verifiedOn, againOn }) => ({
      id,
      name: typeset(name),
      type: typeset(financerTypeLabel(type)),
      detail: verifiedOn
        ? `Vérifié le ${frenchDay(verifiedOn)}, à revoir le ${frenchDay(againOn!)}`
        : `Ici depuis ${tellInstant(addedAt)}`,
    })),
  };
}

/** A financer as an operator checks it: what it says of itself, who speaks for it, what was found before. */
export async function readCheckPage({ db, clock }: Context, financerId: string) {
  const financer = await findFinancer(db, financerId);
  if (!financer) throw problem("financer-not-found");
  const [members, programmes, checks] = await Promise.all([
    listMembers(db, { kind: "financer", structureId: financerId }),
    ownCriteria(db, financerId),
    checksOf(db, financerId),
  ]);
  const host = hostOf(financer.website);
  return {
    id: financerId,
    name: typeset(financer.name),
    type: typeset(financerTypeLabel(financer.type)),
    regulatoryStatus: typeset(financer.regulatoryStatus ?? "non renseigné"),
    website: host && financer.website,
    verifiedOn: financer.verifiedOn && frenchDay(financer.verifiedOn),
    // The part after the @ is enough to check, and names nobody.
    domains: [...new Set(members.map(({ email }) => email.slice(email.lastIndexOf("@") + 1)))].map(
      (domain) => ({ domain, same: host !== null && sameHost(domain, host) }),
    ),
    members: members.length,
    programmes: programmes.map(({ criteria }) => typeset(criteria.title)),
    checks: checks.map(({ id, at, outcome, methods, checkedOn, againOn, note, by }) => ({
      id,
      when: tellInstant(at),
      outcome,
      said: typeset(
        outcome === "verified"
          ? `Vérifié le ${frenchDay(checkedOn)} : ${frenchList(methods.map((method) => midSentence(VERIFICATION_METHOD_LABELS[method])))}. À revoir le ${frenchDay(againOn!)}.`
          : "Vérification retirée.",
      ),
      note: note && typeset(note),
      by: by ?? "un compte effacé",
    })),
    today: clock.today().split("-").reverse().join("/"),
  };
}

function hostOf(website: string | null): string | null {
  try {
    return website && new URL(website).hostname.replace(/^www\./, "");
  } catch {
    return null;
  }
}

const sameHost = (domain: string, host: string): boolean => domain === host || host.endsWith(`.${domain}`);
