import { expect, test } from "vitest";
import { blockedPromises } from "./blocked-promises.ts";

const kinds = (text: string) => blockedPromises([text]).map(({ kind }) => kind);

test.each([
  ["Un rendement annuel de 5 % vous attend.", "return"],
  ["Nous versons 4,5 % d’intérêts.", "return"],
  ["3% net de rendement", "return"],
  ["Rentabilité assurée dès la première année.", "return"],
  ["De quoi doubler votre mise.", "return"],
  ["Votre capital est entièrement garanti.", "guarantee"],
  ["Un remboursement garanti à 100 %.", "guarantee"],
  ["Un projet SANS RISQUE, porté par des citoyens.", "no-risk"],
  ["Il n’y a aucun risque.", "no-risk"],
  ["C'est un placement sûr.", "no-risk"],
  ["Offre limitée aux cinquante premiers.", "urgency"],
  ["Il ne reste que 3 jours.", "urgency"],
  ["Ne tardez pas !", "urgency"],
  ["Investissez à nos côtés.", "subscription"],
  ["Le bulletin de souscription est sur notre site.", "subscription"],
  ["IBAN : FR76 3000 4000 0312 3456 7890 143", "payment"],
  ["Faites un don sur HelloAsso.", "payment"],
])("%j is blocked as %s", (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  "Ce projet n’est pas sans risque : la halle est ancienne.",
  "Un prêt participatif n’est jamais sans risque.",
  "Le lait cru est vendu sans risque de listeria.",
  "Un hébergement d’urgence pour quarante personnes.",
  "Une garantie d’emprunt couvrirait la moitié du prêt.",
  "Le rendement des parcelles a baissé avec la sécheresse.",
  "Nous gagnons en rendement énergétique : 30 % de chauffage en moins.",
  "L’insertion représente 40 % de nos heures.",
  "Nos parts sociales ne sont pas rémunérées.",
  "La subvention de la région couvre 20 % du total.",
  "Sans ce financement, la dernière ferme du vallon ferme.",
  "Un placement sur mesure n’est pas notre affaire.",
  "Les derniers jours du chantier seront ouverts aux habitants.",
])("%j is not", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("a sentence is quoted in the writer's words, once for each kind", () => {
  expect(blockedPromises(["Bonjour. Un prêt Sans Risque, sans aucun risque !", "Rien ici."])).toEqual([
    { kind: "no-risk", sentence: "Un prêt Sans Risque, sans aucun risque !" },
  ]);
});

test("a very long text is read in a blink", () => {
  const long = "sans capital rendement de placement sur mesure ".repeat(25_000);
  expect(blockedPromises([long])).toEqual([]);
});
