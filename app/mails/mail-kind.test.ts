import { expect, test } from "vitest";
import { toLetter } from "./mail-kind.ts";

test("one draft gives a text and a page that say the same, with the links of both", () => {
  const letter = toLetter({
    to: "lou@exemple.org",
    subject: "Deux nouvelles",
    paragraphs: [
      "Bonjour,",
      { heading: "Alertes" },
      { title: "Un four", lines: ["Thème : oui."], to: "https://place.example/besoins/1" },
      "https://place.example/besoins",
    ],
    because: "Vous l’avez demandé.",
    unsubscribe: "https://place.example/desinscription/x",
  });
  for (const said of ["Bonjour,", "Alertes", "Un four", "Thème : oui.", "Vous l’avez demandé."]) {
    expect(letter.text).toContain(said);
    expect(letter.html).toContain(said);
  }
  const links = [...letter.html!.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
  expect(links).toEqual([
    "https://place.example/besoins/1",
    "https://place.example/besoins",
    "https://place.example/desinscription/x",
  ]);
  for (const to of links) expect(letter.text).toMatch(new RegExp(`^${to}$`, "m"));
});

test("what people typed cannot become a mark or a header", () => {
  const { subject, html } = toLetter({
    to: "lou@exemple.org",
    subject: "Un\r\nBcc: tous",
    because: "Vous l’avez demandé.",
    paragraphs: ['<script>alert("x")</script>', { title: "<b>", lines: [], to: 'https://x/"onclick="y' }],
  });
  expect(subject).toBe("Un Bcc: tous");
  expect(html).not.toMatch(/<script|<b>|"onclick="/);
});
