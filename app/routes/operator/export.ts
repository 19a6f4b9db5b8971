import type { ActionFunctionArgs } from "@remix-run/node";
import { exportExchange } from "#app/exchange/export-exchange.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { problem } from "#app/http/problem.ts";
import type { ImportKind } from "#domain/exchange/import.ts";

const KINDS: Record<string, ImportKind> = { besoins: "needs", programmes: "criteria" };

/** The address only receives forms: an export is written in the journal. */
export const loader = () => {
  throw problem("method-not-allowed");
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "import-exchange");
  const kind = Object.hasOwn(KINDS, params.kind ?? "") ? KINDS[params.kind!] : undefined;
  if (!kind) throw problem("page-not-found");
  return new Response(await exportExchange(context.place, operator, kind), {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Content-Disposition": `attachment; filename="${kind}-${context.place.clock.today()}.jsonl"`,
      "Cache-Control": "no-store",
    },
  });
}
