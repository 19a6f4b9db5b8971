import { describe, expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { liveCorrections, NO_CORRECTIONS, readCorrections, writeCorrection } from "./corrections.ts";
import { evidenceOf } from "./evidence.ts";
import { fitTexts, readCriteria, readNeed } from "./reading.ts";
import { shownInCriteria, shownInNeed, tellCorrections } from "./shown-readings.ts";

const TEXT = "Les murs nous laissent froids. Nous aimons les fermes.";
const programme = aCriteria({ title: "Programme", text: TEXT });
const need = readNeed(
  aNeed({ title: "Racheter le bâtiment", summary: "Acheter les murs de l'atelier.", story: "" }),
);

const keyOf = (code: string, text = TEXT): string => {
  const found = shownInCriteria({ text }, NO_CORRECTIONS)
    .flatMap(({ readings }) => readings)
    .find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not read`);
  return found.key;
};
const corrected = (...written: string[]) => readCorrections(written);

describe("what is read, shown to its author", () => {
  test("each sentence with how it was read", () => {
    const shown = shownInCriteria(programme, NO_CORRECTIONS);
    expect(shown.map(({ quote, polarity }) => [quote, polarity])).toEqual([
      ["Les murs nous laissent froids.", "disliked"],
      ["Nous aimons les fermes.", "liked"],
    ]);
    expect(shown[0]!.readings.map(({ label, correction }) => [label, correction])).toContainEqual([
      "les murs",
      null,
    ]);
  });

  test("the distance that is written is one of them, and can be dropped", () => {
    const text = "Nous venons dans l'heure autour de Nancy.";
    const key = keyOf("REACH", text);
    expect(readCriteria(aCriteria({ text })).reach).not.toBeNull();
    expect(readCriteria(aCriteria({ text }), corrected(writeCorrection("dropped", key))).reach).toBeNull();
  });

  test("and so is what an organisation writes", () => {
    const said = aNeed({ story: "Nous refusons la publicité." });
    const shown = shownInNeed(said, NO_CORRECTIONS).find(({ quote }) => quote.includes("publicité"));
    expect(shown?.polarity).toBe("refused");
    const kept = [writeCorrection("dropped", shown!.readings[0]!.key)];
    expect(readNeed(said, readCorrections(kept)).mentions.some(({ quote }) => quote === shown!.quote)).toBe(
      shown!.readings.length > 1,
    );
  });
});

describe("what an author corrects", () => {
  const fit = (...written: string[]) => fitTexts(need, readCriteria(programme, corrected(...written))) ?? 0;

  test("dropped, a dislike keeps nothing away and is quoted no more", () => {
    const dropped = writeCorrection("dropped", keyOf("WALLS"));
    expect(fit(dropped)).toBeGreaterThan(fit());
    const quotes = (...written: string[]) =>
      evidenceOf(need, readCriteria(programme, corrected(...written))).map(({ quote }) => quote);
    expect(quotes()).toContain("Les murs nous laissent froids.");
    expect(quotes(dropped)).not.toContain("Les murs nous laissent froids.");
  });

  test("turned, it says the contrary", () => {
    expect(fit(writeCorrection("turned", keyOf("WALLS")))).toBeGreaterThan(
      fit(writeCorrection("dropped", keyOf("WALLS"))),
    );
  });

  test("it holds whatever the apostrophes and blanks, not once the sentence is another", () => {
    const key = keyOf("WALLS", "L'achat de murs nous laisse froids.");
    const kept = [writeCorrection("dropped", key)];
    const live = (text: string) => liveCorrections(kept, shownInCriteria({ text }, NO_CORRECTIONS));
    expect(live("L’achat de murs nous laisse froids.")).toEqual(kept);
    expect(live("L'achat de murs nous réjouit.")).toEqual([]);
  });

  test("what is no correction corrects nothing", () => {
    const read = corrected("", "dropped", "forgotten|WALLS|liked|x", "|", `dropped|${"x".repeat(500)}`);
    expect(read.size).toBe(0);
    expect(readCriteria(programme, read)).toEqual(readCriteria(programme));
  });

  test("it is told in words", () => {
    expect(tellCorrections([writeCorrection("turned", keyOf("WALLS"))])).toMatch(/les murs.*inverse/);
  });
});
