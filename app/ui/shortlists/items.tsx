import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import { ITEM_STATUS_LABELS } from "#app/shortlists/item-status-labels.ts";
import type { readShortlistPage } from "#app/shortlists/read-shortlist-page.server.ts";
import { ITEM_STATUSES, LONGEST_NOTE } from "#domain/shortlists/shortlist.ts";
import { Button } from "../button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { TextArea } from "../field.tsx";
import { KEPT_WORDS } from "./kept-words.ts";
import { useItemDrag } from "./use-item-drag.ts";

type List = Awaited<ReturnType<typeof readShortlistPage>>;
type Item = List["items"][number];

/** What a list holds, in its order: by buttons, or dragged where there is a mouse. Boxes choose what to compare. */
export function ShortlistItems({ list }: { list: List }) {
  const drag = useItemDrag(list.id);
  const comparison = `comparer-${list.id}`;
  return (
    <>
      <ol>
        {list.items.map((item, rank) => (
          <li key={item.id} className="brief" {...(list.mayAct ? drag(item.id) : {})}>
            <div className="flex gap-3">
              <input
                type="checkbox"
                className="check screen-only"
                form={comparison}
                name="e"
                value={item.id}
                disabled={!item.brief}
                aria-label={`Comparer : ${item.brief?.title ?? KEPT_WORDS[list.kind].gone}`}
              />
              <div className="min-w-0 flex-1">
                <ItemHead item={item} kind={list.kind} />
                {list.mayAct && (
                  <ItemActs
                    listId={list.id}
                    item={item}
                    first={rank === 0}
                    last={rank === list.items.length - 1}
                  />
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      {list.items.length > 1 && (
        <form id={comparison} action={paths.compareShortlist(list.id)} className="screen-only mt-4">
          <Button>Comparer ceux qui sont cochés</Button>
          <p className="byline mt-1">De deux à quatre.</p>
        </form>
      )}
    </>
  );
}

function ItemHead({
  item: { brief, status, aside, note, addedBy },
  kind,
}: {
  item: Item;
  kind: List["kind"];
}) {
  return (
    <>
      <p className="kicker">{aside ? `Écarté : ${aside}` : ITEM_STATUS_LABELS[status]}</p>
      <h2 className="brief-title mt-0.5 break-words">
        {brief ? <Link to={brief.to}>{brief.title}</Link> : KEPT_WORDS[kind].gone}
      </h2>
      {brief && (
        <p className="mt-1">
          {brief.who}, {brief.where} · <strong>{brief.amount}</strong>
        </p>
      )}
      {note && <p className="mt-2 whitespace-pre-line break-words border-l-2 border-rule pl-3">{note}</p>}
      {addedBy && <p className="byline mt-1">Ajouté par {addedBy}</p>}
    </>
  );
}

type ActsProps = { listId: string; item: Item; first: boolean; last: boolean };

function ItemActs({ listId, item, first, last }: ActsProps) {
  const busy = useNavigation().state !== "idle";
  const name = item.brief?.title ?? "";
  const act = (does: string, label: string, disabled = false) => (
    <Button key={does} kind="quiet" name="faire" value={does} disabled={busy || disabled}>
      {label}
      <span className="sr-only"> : {name}</span>
    </Button>
  );
  return (
    <div className="screen-only mt-2">
      <Disclosure label="Noter, ordonner, enlever">
        <div className="stack">
          <Form method="post" action={paths.shortlistItem(listId)} preventScrollReset>
            <input type="hidden" name="element" value={item.id} />
            <div className="flex flex-wrap gap-2">
              {ITEM_STATUSES.filter((one) => one !== item.status).map((one) =>
                act(one, ITEM_STATUS_LABELS[one]),
              )}
              {act("up", "Monter", first)}
              {act("down", "Descendre", last)}
              {act("remove", "Enlever")}
              {!item.aside && item.brief && (
                <Link className="button button-quiet" to={paths.setAside(item.keptId)}>
                  Écarter<span className="sr-only"> : {name}</span>
                </Link>
              )}
            </div>
          </Form>
          <Form method="post" action={paths.shortlistItem(listId)} preventScrollReset className="stack">
            <input type="hidden" name="element" value={item.id} />
            <TextArea
              label="Note"
              name="note"
              id={`note-${item.id}`}
              rows={3}
              maxLength={LONGEST_NOTE}
              defaultValue={item.note ?? ""}
            />
            <Button kind="quiet" name="faire" value="note" disabled={busy}>
              Garder la note
            </Button>
          </Form>
        </div>
      </Disclosure>
    </div>
  );
}
