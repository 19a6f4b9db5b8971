import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import type { Instrument } from "#domain/vocabulary/codes.ts";
import { conceptsIn } from "./concepts-in.ts";
import { evidenceOf } from "./evidence.ts";
import { foldText } from "./fold.ts";
import { isAgainst, ruledPieces } from "./polarity.ts";
import { presenceOf } from "./presence.ts";
import { readConcepts } from "./read-concepts.ts";
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
    ["Les reprises après liquidation ne sont pas exclues", ["liked"]],
    ["Nous finançons sans rechigner une salle de village", ["liked"]],
    ["L'immobilier de bureau relève d'une autre direction", ["refused"]],
    ["Les colloques, non.", ["refused"]],
    ["Odile a fait la classe quarante ans", ["mentioned"]],
    ["Chez nous une personne vaut une voix", ["mentioned"]],
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

  test.each([
    "On est douze : profs, une infirmière, un garagiste",
    "Nous étions trois à pêcher la même rivière",
    "Nos caisses locales sont animées par des agriculteurs et des commerçants",
    "Réponse en trois mois, première visite le mois suivant",
    "Ticket : 150 000 € à 1,5 M€",
  ])("« %s » presents its writer, and says nothing of what it wishes", (text) => {
    expect(ruledPieces(foldText(text))).toEqual([]);
  });

  test.each([
    ["Les immeubles neufs nous ennuient, les murs d'un usage nous plaisent", ["disliked", "liked"]],
    [
      "Nous nous adressons aux enfants : l'éducation des adultes est défendue ailleurs",
      ["mentioned", "refused"],
    ],
    ["Ce qui nous refroidit : les applis, les sigles", ["disliked"]],
    ["Un débouché signé nous rassure plus qu'une subvention annoncée", ["liked", "disliked"]],
    ["Nous ne donnons pas, nous avançons pour un verger", ["mentioned", "refused", "mentioned"]],
  ])("« %s » is cut where it turns", (text, expected) => {
    expect(polarities(text)).toEqual(expected);
  });

  test.each([
    ["Nous préférons dix ardoises à un bâtiment", ["liked", "disliked"]],
    ["Nous tenons à l'écart des prétoires : nous préférons réconcilier", ["refused", "liked"]],
    [
      "Les mairies sont accueillies, mais les gens se demandent où vont leurs impôts",
      ["disliked", "mentioned"],
    ],
    ["Le sport ne nous concerne pas", ["refused"]],
    ["Les très petites opérations seront orientées vers des partenaires", ["refused"]],
  ])("« %s » says what is less wished for", (text, expected) => {
    expect(polarities(text)).toEqual(expected);
  });

  const heldIn = (text: string, code: string) =>
    readConcepts(text, 1).find((one) => one.concept === conceptNumber(code))?.polarity;

  test.each([
    ["Une date de sortie, un acquéreur espéré : nous passerons notre tour.", "EXIT", "refused"],
    [
      "Les outils informatiques, on en a acheté beaucoup ; nous sommes devenus prudents.",
      "DIGITAL",
      "disliked",
    ],
    [
      "Les maisons d'un petit groupe d'amis demandent du travail ; nous y venons à reculons.",
      "SMALL",
      "disliked",
    ],
    ["Un bâtiment qui restera commun : nous disons oui plus vite.", "WALLS", "liked"],
    ["Nous venons voir les fermes. Notre comité décide au printemps.", "FARMING", "mentioned"],
  ])("« %s » is said of what was just named", (text, code, expected) => {
    expect(heldIn(text, code)).toBe(expected);
  });

  test("what is forbidden is held the other way round", () => {
    expect(heldIn("Les statuts qui interdisent de revendre nous refroidissent.", "RESALE")).toBe("liked");
    expect(heldIn("Une clause qui interdit la plus-value nous rassure.", "RESALE")).toBe("refused");
  });

  test("the words by which one refuses are not refused", () => {
    expect(heldIn("Les métropoles ont leurs mécènes.", "CITY")).toBe("refused");
    expect(heldIn("Les métropoles ont leurs mécènes.", "NEEDS_GIFTS")).toBeUndefined();
    expect(heldIn("Un cabinet de conseil ferait double emploi.", "JOBS")).toBeUndefined();
  });

  test("what some bodies do is refused, not the same of all", () => {
    const text = "Ne sont pas retenus : le renforcement de bilan de sociétés prestataires des collectivités.";
    expect(heldIn(text, "EQUITY")).toBeUndefined();
    expect(heldIn(text, "CONSULTING")).toBe("refused");
  });

  test("an organisation tells what it is: neither its presentation nor its worries are left out", () => {
    const held = (text: string, code: string) =>
      readConcepts(text, 1, "organisation").find((one) => one.concept === conceptNumber(code))?.polarity;
    expect(held("Nous sommes trois maraîchers, et un boulanger.", "FARMING")).toBe("mentioned");
    expect(held("Le stock nous essouffle, désolés du retard.", "TROUBLE")).toBe("mentioned");
    expect(held("Nous refusons toute revente.", "RESALE")).toBe("refused");
    expect(held("Nous ne mettrons le nom de personne sur la porte.", "NAMED_BACKER")).toBe("refused");
    expect(held("Il nous faudrait quelqu'un pour tenir le budget.", "ACCOUNTING_HELP")).toBe("required");
    expect(
      held(
        "La comptabilité tient dans deux cartons ; nous demandons qu'on nous aide à la lire.",
        "ACCOUNTING_HELP",
      ),
    ).toBe("required");
  });

  test("what is said by a negation is not refused by it", () => {
    const held = (text: string, code: string) =>
      readConcepts(text, 1).find((one) => one.concept === conceptNumber(code))?.polarity;
    expect(held("Nous aimons les gens qui n'ont jamais créé d'activité.", "BEGINNING")).toBe("liked");
    expect(
      held("Il nous faut la preuve que le projet n'appartient pas à son directeur.", "NOT_ONE_MAN"),
    ).toBe("required");
    expect(held("Le sol ne sera jamais revendu.", "LONG_LIFE")).toBe("mentioned");
    expect(held("Le sol ne sera jamais revendu.", "RESALE")).toBe("refused");
    expect(held("Nous n'aidons pas les débuts.", "BEGINNING")).toBe("refused");
  });
});

describe("concepts", () => {
  test("have distinct codes, and imply concepts that exist", () => {
    expect(new Set(CONCEPTS.map(({ code }) => code)).size).toBe(CONCEPTS.length);
    for (const concept of CONCEPTS)
      for (const code of concept.implies) expect(() => conceptNumber(code)).not.toThrow();
  });

  const conceptCodes = (text: string) =>
    [...conceptsIn(foldText(text)).keys()].map((one) => CONCEPTS[one]?.code);

  test.each([
    ["Une équipe de mécanos répare des vélos", ["MOBILITY", "BIKES", "REUSE"], ["EQUIPMENT"]],
    ["Les médiatrices vont à Guéret", [], ["MEDIA", "HEALTH"]],
    ["Les cultures de pois chiche souffrent", ["FARMING"], ["CULTURE"]],
    ["Outre-mer, une institution garde la classe ouverte", ["OVERSEAS"], ["FISHING", "COAST", "TROUBLE"]],
    [
      "Ce qui nourrit, loge, transporte, répare, informe",
      ["FOOD", "HOUSING", "MOBILITY", "REUSE", "MEDIA"],
      [],
    ],
    ["Un emprunt sur quarante ans, et un bail emphytéotique", ["VERY_LONG_LOAN", "LONG_LIFE"], []],
    [
      "Une veilleuse reste la nuit dans la pension de famille",
      ["NIGHT_CARE", "SHARED_HOUSING", "HOUSING"],
      [],
    ],
    ["Des pairs-aidants et un psychologue", ["MENTAL_HEALTH", "HEALTH"], []],
    ["Racheter le fonds de commerce du cédant", ["TAKEOVER", "GOODWILL", "SHOP"], []],
    ["Le café fermé depuis 2023, un appartement fermé", ["SHOP", "HOUSING"], ["FARMING"]],
    ["Vingt-six fermes et une petite ferme", ["FARMING"], []],
    ["Une salle commune pour les communes du canton", ["TOWN_HALL", "SHARED_HOUSING"], []],
    ["Une salle commune", [], ["TOWN_HALL"]],
    ["Six fauteuils dentaires et une sage-femme", ["HEALTH"], ["DISABILITY", "WOMEN"]],
    ["Nous accompagnons les transmissions aux salariés", ["TAKEOVER"], []],
    ["Le très long, le foncier", ["VERY_LONG_LOAN", "LAND"], []],
    ["L'hôpital et ses services de soins", ["HOSPITAL", "HEALTH"], []],
    [
      "Une maison pour sept enfants placés, confiés par l'aide sociale à l'enfance",
      ["CHILD_PROTECTION", "CHILDHOOD"],
      [],
    ],
    ["L'éducation des adultes et les cours du soir", ["ADULT_LEARNING"], ["YOUTH"]],
    ["Rompre l'isolement des familles", ["LONELINESS"], []],
    ["Du répit pour les proches aidants", ["CARERS"], []],
    ["Des logements refuges pour des femmes victimes de violences conjugales", ["VIOLENCE", "WOMEN"], []],
    ["Réduction des risques pour les usagers de drogue", ["ADDICTION", "HEALTH"], []],
    ["Une couveuse pour les porteurs de projet", ["STARTERS"], []],
    ["Une aire d'accueil des gens du voyage", ["TRAVELLERS"], []],
    ["Des semences paysannes", ["SEEDS", "FARMING"], []],
    ["Une éolienne et un méthaniseur", ["WIND", "BIOGAS", "ENERGY"], []],
    ["Rouvrir la petite ligne de train", ["RAIL", "MOBILITY"], []],
    ["Un cargo à voile", ["SAIL_CARGO"], ["BIKES"]],
    ["Un refuge pour animaux", ["ANIMALS"], []],
    ["L'accès à l'eau potable", ["SANITATION", "WATER"], []],
    ["Un agent conversationnel", ["AI", "DIGITAL"], []],
    ["La médiation numérique pour ceux qui en sont exclus", ["DIGITAL_INCLUSION"], []],
    ["Quand ça coince, on s'assoit, et l'on réconcilie", ["MEDIATION"], []],
    ["Des prestations de conseil par un cabinet de conseil", ["CONSULTING"], []],
    ["Passer le cap du stock", ["WORKING_CAPITAL_STOCK"], []],
    [
      "Une coopérative de consommateurs dont les clients sont les patrons",
      ["CONSUMER_COOP", "COOPERATIVE"],
      [],
    ],
    ["Elle connaît son prix de revient au centime près", ["KEPT_BOOKS"], []],
    ["Chaque année l'été se passe à découvert", ["RECURRING_GAP"], []],
    [
      "Deux coopératives prennent le pois chiche pour cinq ans, sous contrat",
      ["SIGNED_OUTLET", "OWN_REVENUE"],
      [],
    ],
    ["Ni logo ni plaque", ["NAMED_BACKER"], ["PUBLICITY"]],
    ["Sans caution personnelle des dirigeants", ["PERSONAL_SURETY"], ["GUARANTEE"]],
    ["Un foyer de soixante lits", ["BIG_HOUSE"], []],
    ["Je dirige, je valide chaque devis, et je n'ai pas encore trouvé à qui déléguer", ["ONE_CHIEF"], []],
    ["Un navire et ses marins", ["BOATS", "FISHING"], []],
  ])("« %s »", (text, spoken, unspoken) => {
    const codes = conceptCodes(text);
    for (const code of spoken) expect(codes).toContain(code);
    for (const code of unspoken) expect(codes).not.toContain(code);
  });

  test("the first letters of a pattern leave out nothing that it reads", () => {
    const sentences = ["dev", "dev2", "blind"].flatMap((set) =>
      ["needs", "criteria"].flatMap((file) =>
        readFileSync(`seeds/judged/${set}/${file}.jsonl`, "utf8").split(/[.\n]/).map(foldText),
      ),
    );
    for (const sentence of sentences) {
      const found = conceptsIn(sentence);
      for (const [number, { pattern }] of CONCEPTS.entries()) {
        if (sentence.search(pattern) >= 0) expect(found.has(number)).toBe(true);
      }
    }
  }, 60_000);

  test("a city is hardly the countryside, and one chief hardly a shared lead", () => {
    const presence = presenceOf(
      aNeed({
        title: "Un café de quartier",
        summary: "",
        story: "Je dirige et je valide tout, en pleine métropole.",
      }),
    );
    expect(presence[conceptNumber("SHARED_LEAD")]).toBeLessThan(0);
    expect(presence[conceptNumber("ONE_CHIEF")]).toBeGreaterThan(0);
    expect(presence[conceptNumber("RURAL")] ?? 0).toBeLessThan(presence[conceptNumber("CITY")] ?? 0);
  });

  test("what is asked for is more present than what is told", () => {
    const of = (story: string) =>
      presenceOf(aNeed({ title: "Projet", summary: "", story }))[conceptNumber("ACCOUNTING_HELP")] ?? 0;
    expect(of("Il nous faudrait une trésorière.")).toBeGreaterThan(of("Odile est trésorière."));
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

describe("what is refused", () => {
  const refused = (text: string) =>
    readConcepts(text, 1)
      .filter(({ polarity }) => isAgainst(polarity))
      .map(({ concept }) => CONCEPTS[concept]?.code);

  test("a narrower thing refused leaves the wider one", () => {
    expect(refused("Nous ne finançons ni festival ni spectacle.")).toContain("FESTIVAL");
    expect(refused("Nous ne finançons ni festival ni spectacle.")).not.toContain("CULTURE");
    expect(refused("La culture n'est pas notre métier.")).toContain("CULTURE");
  });

  test("what is conceded is not refused", () => {
    expect(refused("La revente nous refroidit, même quand la machine est verte.")).not.toContain("INDUSTRY");
  });

  test("what would be refused only if something lacks is not refused", () => {
    const text = "Sont mal classés : les travaux décoratifs, les achats de matériel sans règle d'usage.";
    expect(refused(text)).toContain("WALLS");
    expect(refused(text)).not.toContain("EQUIPMENT");
  });

  test("« sans » refuses what is gone without, and neither people nor the rest of the sentence", () => {
    expect(refused("Dix-huit logements sans promoteur ni plus-value.")).toEqual(
      expect.arrayContaining(["REALTY_PROGRAMME", "RESALE"]),
    );
    expect(refused("Dix-huit logements sans promoteur ni plus-value.")).not.toContain("SHARED_HOUSING");
    expect(refused("Des personnes sans emploi réparent des vélos.")).toEqual([]);
  });

  test("a reach said after what one is still counts", () => {
    const said = readConcepts("Réseau de finance solidaire, nous garantissons des emprunts.", 1);
    expect(said.map(({ concept }) => CONCEPTS[concept]?.code)).toContain("GUARANTEE");
  });
});

describe("what a need is for", () => {
  const hospice = readNeed(
    aNeed({
      primaryTheme: "S_SANTE_HANDICAP",
      title: "Une maison de soins",
      summary: "Des soignantes.",
      story: "",
    }),
  );
  const fit = (text: string) => fitTexts(hospice, readCriteria(aCriteria({ title: "Appel", text }))) ?? 0;

  test("weighs more, refused, than what is beside it", () => {
    expect(fit("Nous aimons les petites équipes. Le soin n'entre pas dans notre objet.")).toBeLessThan(0.5);
    expect(fit("Nous aimons les petites équipes.")).toBeGreaterThan(
      fit("Nous aimons les petites équipes. Le soin n'entre pas dans notre objet."),
    );
  });

  test("a financer that only guarantees looks for a loan to stand behind", () => {
    const programme = { title: "Appel", text: "Nous soutenons des projets utiles." };
    const lent = readNeed(aNeed({ story: "La banque suit si quelqu'un garantit la moitié du prêt." }));
    const of = (instruments: Instrument[]) =>
      fitTexts(lent, readCriteria(aCriteria({ ...programme, instruments }))) ?? 0;
    expect(of(["GARANTIE_PRET"])).toBeGreaterThan(of(["MECENAT"]));
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
