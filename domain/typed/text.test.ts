import { expect, test } from "vitest";
import { tidyText } from "./text.ts";

test("what a word processor leaves is taken away, what was written stays", () => {
  expect(tidyText("\ufeffLa halle\u000bde Nevers\r\n\r\n\r\n« L’été\u00a0» \u0000\u0007… 👩‍🌾 ")).toBe(
    "La halle\nde Nevers\n\n« L’été\u00a0» … 👩‍🌾",
  );
});

test("half a character, which no database keeps, is replaced", () => {
  expect(tidyText("a\ud800b")).toBe("a\ufffdb");
});
