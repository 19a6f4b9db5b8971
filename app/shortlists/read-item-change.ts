import { z } from "zod";
import { ITEM_STATUSES, LONGEST_NOTE } from "#domain/shortlists/shortlist.ts";
import { tidyText } from "#domain/typed/text.ts";

const id = z.string().min(1).max(100);

/** A note that is too long is cut where it would be: the field stops there already. */
const note = z.string().transform((text) => tidyText(text).slice(0, LONGEST_NOTE).trim() || null);

const change = z.discriminatedUnion("act", [
  z.object({ act: z.literal("status"), status: z.enum(ITEM_STATUSES) }),
  z.object({ act: z.literal("note"), note }),
  z.object({ act: z.literal("step"), step: z.enum(["up", "down"]) }),
  z.object({ act: z.literal("move"), before: id.or(z.literal("").transform(() => null)) }),
  z.object({ act: z.literal("remove") }),
]);

const sent = z.object({ itemId: id }).and(change);

/** What a button of an item sends: `faire` is `up`, `down`, `remove`, `note`, `move` or a status. Null: nothing that a page sends. */
export function readItemChange(form: FormData) {
  const does = String(form.get("faire") ?? "");
  const read = sent.safeParse({
    itemId: form.get("element"),
    act: does === "up" || does === "down" ? "step" : does.startsWith("to-") ? "status" : does,
    step: does,
    status: does,
    note: form.get("note") ?? "",
    before: form.get("avant") ?? "",
  });
  return read.success ? read.data : null;
}
