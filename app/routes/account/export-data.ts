import type { ActionFunctionArgs } from "@remix-run/node";
import { dataRows } from "#app/accounts/data-rows.ts";
import { exportAccount } from "#app/accounts/export-account.server.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { spreadsheet } from "#app/http/spreadsheet.server.ts";
import { problem } from "#app/http/problem.ts";

/** The address only receives forms: nothing fetches one's data by itself. */
export const loader = () => {
  throw problem("method-not-allowed");
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const told = await exportAccount(context.place, actor);
  const name = `mes-donnees-${context.place.clock.today()}`;
  if ((await request.formData()).get("format") === "csv") return spreadsheet(dataRows(told), "csv", name);
  return new Response(`${JSON.stringify(told, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
