import type { Instrument, LegalForm } from "./codes.ts";
import { TO_REVIEW } from "./entry.ts";
import { instrumentPermission } from "./instrument-matrix.ts";

/** What a reader is told of an instrument for a legal form, and where it comes from. Source of the notes: business facts, 2.c, notes 1 to 19. */
export type InstrumentRemark = { sentence: string; source: string };

const remark = (sentence: string, source = TO_REVIEW): InstrumentRemark => ({ sentence, source });

const ASSOCIATIONS: readonly LegalForm[] = ["ASSO_1901", "ASSO_DROIT_LOCAL", "ARUP"];
const FOUNDATIONS: readonly LegalForm[] = ["FRUP", "FOND_ENTREPRISE", "FOND_ABRITEE"];
const WORKER_COOPERATIVES: readonly LegalForm[] = ["SCOP", "CAE", "SCIC"];
const FARM_COOPERATIVES: readonly LegalForm[] = ["COOP_AGRI", "CUMA"];
const OTHER_COOPERATIVES: readonly LegalForm[] = ["COOP_CONSO", "COOP_HABITANTS", "COOP_AUTRE"];
const SHARE_COMPANIES: readonly LegalForm[] = ["SOC_ESS", "FONCIERE", "SOC_COMMERCIALE"];
const PUBLIC_BODIES: readonly LegalForm[] = ["COLLECTIVITE", "GIP"];
const EVERY_COMPANY: readonly LegalForm[] = [
  ...WORKER_COOPERATIVES,
  ...FARM_COOPERATIVES,
  ...OTHER_COOPERATIVES,
  ...SHARE_COMPANIES,
  "SARL_ESS",
];

type Noted = { forms: readonly LegalForm[]; remark: InstrumentRemark };
const noted = (forms: readonly LegalForm[], sentence: string, source?: string): Noted => ({
  forms,
  remark: remark(sentence, source),
});

const STATE_AID =
  "Une aide publique à une entreprise est plafonnée (règles « de minimis ») : vérifiez ce que vous avez déjà reçu.";
const ASSOCIATION_BOND =
  "Il faut une activité économique depuis deux ans, une immatriculation au registre du commerce, une direction collégiale élue et un document vérifié.";
const FOUNDATION_BOND =
  "Les fondations émettent des titres depuis peu et sous conditions : faites vérifier avant d'aller plus loin.";
const COOPERATIVE_BOND =
  "Une société à responsabilité limitée n'émet d'obligations qu'à des conditions strictes, et jamais auprès du public.";
const BOND_LAW = "code monétaire et financier, art. L. 213-8 et suivants";
const DONATIONS_LAW = "code général des impôts, art. 200 et 238 bis";

/** What to know before choosing an instrument that is possible, with or without conditions. The first note for the form is the one told. */
const NOTES: Partial<Record<Instrument, readonly Noted[]>> = {
  DON_PARTICULIER: [
    noted(
      ["FOND_ENTREPRISE"],
      "Une fondation d'entreprise ne reçoit de dons que de ses fondateurs et de leurs salariés.",
      "loi n° 87-571 du 23 juillet 1987, art. 19-8",
    ),
    noted(
      [...EVERY_COMPANY, "MUTUELLE"],
      "Un don reste possible, mais sans reçu fiscal : peu de personnes donnent ainsi.",
      DONATIONS_LAW,
    ),
  ],
  MECENAT: [
    noted(
      ["ASSO_1901", "ASSO_DROIT_LOCAL", "SCIC"],
      "Seulement si votre action est d'intérêt général, sans but lucratif, avec une gestion désintéressée.",
      DONATIONS_LAW,
    ),
    noted(
      ["SEM_SPL"],
      "Seulement pour quelques activités prévues par la loi, comme la culture : vérifiez avec les impôts.",
      DONATIONS_LAW,
    ),
  ],
  SUBVENTION: [
    noted(EVERY_COMPANY, STATE_AID, "règlement (UE) 2023/2831"),
    noted(
      ["MUTUELLE", "SEM_SPL"],
      "Seulement pour une mission précise, et dans les limites des aides publiques aux entreprises.",
      TO_REVIEW,
    ),
  ],
  NATURE_COMPETENCES: [
    noted(
      [...EVERY_COMPANY, "MUTUELLE", "SEM_SPL"],
      "L'aide est possible, mais celui qui la donne n'a pas, en principe, de réduction d'impôt.",
    ),
    noted(
      ["COLLECTIF"],
      "Convenez par écrit de qui est responsable : un collectif non déclaré ne peut pas signer en son nom.",
    ),
  ],
  AVANCE_REMB: [
    noted(
      [...FOUNDATIONS, "MUTUELLE", "SEM_SPL", ...PUBLIC_BODIES],
      "Peu d'organismes en proposent à cette forme juridique : posez la question avant de préparer un dossier.",
    ),
  ],
  PRET_GRATUIT: [
    noted(
      [...ASSOCIATIONS, ...FOUNDATIONS],
      "Le prêt se fait sans intérêt, pour deux ans au moins, et les prêteurs savent par écrit qu'ils peuvent perdre leur mise.",
      "code monétaire et financier, art. L. 511-6, 5°",
    ),
    noted(
      ["FDD", ...EVERY_COMPANY, "MUTUELLE", ...PUBLIC_BODIES],
      "La loi a surtout prévu ce prêt pour les associations et les fondations : faites vérifier pour votre forme juridique.",
      "code monétaire et financier, art. L. 511-6",
    ),
  ],
  PRET_INTER_OSBL: [
    noted(
      [...ASSOCIATIONS, ...FOUNDATIONS, "FDD"],
      "Les deux organismes doivent être liés de près, ou membres d'un même groupement.",
      "loi du 15 avril 2024 sur la vie associative",
    ),
  ],
  APPORT_SDR: [
    noted(
      ASSOCIATIONS,
      "Celui qui apporte doit être membre de l'association, et l'apport se signe par contrat.",
      "loi du 1er juillet 1901",
    ),
  ],
  APPORT_ADR: [
    noted(
      ASSOCIATIONS,
      "Celui qui apporte doit être membre de l'association, et le contrat dit quand il peut reprendre.",
      "loi du 1er juillet 1901",
    ),
  ],
  PARTS_SOCIALES: [
    noted(
      FARM_COOPERATIVES,
      "Selon vos statuts, les associés sont des coopérateurs ou peuvent être extérieurs.",
      "code rural et de la pêche maritime, art. L. 522-1 et suivants",
    ),
    noted(
      ["SARL_ESS"],
      "Les parts d'une SARL ne se proposent pas au public : seulement à des personnes que vous connaissez.",
      "code de commerce, art. L. 223-12",
    ),
  ],
  CAPITAL_ACTIONS: [
    noted(
      SHARE_COMPANIES,
      "Une SAS ne propose pas ses actions au public, sauf exceptions prévues par la loi.",
      "code de commerce, art. L. 227-2",
    ),
  ],
  CCA: [noted(FARM_COOPERATIVES, "Vérifiez que vos statuts permettent à vos associés de vous prêter ainsi.")],
  TITRE_PARTICIPATIF: [
    noted(
      [...WORKER_COOPERATIVES, ...OTHER_COOPERATIVES],
      "Réservé aux coopératives en SA ou en SARL ; pour une SAS coopérative, faites vérifier.",
      "code de commerce, art. L. 228-36",
    ),
    noted(
      ["MUTUELLE", "SEM_SPL"],
      "La loi ne l'ouvre qu'à certaines sociétés du secteur public et mutuelles : faites vérifier.",
      "code de commerce, art. L. 228-36",
    ),
  ],
  TITRE_ASSOCIATIF: [
    noted(ASSOCIATIONS, `${ASSOCIATION_BOND} Le prêt dure sept ans au moins.`, BOND_LAW),
    noted(FOUNDATIONS, FOUNDATION_BOND, TO_REVIEW),
  ],
  OBLIGATION: [
    noted(ASSOCIATIONS, ASSOCIATION_BOND, BOND_LAW),
    noted(FOUNDATIONS, FOUNDATION_BOND, TO_REVIEW),
    noted(
      [...WORKER_COOPERATIVES, ...OTHER_COOPERATIVES, "SARL_ESS"],
      COOPERATIVE_BOND,
      "code de commerce, art. L. 223-11",
    ),
    noted(
      [...FARM_COOPERATIVES, "MUTUELLE", ...PUBLIC_BODIES],
      "Rare pour cette forme juridique, et encadré : parlez-en d'abord à un conseil.",
    ),
  ],
  OBLIGATION_CONV: [
    noted(
      [...WORKER_COOPERATIVES, ...OTHER_COOPERATIVES],
      "Dans une coopérative, changer un prêt en part sociale demande des statuts adaptés : faites vérifier.",
    ),
  ],
  PRET_PARTICIPATIF: [
    noted(
      [...FOUNDATIONS, "MUTUELLE"],
      "Peu de financeurs en proposent à cette forme juridique : posez la question avant de préparer un dossier.",
    ),
  ],
  PRET_BANCAIRE: [
    noted(
      ["FDD"],
      "Un fonds de dotation emprunte rarement : la banque regardera vos statuts et votre dotation.",
    ),
  ],
  CREDIT_TRESO: [
    noted(
      ["FDD"],
      "Un fonds de dotation emprunte rarement : la banque regardera vos statuts et votre dotation.",
    ),
    noted(PUBLIC_BODIES, "Une collectivité a ses propres lignes de trésorerie, votées et encadrées."),
  ],
  PRET_CITOYEN: [
    noted(
      [...ASSOCIATIONS, ...FOUNDATIONS],
      "Seulement si vous avez une activité économique : la plateforme le vérifiera.",
      "règlement (UE) 2020/1503",
    ),
    noted(
      ["MUTUELLE", ...PUBLIC_BODIES],
      "Rare pour cette forme juridique : la plateforme dira si elle l'accepte.",
      "règlement (UE) 2020/1503",
    ),
  ],
  PRET_HONNEUR: [
    noted(
      [...EVERY_COMPANY],
      "Le prêt est fait à la personne qui dirige, pas à l'organisation : c'est elle qui rembourse.",
    ),
  ],
  CREDIT_BAIL: [
    noted(["FDD"], "Un fonds de dotation s'équipe rarement ainsi : le loueur regardera vos statuts."),
    noted(
      PUBLIC_BODIES,
      "Une collectivité suit les règles de la commande publique pour louer avec option d'achat.",
    ),
  ],
  GARANTIE_PRET: [
    noted(
      [...FOUNDATIONS, "SEM_SPL"],
      "Peu de garants couvrent cette forme juridique : posez la question avec votre banque.",
    ),
  ],
  CONTRAT_IMPACT: [
    noted(
      [...FARM_COOPERATIVES, "MUTUELLE", "SEM_SPL"],
      "Rare pour cette forme juridique : il faut une action sociale mesurable et un financeur public prêt à payer.",
    ),
  ],
};

const UNDECLARED = remark(
  "Un collectif non déclaré ne peut ni recevoir ni emprunter en son nom : une structure porteuse peut le faire pour lui.",
  "loi du 1er juillet 1901, art. 2",
);

/** Why an instrument is closed: to some forms in particular, then to all others it is closed to. */
const REFUSALS: Partial<Record<Instrument, { particular?: readonly Noted[]; others: InstrumentRemark }>> = {
  DON_PARTICULIER: {
    others: remark("Une société d'économie mixte ou publique locale ne fait pas appel aux dons."),
  },
  MECENAT: {
    particular: [
      noted(
        SHARE_COMPANIES,
        "Le mécénat va à l'intérêt général non lucratif ; une société n'y a droit que dans de rares cas, comme la presse ou le spectacle.",
        "code général des impôts, art. 238 bis",
      ),
    ],
    others: remark(
      "Le mécénat va à l'intérêt général non lucratif : une entreprise ou une mutuelle ne peut pas en recevoir.",
      "code général des impôts, art. 238 bis",
    ),
  },
  SUBVENTION: {
    others: remark(
      "Un fonds de dotation ne reçoit pas d'argent public, sauf dérogation.",
      "loi n° 2008-776 du 4 août 2008, art. 140",
    ),
  },
  AVANCE_REMB: {
    others: remark(
      "Un fonds de dotation ne reçoit pas d'argent public, même remboursable.",
      "loi n° 2008-776 du 4 août 2008, art. 140",
    ),
  },
  PRET_GRATUIT: {
    others: remark(
      "Ce prêt entre particuliers et organisations n'est pas ouvert aux sociétés d'économie mixte ou publiques locales.",
    ),
  },
  PRET_INTER_OSBL: {
    others: remark(
      "Ce prêt ne se fait qu'entre organismes sans but lucratif : associations, fondations, fonds de dotation.",
      "loi du 15 avril 2024 sur la vie associative",
    ),
  },
  APPORT_SDR: {
    others: remark("L'apport associatif n'existe que dans une association.", "loi du 1er juillet 1901"),
  },
  APPORT_ADR: {
    others: remark("L'apport associatif n'existe que dans une association.", "loi du 1er juillet 1901"),
  },
  PARTS_SOCIALES: {
    particular: [
      noted([...SHARE_COMPANIES, "SEM_SPL"], "Cette société a des actions, pas de parts sociales."),
    ],
    others: remark("Cette forme juridique n'a pas de capital que l'on puisse partager."),
  },
  CAPITAL_ACTIONS: {
    particular: [
      noted(
        [...WORKER_COOPERATIVES, ...FARM_COOPERATIVES, ...OTHER_COOPERATIVES],
        "Dans une coopérative, on entre au capital par des parts sociales, une personne comptant pour une voix.",
        "loi n° 47-1775 du 10 septembre 1947",
      ),
      noted(["SARL_ESS"], "Une SARL a des parts, pas d'actions."),
    ],
    others: remark("Cette forme juridique n'a pas de capital que l'on puisse acheter."),
  },
  CCA: {
    others: remark(
      "Le compte courant d'associé suppose des associés au capital : cette forme juridique n'en a pas.",
    ),
  },
  TITRE_PARTICIPATIF: {
    others: remark(
      "La loi réserve le titre participatif aux coopératives et à certaines sociétés publiques ou mutuelles.",
      "code de commerce, art. L. 228-36",
    ),
  },
  TITRE_ASSOCIATIF: { others: remark("La loi réserve le titre associatif aux associations.", BOND_LAW) },
  CERTIF_MUTUALISTE: {
    others: remark("Le certificat mutualiste est réservé aux mutuelles et aux assurances mutuelles."),
  },
  OBLIGATION: { others: remark("Un fonds de dotation n'émet pas d'obligations.") },
  OBLIGATION_CONV: {
    others: remark(
      "Une obligation convertible se change en actions ou en parts : il faut un capital qui le permette.",
    ),
  },
  PRET_PARTICIPATIF: {
    others: remark(
      "Ce prêt n'est pas ouvert à cette forme juridique, faute de bilan d'entreprise à renforcer.",
    ),
  },
  PRET_CITOYEN: {
    others: remark(
      "Une plateforme de prêt finance une activité économique : un fonds de dotation n'en a pas.",
      "règlement (UE) 2020/1503",
    ),
  },
  PRET_HONNEUR: {
    others: remark(
      "Ce prêt va à la personne qui crée ou reprend une entreprise : il ne convient pas à cette forme juridique.",
    ),
  },
  GARANTIE_PRET: {
    others: remark("Les fonds de garantie ne couvrent pas les emprunts de cette forme juridique."),
  },
  CONTRAT_IMPACT: {
    others: remark(
      "Un contrat à impact se passe avec la structure qui mène l'action, pas avec celle qui la finance ou la commande.",
    ),
  },
};

/** The first note that speaks of the form. */
function noteFor(notes: readonly Noted[] | undefined, legalForm: LegalForm): InstrumentRemark | null {
  return notes?.find((note) => note.forms.includes(legalForm))?.remark ?? null;
}

/** The warning due where the matrix says "under conditions"; null where the instrument is plainly possible, or impossible. */
export function conditionalWarning(legalForm: LegalForm, instrument: Instrument): InstrumentRemark | null {
  if (instrumentPermission(legalForm, instrument) !== "conditional") return null;
  const warning = noteFor(NOTES[instrument], legalForm);
  if (!warning) throw new Error(`instrument warnings: none for ${legalForm} × ${instrument}`);
  return warning;
}

/** What is good to know although the matrix says "possible" (who may bring it, what must be written); null where nothing is. */
export function practicalNote(legalForm: LegalForm, instrument: Instrument): InstrumentRemark | null {
  return instrumentPermission(legalForm, instrument) === "possible"
    ? noteFor(NOTES[instrument], legalForm)
    : null;
}

/** Why the matrix says "impossible"; null where it does not. */
export function impossibleReason(legalForm: LegalForm, instrument: Instrument): InstrumentRemark | null {
  if (instrumentPermission(legalForm, instrument) !== "impossible") return null;
  if (legalForm === "COLLECTIF") return UNDECLARED;
  const refusal = REFUSALS[instrument];
  const reason = noteFor(refusal?.particular, legalForm) ?? refusal?.others;
  if (!reason) throw new Error(`instrument warnings: no reason for ${legalForm} × ${instrument}`);
  return reason;
}
