import { recordAct } from "#app/administration/record-act.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { ImportKind } from "#domain/exchange/import.ts";
import { KINDS } from "./kinds.server.ts";

const PIECE = 200;

/** Everything of a kind that is here, published or not, as a file of the format, read as it leaves; written in the journal. */
export async function exportExchange(
  context: Context,
  operator: Actor,
  kind: ImportKind,
): Promise<ReadableStream<Uint8Array>> {
  const { db, newId } = context;
  await recordAct(context, db, operator, {
    act: "exchange-exported",
    subject: "import",
    subjectId: newId(),
    title: `${kind}.jsonl`,
  });
  const encoder = new TextEncoder();
  let after = "";
  return new ReadableStream({
    pull: async (controller) => {
      const objects = await KINDS[kind].after(db, after, PIECE);
      if (objects.length === 0) return controller.close();
      after = objects.at(-1)!.id;
      controller.enqueue(encoder.encode(objects.map((object) => `${JSON.stringify(object)}\n`).join("")));
    },
  });
}
