import { useSubmit } from "@remix-run/react";
import { type DragEvent, useRef, useState } from "react";
import { paths } from "#app/http/paths.ts";

/** Items that a mouse drags before one another; what the buttons do otherwise. Spread what it gives on each item. */
export function useItemDrag(listId: string) {
  const submit = useSubmit();
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  return (itemId: string) => ({
    draggable: true,
    "data-over": over === itemId || undefined,
    onDragStart: (event: DragEvent) => {
      // Words that are selected inside an item are dragged as words.
      if (window.getSelection()?.toString()) return;
      dragged.current = itemId;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", itemId);
    },
    onDragOver: (event: DragEvent) => {
      if (!dragged.current) return;
      event.preventDefault();
      setOver(itemId);
    },
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
    onDrop: (event: DragEvent) => {
      const moved = dragged.current;
      if (!moved) return;
      event.preventDefault();
      if (moved === itemId) return;
      submit(
        { element: moved, faire: "move", avant: itemId },
        { method: "post", action: paths.shortlistItem(listId), preventScrollReset: true },
      );
    },
  });
}
