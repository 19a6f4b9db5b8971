import { LEGAL_FORMS, type LegalForm } from "./codes.ts";
import { entryFinder, vocabularyEntries } from "./entry.ts";
import vocabulary from "./vocabulary.json";

export const LEGAL_FORM_ENTRIES = vocabularyEntries(LEGAL_FORMS, vocabulary.legalForms, {
  ASSO_1901: [
    "Un groupe de personnes déclaré en préfecture, qui agit pour autre chose que partager des bénéfices.",
    "loi du 1er juillet 1901, art. 1 et 5",
  ],
  ASSO_DROIT_LOCAL: [
    "L'association telle qu'elle existe en Moselle et en Alsace, inscrite au tribunal plutôt qu'en préfecture.",
    "code civil local d'Alsace-Moselle, art. 21 à 79",
  ],
  ARUP: [
    "Une association que l'État a reconnue d'utilité publique : elle peut recevoir des legs, et l'État la suit de plus près.",
    "loi du 1er juillet 1901, art. 10 et 11",
  ],
  COLLECTIF: [
    "Un groupe qui agit sans avoir encore déclaré de structure : pour recevoir de l'argent, une structure porteuse doit le faire pour lui.",
    "loi du 1er juillet 1901, art. 2",
  ],
  FRUP: [
    "Une somme donnée pour toujours à une œuvre d'intérêt général, gérée sous le regard de l'État.",
    "loi n° 87-571 du 23 juillet 1987, art. 18",
  ],
  FOND_ABRITEE: [
    "Une fondation hébergée par une plus grande, qui signe et tient les comptes à sa place : dites laquelle.",
    "loi n° 87-571 du 23 juillet 1987, art. 20",
  ],
  FOND_ENTREPRISE: [
    "Une fondation créée par une ou plusieurs entreprises, pour quelques années renouvelables.",
    "loi n° 87-571 du 23 juillet 1987, art. 19 et suivants",
  ],
  FDD: [
    "Une structure qui reçoit des dons pour agir elle-même ou aider d'autres structures d'intérêt général ; elle ne reçoit pas d'argent public, sauf dérogation.",
    "loi n° 2008-776 du 4 août 2008, art. 140",
  ],
  SCOP: [
    "Une entreprise dont les salariés détiennent la majorité et décident, une personne comptant pour une voix.",
    "loi n° 78-763 du 19 juillet 1978",
  ],
  SCIC: [
    "Une coopérative qui réunit salariés, usagers et partenaires, où chaque associé a une voix et où l'essentiel des bénéfices reste dans la coopérative.",
    "loi n° 47-1775 du 10 septembre 1947, art. 19 quinquies et suivants",
  ],
  CAE: [
    "Une coopérative où des personnes développent leur activité en étant salariées, avec une comptabilité et des services partagés.",
    "loi n° 47-1775 du 10 septembre 1947, art. 26-41",
  ],
  COOP_AGRI: [
    "Des agriculteurs et agricultrices qui achètent, transforment ou vendent ensemble.",
    "code rural et de la pêche maritime, art. L. 521-1",
  ],
  CUMA: [
    "Des fermes qui achètent et utilisent ensemble leur matériel agricole.",
    "code rural et de la pêche maritime, art. L. 521-1",
  ],
  COOP_CONSO: ["Une coopérative qui appartient à celles et ceux qui y achètent.", "loi du 7 mai 1917"],
  COOP_HABITANTS: [
    "Des habitants qui possèdent et gèrent ensemble leur immeuble par une coopérative.",
    "code de la construction et de l'habitation, art. L. 201-1 et suivants",
  ],
  COOP_AUTRE: [
    "Une coopérative d'artisans, de transporteurs, de pêcheurs ou de commerçants, où chaque membre a une voix.",
    "loi n° 47-1775 du 10 septembre 1947",
  ],
  MUTUELLE: [
    "Une structure sans actionnaires, qui appartient à ses adhérents et les protège en mettant leurs cotisations en commun.",
    "code de la mutualité, art. L. 111-1",
  ],
  SOC_ESS: [
    "Une société par actions (SAS ou SA) qui suit les règles de l'économie sociale et solidaire : un but utile, des décisions partagées, des bénéfices surtout réinvestis.",
    "loi n° 2014-856 du 31 juillet 2014, art. 1",
  ],
  SARL_ESS: [
    "Une société à responsabilité limitée (SARL) qui suit les règles de l'économie sociale et solidaire.",
    "loi n° 2014-856 du 31 juillet 2014, art. 1",
  ],
  SOC_COMMERCIALE: [
    "Une société qui ne relève pas de l'économie sociale et solidaire ; elle peut avoir inscrit une mission dans ses statuts.",
    "code de commerce, art. L. 210-1 et L. 210-10",
  ],
  FONCIERE: [
    "Une société qui achète des terres ou des murs pour les louer durablement à des projets utiles, sans chercher à les revendre cher.",
  ],
  SEM_SPL: [
    "Une société dont des collectivités détiennent la majorité (SEM) ou la totalité (SPL).",
    "code général des collectivités territoriales, art. L. 1521-1 et L. 1531-1",
  ],
  COLLECTIVITE: [
    "Une commune, une intercommunalité, un département, une région, ou un établissement public local comme un CCAS.",
    "code général des collectivités territoriales",
  ],
  GIP: [
    "Un groupement créé par convention entre des personnes publiques, et parfois privées, pour une mission commune sans but lucratif.",
    "loi n° 2011-525 du 17 mai 2011, art. 98",
  ],
});

/** The explained entry of a legal form. */
export const legalFormEntry = entryFinder(LEGAL_FORM_ENTRIES);
export const legalFormLabel = (code: LegalForm): string => legalFormEntry(code).label;
