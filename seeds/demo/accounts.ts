import type { MembershipRole, StructureKind } from "#domain/accounts/role.ts";

/** One password for every account of the demonstration: nothing behind it is worth more. */
export const DEMO_PASSWORD = "demonstration-2026";

export type DemoAccount = {
  email: string;
  name: string;
  /** What it shows, as the demonstration prints it; none: it is there for colleagues to be seen. */
  shows?: string;
  operator?: boolean;
  saver?: boolean;
  /** Came here two days ago, and was shown what was published by then: the rest is new to them. */
  cameBefore?: boolean;
  /** Structures of the demonstration's data, by their name. */
  memberships?: [kind: StructureKind, name: string, role: MembershipRole][];
};

const BAKERY = "Le Fournil du Pile ou Farine";
const FOUNDATION = "Fondation Sillons Partagés";

/** One account per role, and a few colleagues; all invented. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  {
    email: "organisation@demo.example",
    name: "Camille Ferrand",
    shows: "une organisation",
    memberships: [["organisation", BAKERY, "responsable"]],
  },
  {
    email: "membre@demo.example",
    name: "Yanis Morel",
    memberships: [["organisation", BAKERY, "membre"]],
  },
  {
    email: "lecture@demo.example",
    name: "Odile Vasseur",
    memberships: [["organisation", BAKERY, "lecture"]],
  },
  {
    email: "autre-organisation@demo.example",
    name: "Inès Lacombe",
    memberships: [["organisation", "La Seconde Rive", "responsable"]],
  },
  {
    email: "financeur@demo.example",
    name: "Basile Andrieu",
    shows: "un financeur",
    cameBefore: true,
    memberships: [["financer", FOUNDATION, "responsable"]],
  },
  {
    email: "ponts-et-liens@demo.example",
    name: "Rachel Timsit",
    memberships: [["financer", "Fondation d'entreprise Ponts & Liens", "responsable"]],
  },
  {
    email: "trois-sources@demo.example",
    name: "Gaspard Lenoir",
    memberships: [["financer", "Fondation des Trois Sources", "responsable"]],
  },
  {
    email: "premiers-pas@demo.example",
    name: "Hugo Tessier",
    memberships: [["financer", "Office des Premiers Pas", "responsable"]],
  },
  {
    email: "main-levee@demo.example",
    name: "Aïcha Dumont",
    memberships: [["financer", "Fondation Main Levée", "responsable"]],
  },
  {
    email: "epargne-et-voisins@demo.example",
    name: "Mireille Caron",
    memberships: [["financer", "Coopérative Épargne & Voisins", "responsable"]],
  },
  {
    email: "ruche@demo.example",
    name: "Joël Pasquier",
    memberships: [["financer", "La Ruche Financière", "responsable"]],
  },
  {
    email: "trois-fleuves@demo.example",
    name: "Solène Abadie",
    memberships: [["financer", "Région des Trois Fleuves", "responsable"]],
  },
  {
    email: "rivieres-vives@demo.example",
    name: "Colette Marchand",
    memberships: [["organisation", "Rivières Vives du Morvan", "responsable"]],
  },
  {
    email: "jardins-du-lagon@demo.example",
    name: "Davy Hoarau",
    memberships: [["organisation", "Jardins du Lagon", "responsable"]],
  },
  {
    email: "lieu@demo.example",
    name: "Maud Keravel",
    shows: "un lieu",
    memberships: [["place", "Ferme des Trois Haies", "responsable"]],
  },
  {
    email: "filature@demo.example",
    name: "Hind Lestienne",
    shows: "un lieu, le jour d'une rencontre",
    memberships: [["place", "La Filature en Partage", "responsable"]],
  },
  { email: "epargne@demo.example", name: "Salomé Perrin", shows: "une épargnante", saver: true },
  {
    email: "plusieurs@demo.example",
    name: "Théo Garnier",
    shows: "plusieurs à la fois",
    saver: true,
    memberships: [
      ["organisation", "CUMA des Deux Cols", "responsable"],
      ["financer", "CIGALES Drôme Sud", "membre"],
      ["place", "Mairie, salle du conseil", "lecture"],
    ],
  },
  { email: "operation@demo.example", name: "Aïcha Delmas", shows: "l'opération Milliard", operator: true },
  { email: "operation-aussi@demo.example", name: "Samir Haddad", operator: true },
];
