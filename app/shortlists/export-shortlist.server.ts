import type { AppLoadContext } from "@remix-run/node";
import {
  briefCells,
  chosenColumns,
  EXPORT_COLUMNS,
  type ExportColumn,
  LIST_COLUMNS,
} from "./export-columns.ts";
import { ITEM_STATUS_LABELS } from "./item-status-labels.ts";
import { readShortlistPage } from "./read-shortlist-page.server.ts";
import type { SideActor } from "#domain/accounts/actor.ts";

/** A list as rows of text, its heading first; what is published no more is left out. Reads what the page reads. */
export async function tabulateShortlist(
  context: AppLoadContext,
  request: Request,
  actor: SideActor,
  shortlistId: string,
): Promise<{ name: string; rows: string[][] }> {
  const columns = chosenColumns(new URL(request.url).searchParams.getAll("colonne"), LIST_COLUMNS);
  const { name, items } = await readShortlistPage(context, request, actor, shortlistId);
  const rows = items.flatMap(({ brief, status, aside, note }) => {
    if (!brief) return [];
    const cells: Record<ExportColumn, string> = {
      ...briefCells(brief, context.place.mailer.link(brief.to)),
      statut: aside ? `Écarté : ${aside}` : ITEM_STATUS_LABELS[status],
      note: note ?? "",
    };
    return [columns.map((column) => cells[column])];
  });
  return { name, rows: [columns.map((column) => EXPORT_COLUMNS[column]), ...rows] };
}
