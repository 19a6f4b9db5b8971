import { INSTRUMENT_FAMILIES, INSTRUMENTS, type Instrument, type InstrumentFamily } from "./codes.ts";
import { type VocabularyEntry, entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

export const INSTRUMENT_FAMILY_ENTRIES = vocabularyEntries(
  INSTRUMENT_FAMILIES,
  vocabulary.instrumentFamilies,
  {
    DONS_SUBVENTIONS: ["De l'argent qui ne se rembourse pas, avec souvent un compte rendu à faire."],
    FONDS_PROPRES: [
      "De l'argent qui reste longtemps dans l'organisation et la rend plus solide ; celui qui l'apporte partage le risque.",
    ],
    PRETS_AVANCES: ["De l'argent à rembourser à une date convenue, avec ou sans intérêts."],
    GARANTIE: [
      "Quelqu'un s'engage à payer une partie du prêt si l'organisation ne le peut plus : la banque prend moins de risque.",
    ],
    NATURE: ["Pas d'argent : du temps, des compétences, du matériel ou un lieu."],
  },
);

type InstrumentEntry = VocabularyEntry<Instrument> & {
  family: InstrumentFamily;
  /** Usual orders of magnitude, as teaching and never as an offer; null where none is usual. Source: business facts, 2.b. */
  usualTicket: string | null;
  usualDuration: string | null;
};

const explained = vocabularyEntries(INSTRUMENTS, vocabulary.instruments, {
  DON_PARTICULIER: [
    "Une personne donne sans rien attendre en retour ; si l'organisation est d'intérêt général, son don réduit son impôt.",
    "code général des impôts, art. 200",
  ],
  MECENAT: [
    "Une fondation, un fonds de dotation ou une entreprise donne à une action d'intérêt général, par convention et avec un bilan.",
    "code général des impôts, art. 238 bis",
  ],
  SUBVENTION: [
    "Une collectivité ou l'État aide un projet d'intérêt général ; l'organisation rend compte de la dépense dans les six mois.",
    "formulaire cerfa n° 12156",
  ],
  NATURE_COMPETENCES: [
    "Un partenaire prête une salle, donne du matériel ou envoie une personne aider, au lieu de verser de l'argent.",
  ],
  AVANCE_REMB: [
    "Une somme prêtée sans intérêt, souvent par une collectivité ou un organisme public, et remboursée plus tard.",
  ],
  PRET_GRATUIT: [
    "Des personnes ou des structures prêtent sans intérêt, pour deux ans au moins, en sachant qu'elles peuvent perdre leur mise.",
    "code monétaire et financier, art. L. 511-6, 5°",
  ],
  PRET_INTER_OSBL: [
    "Une association ou une fondation prête sans but lucratif à une autre dont elle est proche.",
    "loi du 15 avril 2024 sur la vie associative",
  ],
  APPORT_SDR: [
    "Un membre donne une somme à l'association pour la renforcer, sans jamais pouvoir la reprendre.",
    "loi du 1er juillet 1901",
  ],
  APPORT_ADR: [
    "Un membre confie une somme à l'association pour quelques années, puis peut la reprendre sans intérêt.",
    "loi du 1er juillet 1901",
  ],
  PARTS_SOCIALES: [
    "On devient associé d'une coopérative : on a une voix, un intérêt plafonné, et l'on récupère au plus sa mise.",
    "loi n° 47-1775 du 10 septembre 1947, art. 14",
  ],
  CAPITAL_ACTIONS: [
    "Un investisseur achète une part de la société et en partage le risque, souvent pour sept à dix ans.",
  ],
  CCA: [
    "Un associé prête de l'argent à sa société, en plus de sa part au capital, et le récupère comme convenu.",
  ],
  TITRE_PARTICIPATIF: [
    "Un prêt d'au moins sept ans à une coopérative, dont une partie de la rémunération suit ses résultats, sans donner de voix.",
    "code de commerce, art. L. 228-36",
  ],
  TITRE_ASSOCIATIF: [
    "Un prêt d'au moins sept ans à une association, remboursé seulement quand elle a assez d'excédents.",
    "code monétaire et financier, art. L. 213-8 et suivants",
  ],
  CERTIF_MUTUALISTE: [
    "Un titre que les mutuelles émettent pour renforcer leurs fonds propres auprès de leurs adhérents.",
  ],
  OBLIGATION: [
    "Un prêt découpé en titres : l'organisation verse des intérêts puis rembourse à la date prévue.",
  ],
  OBLIGATION_CONV: ["Un prêt qui peut se changer en part du capital, si les deux parties l'ont prévu."],
  PRET_PARTICIPATIF: [
    "Un prêt long, sans garantie personnelle, remboursé après les autres dettes : il compte presque comme des fonds propres.",
    "code monétaire et financier, art. L. 313-13",
  ],
  PRET_BANCAIRE: [
    "Une banque prête pour acheter, construire ou s'équiper ; on rembourse chaque mois avec des intérêts.",
  ],
  CREDIT_TRESO: ["Un prêt de quelques mois pour attendre une subvention ou le paiement d'une facture."],
  PRET_CITOYEN: [
    "Beaucoup de personnes prêtent de petites sommes par une plateforme agréée, qui encaisse et rembourse.",
    "règlement (UE) 2020/1503 sur le financement participatif",
  ],
  PRET_HONNEUR: [
    "Un prêt sans intérêt fait à la personne qui dirige, qui le met dans son projet et le rembourse elle-même.",
  ],
  CREDIT_BAIL: [
    "Un organisme achète le matériel ou le local et le loue ; à la fin, l'organisation peut le racheter.",
    "code monétaire et financier, art. L. 313-7",
  ],
  GARANTIE_PRET: [
    "Un organisme promet à la banque de payer une partie du prêt en cas d'échec, contre une commission.",
  ],
  CONTRAT_IMPACT: [
    "Un investisseur avance l'argent d'une action sociale ; l'État ou une collectivité le rembourse selon les résultats.",
  ],
});

const UNUSUAL = "—";

export const INSTRUMENT_ENTRIES: readonly InstrumentEntry[] = explained.map((entry, at) => {
  const { family, usualTicket, usualDuration } = vocabulary.instruments[at]!;
  return {
    ...entry,
    family: family as InstrumentFamily,
    usualTicket: usualTicket === UNUSUAL ? null : usualTicket,
    usualDuration: usualDuration === UNUSUAL ? null : usualDuration,
  };
});

/** The explained entry of an instrument, with its family and its usual orders of magnitude. */
export const instrumentEntry = entryFinder(INSTRUMENT_ENTRIES);
export const instrumentLabel = (code: Instrument): string => instrumentEntry(code).label;
export const instrumentFamilyEntry = entryFinder(INSTRUMENT_FAMILY_ENTRIES);
export const instrumentFamilyLabel = (code: InstrumentFamily): string => instrumentFamilyEntry(code).label;

/** The instruments of a family, in the order of the exchange format: a form offers them by family. */
export function instrumentsOfFamily(family: InstrumentFamily): readonly InstrumentEntry[] {
  return INSTRUMENT_ENTRIES.filter((entry) => entry.family === family);
}
