import { describe, expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { evidenceOf } from "./evidence.ts";
import { foldText } from "./fold.ts";
import { ruledPieces } from "./polarity.ts";
import { distanceInReach, readReach } from "./reach.ts";
import { fitTexts, readCriteria, readNeed } from "./reading.ts";
import { stemsOf } from "./stems.ts";
import { CONCEPTS, conceptNumber } from "./thesaurus.ts";

const polarities = (text: string) => ruledPieces(foldText(text)).map((piece) => piece.polarity);

describe("how a writer holds what it writes of", () => {
  test.each([
    ["Nous aimons les petites équipes", ["liked"]],
    ["Ce qui nous réjouit : un commerce qui rouvre", ["liked"]],
    ["Nous demandons deux exercices clos", ["required"]],
    ["Ce qui nous refroidit : les gros chantiers et les applis", ["disliked"]],
    ["Les murs relèvent d'autres guichets", ["refused"]],
    ["Ne sont pas retenus : les déficits antérieurs", ["refused"]],
    ["Nous passons notre tour devant les grandes structures", ["refused"]],
    ["Les papiers en retard ne nous découragent pas", ["liked"]],
    ["Les débuts ne nous font pas peur", ["liked"]],
    ["Les longs dossiers nous rebutent", ["disliked"]],
    ["Une machine, un atelier, un camion", ["mentioned"]],
  ])("« %s »", (text, expected) => {
    expect(polarities(text)).toEqual(expected);
  });

  test("a negation rules what comes after it, not what comes before", () => {
    expect(polarities("Nous finançons volontiers un poste, jamais les bâtiments")).toEqual([
      "liked",
      "refused",
    ]);
  });

  test("an exception is the contrary of what it excepts", () => {
    const [main, exception] = ruledPieces(
      foldText("Les murs nous laissent froids, sauf quand ils nourrissent le pays"),
    );
    expect([main?.polarity, exception?.polarity]).toEqual(["disliked", "liked"]);
  });

  test("a writer that says who it is says nothing of what it wishes", () => {
    expect(ruledPieces(foldText("On est douze : profs, une infirmière, un garagiste"))).toEqual([]);
  });
});

describe("concepts", () => {
  test("have distinct codes, and imply concepts that exist", () => {
    expect(new Set(CONCEPTS.map(({ code }) => code)).size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS)
      for (const code of concept.implies) expect(() => conceptNumber(code)).not.toThrow();
  });

  test("fold accents and endings away", () => {
    expect(foldText("Œuvre d'été, l’Épicerie")).toBe("oeuvre d'ete, l'epicerie");
    expect(stemsOf("Les épiceries solidaires")).toEqual(stemsOf("épicerie solidaire"));
  });
});

describe("texts set against each other", () => {
  test("who will not be shown goes better with who asks for no plaque than with who wants to be seen", () => {
    const shy = readNeed(aNeed({ story: "Nous ne voulons ni logo, ni photo, ni publicité." }));
    const fit = (text: string) => fitTexts(shy, readCriteria(aCriteria({ text }))) ?? 0;
    expect(fit("Nous donnons. Ni logo ni plaque.")).toBeGreaterThan(
      fit("Nous donnons. Nous aimons les logos et les plaques."),
    );
  });

  const reading = readNeed(
    aNeed({
      title: "Racheter le hangar de la ressourcerie",
      summary: "Des salariés en insertion réparent des vélos.",
      story:
        "Les habitants siègent au conseil. Nous avons raté une première ouverture, et nous le racontons.",
      primaryTheme: "E_REEMPLOI_CIRCULAIRE",
      purpose: "INV_IMMO",
    }),
  );
  const fit = (text: string) => fitTexts(reading, readCriteria(aCriteria({ title: "Programme", text }))) ?? 0;

  test("what is liked fits better than what is refused, in the same words", () => {
    expect(fit("Nous aimons la récupération, la réparation et les murs d'un usage.")).toBeGreaterThan(
      fit("Nous ne finançons ni la récupération, ni la réparation, ni les murs."),
    );
  });

  test("a refusal of what the need is for is quoted, with both sentences", () => {
    const programme = readCriteria(
      aCriteria({ text: "Nous soutenons des associations. Nous ne finançons jamais les bâtiments." }),
    );
    const [first] = evidenceOf(reading, programme);
    expect(first).toMatchObject({ concept: "WALLS", polarity: "refused" });
    expect(first?.quote).toContain("jamais les bâtiments");
    expect(first?.weight).toBeLessThan(0);
  });

  test("no words, nothing to say", () => {
    expect(fitTexts(reading, readCriteria(aCriteria({ title: "", text: "" })))).toBeNull();
  });

  test("the same words in the same order give the same fit", () => {
    const text = "Nous cherchons des gens qui remettent en état.";
    expect(fit(text)).toBe(fit(text));
  });

  test("odd texts are read without harm", () => {
    for (const text of [
      "🌧️".repeat(300),
      "<script>alert(1)</script>",
      "مرحبا",
      "(((((",
      "a".repeat(1_500),
      ". ; ! ?",
    ]) {
      expect(fit(text)).toBeGreaterThan(0);
    }
  });
});

describe("how far a financer goes", () => {
  test("an hour around a town, and what lies beyond", () => {
    const reach = readReach(["Il faut que ce soit dans l'heure autour de Nancy."]);
    expect(reach).toMatchObject({ towns: ["54395"], kilometres: 60 });
    expect(distanceInReach(reach!, "54329")).toBeLessThan(1);
    expect(distanceInReach(reach!, "67482")).toBeGreaterThan(1);
  });

  test.each([
    ["Rayon d'action : une heure et quart de Limoges.", 75],
    ["À moins de 40 km de Valence.", 40],
    ["À 45 minutes de route, autour de Rennes.", 45],
  ])("« %s »", (sentence, kilometres) => {
    expect(readReach([sentence])?.kilometres).toBe(kilometres);
  });

  test("hours that are not of distance, and places without hours, are no reach", () => {
    expect(readReach(["Un appel d'une heure compte plus qu'un dossier, à Nancy."])).toBeNull();
    expect(readReach(["Autour de Nancy."])).toBeNull();
  });
});
