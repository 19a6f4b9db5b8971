import type { Permission } from "#domain/accounts/permissions.ts";
import type { Context } from "#app/platform/context.ts";
import { addTriedNotification, type World } from "./world.ts";

/** Who gets in: everyone, nobody (a page that only receives forms), whoever holds a mailed link, or who has a permission. */
export type Access = "everyone" | "nobody" | "link" | Permission;

export type RouteAccess = {
  read: Access;
  /** None: the route receives no form. */
  write?: Access;
  /** The id in its address: of something of the actor's own structure, or of another of the same kind. None: it has no id, or a public one. */
  own?: (world: World, side: "own" | "other", kind: keyof World["structures"]) => string;
  /** The id in its address: of something of this very account; made for the trial. */
  ofAccount?: (context: Context, accountId: string) => Promise<string>;
  /** What its address asks about. */
  search?: (world: World) => Record<string, string>;
  /** A public id. */
  id?: (world: World, kind: keyof World["structures"]) => string;
  /** What else its address holds. */
  params?: Record<string, string>;
  /** What is sent, when an empty form would say nothing of who may send it. */
  form?: Record<string, string>;
};

const PUBLIC: RouteAccess = { read: "everyone" };
const ownNeed = ({ structures }: World, side: "own" | "other") => structures.organisation[side].needId;
const ownShortlist: RouteAccess["own"] = ({ structures }, side, kind) => structures[kind][side].shortlistId;
/** What this side keeps of the other. */
const keepable: RouteAccess["id"] = ({ needId, programmeId }, kind) =>
  kind === "financer" ? needId : programmeId;
const ownProgramme = ({ structures }: World, side: "own" | "other") => structures.financer[side].programmeId;
const ownMeetup = ({ structures }: World, side: "own" | "other") => structures.place[side].meetupId;
/** A frame and an outcome that can be read, so that what refuses them is who sends them. */
const FRAME = {
  version: "1",
  title: "Rencontre",
  day: "2027-01-12",
  startsAt: "9h",
  slots: "4",
  slotMinutes: "15",
  pauseMinutes: "3",
  tables: "4",
  seats: "12",
  radiusKm: "60",
  answerHours: "48",
};
const OUTCOME = { partnerId: "personne", kind: "follow-up" };
const SIGNED_IN: RouteAccess = { read: "manage-own-account", write: "manage-own-account" };

/** Every address of the site, and who gets in. A route that is not here fails the test that walks them all. */
export const ACCESS: Record<string, RouteAccess> = {
  "": PUBLIC,
  recherche: PUBLIC,
  "recherche/suggestions": PUBLIC,
  "recherche/export": PUBLIC,
  "recherche/imprimer": PUBLIC,
  besoins: PUBLIC,
  "besoins/:id": { read: "everyone", id: ({ needId }) => needId },
  "organisations/:id": { read: "everyone", id: ({ publicOrganisationId }) => publicOrganisationId },
  financeurs: PUBLIC,
  "financeurs/:id": { read: "everyone", id: ({ publicFinancerId }) => publicFinancerId },
  "programmes/:id": { read: "everyone", id: ({ programmeId }) => programmeId },
  "pourquoi-les-besoins-n-aboutissent-pas": PUBLIC,
  lieux: PUBLIC,
  "lieux/proposer": { read: "everyone", write: "everyone" },
  "lieux/:id": { read: "everyone", id: ({ publicPlaceId }) => publicPlaceId },
  "lieux/:id/relecture": {
    read: "everyone",
    write: "review-places",
    id: ({ proposedPlaceId }) => proposedPlaceId,
    form: { acte: "relire" },
  },
  epargnants: PUBLIC,
  "comment-fonctionne-le-classement": PUBLIC,
  signaler: { read: "everyone", write: "everyone" },
  "politique-de-classement": PUBLIC,
  "mentions-legales": PUBLIC,
  cgu: PUBLIC,
  confidentialite: PUBLIC,
  accessibilite: PUBLIC,

  connexion: { read: "everyone", write: "everyone" },
  deconnexion: { read: "nobody", write: "everyone" },
  inscription: { read: "everyone", write: "everyone" },
  "mot-de-passe": { read: "everyone", write: "everyone" },
  "mot-de-passe/:token": { read: "link", write: "everyone" },
  "verification/:token": { read: "link", write: "everyone" },
  "invitations/:token": { read: "link", write: "everyone" },
  reprendre: SIGNED_IN,
  compte: SIGNED_IN,
  "compte/structures": SIGNED_IN,
  "compte/epargne": { read: "nobody", write: "manage-own-account" },
  "compte/sessions": SIGNED_IN,
  "compte/securite": SIGNED_IN,
  "compte/donnees": { read: "manage-own-account" },
  "compte/donnees/export": { read: "nobody", write: "manage-own-account" },
  "compte/effacer": SIGNED_IN,
  "au-revoir": PUBLIC,
  "mes-rencontres/:id": {
    read: "everyone",
    write: "answer-invitations",
    own: ({ structures }, side, kind) => structures[kind][side].guestId,
  },
  "mises-en-relation": { read: "read-introductions" },
  "mises-en-relation/nouvelle": {
    read: "act-on-introductions",
    write: "act-on-introductions",
    search: ({ needId, programmeId }) => ({ besoin: needId, programme: programmeId }),
  },
  "mises-en-relation/:id": {
    read: "read-introductions",
    write: "act-on-introductions",
    own: ({ structures }, side, kind) => structures[kind][side].introductionId,
    form: { acte: "write", text: "Bonjour" },
  },
  "mises-en-relation/:id/fiche": {
    read: "read-introductions",
    own: ({ structures }, side, kind) => structures[kind][side].introductionId,
  },
  recherches: SIGNED_IN,
  notifications: SIGNED_IN,
  "notifications/reglages": SIGNED_IN,
  "notifications/:id": {
    read: "manage-own-account",
    ofAccount: addTriedNotification,
  },
  "desinscription/:token": { read: "link", write: "everyone" },
  "structure/nouvelle": { read: "add-structure", write: "add-structure" },
  "structure/membres": { read: "read-members", write: "manage-members" },
  "structure/membres/:id": {
    read: "nobody",
    write: "manage-members",
    own: ({ structures }, side, kind) => structures[kind][side].memberId,
    form: { acte: "role", role: "lecture" },
  },
  "structure/invitations/:id": {
    read: "nobody",
    write: "manage-members",
    own: ({ structures }, side, kind) => structures[kind][side].invitationId,
    form: { acte: "renvoyer" },
  },
  "structure/quitter": { read: "nobody", write: "leave-structure" },

  financeur: { read: "read-own-financer" },
  "financeur/fiche": { read: "edit-financer", write: "edit-financer" },
  "financeur/programmes/nouveau": { read: "edit-programme" },
  "financeur/programmes/:id": { read: "read-own-programmes", own: ownProgramme },
  "financeur/programmes/:id/portee": {
    read: "nobody",
    write: "edit-programme",
    own: ownProgramme,
    form: { etape: "wish" },
  },
  "financeur/programmes/:id/relecture": {
    read: "edit-programme",
    write: "publish-programme",
    own: ownProgramme,
  },
  "financeur/programmes/:id/:step": {
    read: "edit-programme",
    write: "edit-programme",
    own: ownProgramme,
    params: { step: "recherche" },
  },
  "financeur/programmes/:id/vie": {
    read: "everyone",
    write: "publish-programme",
    own: ({ structures }, side, kind) => structures[kind][side].programmeId,
    form: { acte: "pause" },
  },

  lieu: { read: "read-own-place" },
  "lieu/fiche": { read: "edit-place", write: "edit-place" },
  "lieu/charte": { read: "edit-place", write: "edit-place" },
  "lieu/rencontres/ou-et-quand": { read: "host-meetups" },
  "lieu/rencontres/nouvelle": { read: "host-meetups", write: "host-meetups" },
  "lieu/rencontres/:id": { read: "read-own-place", own: ownMeetup },
  "lieu/rencontres/:id/cadre": { read: "host-meetups", write: "host-meetups", own: ownMeetup, form: FRAME },
  "lieu/rencontres/:id/lieu": {
    read: "host-meetups",
    write: "host-meetups",
    own: ownMeetup,
    form: { venueId: "nulle-part" },
  },
  "lieu/rencontres/:id/invites": {
    read: "read-own-place",
    write: "host-meetups",
    own: ownMeetup,
    form: { retirer: "personne", retour: "preparer" },
  },
  "lieu/rencontres/:id/rendez-vous": {
    read: "read-own-place",
    write: "host-meetups",
    own: ownMeetup,
    form: { acte: "publier" },
  },
  "lieu/rencontres/:id/jour": {
    read: "read-own-place",
    write: "host-meetups",
    own: ownMeetup,
    form: { here: "personne" },
  },
  "lieu/rencontres/:id/jour/notes": {
    read: "nobody",
    write: "host-meetups",
    own: ownMeetup,
    form: { marks: "[]" },
  },
  "lieu/rencontres/:id/ecran": { read: "read-own-place", own: ownMeetup },
  "lieu/rencontres/:id/imprimer/:piece": {
    read: "read-own-place",
    own: ownMeetup,
    params: { piece: "programme" },
  },
  "lieu/rencontres/:id/bilan": { read: "read-own-place", own: ownMeetup },
  "lieu/rencontres/:id/vie": {
    read: "everyone",
    write: "host-meetups",
    own: ownMeetup,
    form: { acte: "tenue" },
  },
  rencontres: PUBLIC,
  "rencontres/:id": {
    read: "everyone",
    write: "everyone",
    id: ({ publicMeetupId }) => publicMeetupId,
  },
  "rendez-vous/:token": { read: "link", write: "link", form: { answer: "no" } },
  "rendez-vous/:token/suites": { read: "link", write: "link", form: OUTCOME },
  "rendez-vous/:token/rencontre.ics": { read: "link" },
  "agenda/:token": { read: "link" },
  "lieu/ouvertures": { read: "edit-place", write: "edit-place", form: { kind: "once" } },

  listes: { read: "read-shortlists", write: "keep-shortlists" },
  "listes/garder/:id": { read: "keep-shortlists", write: "keep-shortlists", id: keepable },
  "listes/ecarter/:id": { read: "keep-shortlists", write: "keep-shortlists", id: keepable },
  "listes/ecartes": { read: "read-shortlists", write: "keep-shortlists", form: { element: "rien" } },
  "listes/:id": { read: "read-shortlists", write: "keep-shortlists", own: ownShortlist },
  "listes/:id/element": {
    read: "everyone",
    write: "keep-shortlists",
    own: ownShortlist,
    form: { element: "rien", faire: "up" },
  },
  "listes/:id/comparer": { read: "read-shortlists", own: ownShortlist },
  "listes/:id/export": { read: "read-shortlists", own: ownShortlist },

  organisation: { read: "read-own-organisation" },
  "organisation/fiche": { read: "edit-organisation", write: "edit-organisation" },
  "organisation/besoins/nouveau": { read: "edit-need" },
  "organisation/besoins/:id": { read: "read-own-needs", own: ownNeed },
  "organisation/besoins/:id/vie": {
    read: "everyone",
    write: "edit-need",
    own: ownNeed,
    form: { acte: "pause" },
  },
  "organisation/besoins/:id/relecture": { read: "edit-need", write: "publish-need", own: ownNeed },
  "organisation/besoins/:id/apercu": { read: "edit-need", own: ownNeed },
  "organisation/besoins/:id/prolonger": { read: "edit-need", write: "edit-need", own: ownNeed },
  "organisation/besoins/:id/portee": {
    read: "nobody",
    write: "edit-need",
    own: ownNeed,
    form: { etape: "essential" },
  },
  "organisation/besoins/:id/:step": {
    read: "edit-need",
    write: "edit-need",
    own: ownNeed,
    params: { step: "essentiel" },
  },
  territoires: PUBLIC,

  epargne: { read: "keep-intention" },
  "epargne/intention": { read: "keep-intention", write: "keep-intention" },
  "epargne/renouveler": { read: "nobody", write: "keep-intention" },
  "epargne/effacer": { read: "keep-intention", write: "keep-intention" },
  "epargne/besoins": { read: "keep-intention" },

  operation: { read: "moderate-texts" },
  "operation/textes": { read: "moderate-texts" },
  "operation/textes/:genre/:id": {
    read: "moderate-texts",
    write: "moderate-texts",
    params: { genre: "besoin" },
    id: ({ waitingNeedId }) => waitingNeedId,
    form: { acte: "rendre" },
  },
  "operation/financeurs": { read: "verify-financers" },
  "operation/financeurs/:id": {
    read: "verify-financers",
    write: "verify-financers",
    id: ({ publicFinancerId }) => publicFinancerId,
  },
  "operation/qualites": { read: "verify-qualities" },
  "operation/qualites/:id": {
    read: "verify-qualities",
    write: "verify-qualities",
    id: ({ publicOrganisationId }) => publicOrganisationId,
  },
  "operation/signalements": { read: "answer-reports" },
  "operation/signalements/:id": {
    read: "answer-reports",
    write: "answer-reports",
    id: ({ reportId }) => reportId,
  },
  "operation/echanges": { read: "import-exchange", write: "import-exchange" },
  "operation/echanges/:id": {
    read: "import-exchange",
    write: "import-exchange",
    id: ({ importId }) => importId,
  },
  "operation/export/:kind": { read: "nobody", write: "import-exchange", params: { kind: "besoins" } },
  "operation/rencontres": { read: "read-balances" },
  "operation/journal": { read: "read-journal" },

  "demo/charte": PUBLIC,
  "demo/courrier": PUBLIC,
  "demo/point-de-vue": { read: "nobody", write: "everyone" },
  "*": { read: "nobody" },
};
