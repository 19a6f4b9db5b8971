import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutNulls } from "./without-nulls.ts";

test("accented letters are whole wherever they fall in what React writes", async () => {
  for (let before = 0; before < 12; before += 1) {
    const words = Array.from(
      { length: 400 },
      (_, rank) => `${"x".repeat(before)} après ${rank} œuvres à l’été`,
    );
    const page = createElement(
      "ul",
      null,
      words.map((word) => createElement("li", { key: word, title: word }, word)),
    );
    const body = withoutNulls();
    renderToPipeableStream(page).pipe(body);
    const drawn = await text(body);
    expect(drawn).toBe(`<ul>${words.map((word) => `<li title="${word}">${word}</li>`).join("")}</ul>`);
  }
});
