import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allCommunes,
  allEpcis,
  ancestors,
  communeByCode,
  communesOfEpci,
  contains,
  currentCommuneCode,
  overlaps,
  territoryExists,
  territoryLabel,
  upTo,
} from "./gazetteer.ts";
import { type TerritoryRef, territoryFromKey, territoryKey } from "./territory.ts";

type RawCommune = {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  commune?: string;
  chefLieu?: string;
  anciensCodes?: string[];
};

/** The official files themselves, read apart from the generator, so that a fault of the generator shows. */
function raw<Row>(name: string): Row[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}
const rawCommunes = raw<RawCommune>("communes");
const current = rawCommunes.filter((commune) => commune.type === "commune-actuelle");
const arrondissements = rawCommunes.filter((commune) => commune.type === "arrondissement-municipal");
const rawEpcis = raw<{ code: string; nom: string; membres: { code: string }[] }>("epci");
const currentByCode = new Map(current.map((commune) => [commune.code, commune]));

const ref = (level: TerritoryRef["level"], code: string): TerritoryRef => ({ level, code });

describe("the gazetteer against the official files", () => {
  it("knows every commune and arrondissement municipal, and no other", () => {
    expect(allCommunes().map((commune) => commune.code)).toEqual(
      rawCommunes
        .filter((commune) => ["commune-actuelle", "arrondissement-municipal"].includes(commune.type))
        .map((commune) => commune.code),
    );
  });

  it("puts every commune in its département, its région and the country", () => {
    for (const commune of current) {
      expect(ancestors(`C${commune.code}`).filter((key) => !key.startsWith("E"))).toEqual([
        `D${commune.departement}`,
        `R${commune.region}`,
        "FR",
      ]);
    }
  });

  it("puts every arrondissement municipal in its commune, then where the commune is", () => {
    expect(arrondissements).toHaveLength(45);
    for (const { code, commune } of arrondissements) {
      expect(ancestors(`C${code}`)).toEqual([`C${commune}`, ...ancestors(`C${commune}`)]);
    }
  });

  it("puts exactly an EPCI's members in it", () => {
    for (const epci of rawEpcis) {
      expect(
        communesOfEpci(epci.code)
          .map((commune) => commune.code)
          .sort(),
      ).toEqual(epci.membres.map((member) => member.code).sort());
      expect(epci.membres.every((member) => contains(`E${epci.code}`, `C${member.code}`))).toBe(true);
    }
  });

  it("puts an EPCI in a département or région only when all its communes are there", () => {
    let straddling = 0;
    for (const epci of rawEpcis) {
      const members = epci.membres.map((member) => currentByCode.get(member.code)!);
      const departements = new Set(members.map((member) => member.departement));
      const regions = new Set(members.map((member) => member.region));
      if (departements.size > 1) straddling += 1;
      expect(ancestors(`E${epci.code}`)).toEqual([
        ...(departements.size === 1 ? [...departements].map((code) => `D${code}`) : []),
        ...(regions.size === 1 ? [...regions].map((code) => `R${code}`) : []),
        "FR",
      ]);
    }
    expect(straddling).toBe(89);
  });

  it("finds the commune of today of every former code, trusting first the commune that still lists it as its part", () => {
    const parts = rawCommunes.filter((commune) => /^commune-(deleguee|associee)$/.test(commune.type));
    const today = new Map(parts.map((part) => [part.code, part.chefLieu]));
    let merged = 0;
    for (const commune of current) {
      for (const former of commune.anciensCodes ?? []) {
        if (currentByCode.has(former)) continue;
        merged += 1;
        expect(currentCommuneCode(former)).toBe(today.get(former) ?? commune.code);
        expect(contains(`C${currentCommuneCode(former)}`, `C${former}`)).toBe(true);
      }
    }
    expect(merged).toBeGreaterThan(2000);
  });
});

const anyKey = fc.oneof(
  fc.constantFrom(...current.map((commune) => `C${commune.code}`)),
  fc.constantFrom(...arrondissements.map((commune) => `C${commune.code}`)),
  fc.constantFrom(...allEpcis().map((epci) => `E${epci.code}`)),
  fc.constantFrom("D26", "D974", "R84", "R04", "R11", "FR"),
);

describe("containment", () => {
  it("holds for a territory and itself, and for the country and everything", () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(contains(key, key)).toBe(true);
        expect(contains("FR", key)).toBe(true);
      }),
    );
  });

  it("is transitive, and never goes both ways between two territories", () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        for (const outer of ancestors(key)) {
          expect(contains(key, outer)).toBe(false);
          for (const outest of ancestors(outer)) expect(contains(outest, key)).toBe(true);
        }
      }),
    );
  });

  it("overlaps the same whichever side asks", () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 4 }), fc.array(anyKey, { maxLength: 4 }), (some, others) => {
        const [a, b] = [some.map(territoryFromKey), others.map(territoryFromKey)];
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it("does not take a région for the département of the same code", () => {
    expect(contains("D75", "C75056")).toBe(true);
    expect(contains("R75", "C75056")).toBe(false);
    expect(overlaps([ref("REGION", "93")], [ref("DEPARTEMENT", "93")])).toBe(false);
    expect(overlaps([ref("REGION", "93")], [ref("DEPARTEMENT", "13")])).toBe(true);
  });

  it("overlaps exactly when one list's territories are among the other's with all that contain them", () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 4 }), fc.array(anyKey, { maxLength: 4 }), (some, others) => {
        const meet =
          upTo(some).some((key) => others.includes(key)) || upTo(others).some((key) => some.includes(key));
        expect(overlaps(some.map(territoryFromKey), others.map(territoryFromKey))).toBe(meet);
        expect(new Set(upTo(some)).size).toBe(upTo(some).length);
      }),
    );
  });

  it("overlaps nothing with an empty list", () => {
    expect(overlaps([], [ref("NATIONAL", "FR")])).toBe(false);
  });
});

describe("existence and labels", () => {
  it("knows each level", () => {
    expect(territoryExists(ref("NATIONAL", "FR"))).toBe(true);
    expect(territoryExists(ref("NATIONAL", "BE"))).toBe(false);
    expect(territoryExists(ref("COMMUNE", "26281"))).toBe(true);
    expect(territoryExists(ref("COMMUNE", "75111"))).toBe(true);
    expect(territoryExists(ref("COMMUNE", "00000"))).toBe(false);
    expect(territoryExists(ref("DEPARTEMENT", "2A"))).toBe(true);
    expect(territoryExists(ref("DEPARTEMENT", "20"))).toBe(false);
    expect(territoryExists(ref("REGION", "84"))).toBe(true);
    expect(territoryExists(ref("REGION", "82"))).toBe(false);
  });

  it("keeps an unknown code in the country only", () => {
    expect(ancestors("C00000")).toEqual(["FR"]);
    expect(ancestors("E000000000")).toEqual(["FR"]);
  });

  it("names them as a reader would", () => {
    expect(territoryLabel(ref("COMMUNE", "35236"))).toBe("Redon (35)");
    expect(territoryLabel(ref("COMMUNE", "97415"))).toBe("Saint-Paul (974)");
    expect(territoryLabel(ref("COMMUNE", "75111"))).toBe("Paris 11e (75)");
    expect(territoryLabel(ref("DEPARTEMENT", "26"))).toBe("Drôme");
    expect(territoryLabel(ref("REGION", "84"))).toBe("Auvergne-Rhône-Alpes");
    expect(territoryLabel(ref("EPCI", communeByCode("26113")!.epci!))).toBe(
      "Communauté de communes du Diois",
    );
    expect(territoryLabel(ref("NATIONAL", "FR"))).toBe("la France entière");
    expect(territoryLabel(ref("COMMUNE", "99999"))).toBe("commune 99999");
  });

  it("gives the overseas départements and collectivities", () => {
    expect(communeByCode("97411")).toMatchObject({ name: "Saint-Denis", departement: "974", region: "04" });
    expect(communeByCode("98735")).toMatchObject({
      name: "Papeete",
      departement: "987",
      region: "987",
      epci: null,
    });
    expect(territoryKey(ref("REGION", "04"))).toBe("R04");
  });
});
