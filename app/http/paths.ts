import { TEXT_SLUGS } from "#app/moderation/text-slugs.ts";
import type { TextRef } from "#domain/moderation/text.ts";

/** One builder per URL of the site: nothing else writes a path. */

/** The parameters of a search, as an address holds them: several values of one name where a filter takes several. */
export type SearchQuery = Record<string, string | readonly string[] | number | undefined>;

export type JournalQuery = {
  acte?: string;
  sujet?: string;
  qui?: string;
  du?: string;
  au?: string;
  page?: number;
};

const withQuery = (path: string, query: SearchQuery): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? (value as readonly string[]) : [value];
    for (const one of values)
      if (one !== undefined && one !== "" && !(name === "page" && one === 1))
        parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
};

export const paths = {
  home: () => "/",
  needs: (query: SearchQuery = {}) => withQuery("/besoins", query),
  /** Needs and programmes at once. */
  search: (query: { q?: string } = {}) => withQuery("/recherche", query),
  exportSearch: () => "/recherche/export",
  printSearch: () => "/recherche/imprimer",
  suggestions: (query: { q: string }) => withQuery("/recherche/suggestions", query),
  need: (id: string) => `/besoins/${encodeURIComponent(id)}`,
  organisation: (id: string) => `/organisations/${encodeURIComponent(id)}`,
  ownOrganisation: (query: { fait?: string } = {}) => withQuery("/organisation", query),
  ownFinancer: (query: { statut?: string; q?: string; page?: number } = {}) => withQuery("/financeur", query),
  editFinancer: () => "/financeur/fiche",
  newProgramme: () => "/financeur/programmes/nouveau",
  ownProgramme: (id: string, query: Record<string, string | undefined> = {}) =>
    withQuery(`/financeur/programmes/${encodeURIComponent(id)}`, query),
  programmeStep: (id: string, step: string) => `${paths.ownProgramme(id)}/${step}`,
  programmeReach: (id: string) => `${paths.ownProgramme(id)}/portee`,
  actOnProgramme: (id: string) => `${paths.ownProgramme(id)}/vie`,
  editOrganisation: () => "/organisation/fiche",
  newNeed: () => "/organisation/besoins/nouveau",
  ownNeed: (id: string, query: { fait?: string } = {}) =>
    withQuery(`/organisation/besoins/${encodeURIComponent(id)}`, query),
  needStep: (id: string, step: string, query: { fait?: string } = {}) =>
    withQuery(`${paths.ownNeed(id)}/${step}`, query),
  needPreview: (id: string, query: { vue?: string } = {}) => withQuery(`${paths.ownNeed(id)}/apercu`, query),
  needReach: (id: string) => `${paths.ownNeed(id)}/portee`,
  actOnNeed: (id: string) => `${paths.ownNeed(id)}/vie`,
  searchTerritories: (query: { q: string; pour?: "commune" }) => withQuery("/territoires", query),
  prolongNeed: (id: string) => `${paths.ownNeed(id)}/prolonger`,
  financers: (query: SearchQuery = {}) => withQuery("/financeurs", query),
  financer: (id: string, query: { fait?: string; q?: string; page?: number } = {}) =>
    withQuery(`/financeurs/${encodeURIComponent(id)}`, query),
  programme: (id: string, query: { page?: number } = {}) =>
    withQuery(`/programmes/${encodeURIComponent(id)}`, query),
  places: (query: { pres?: string; lat?: number; lon?: number } = {}) => withQuery("/lieux", query),
  proposePlace: () => "/lieux/proposer",
  place: (id: string) => `/lieux/${encodeURIComponent(id)}`,
  reviewPlace: (id: string) => `${paths.place(id)}/relecture`,
  ownPlace: (query: { fait?: string } = {}) => withQuery("/lieu", query),
  editPlace: () => "/lieu/fiche",
  placeOpenings: (query: { fait?: string } = {}) => withQuery("/lieu/ouvertures", query),
  placeCharter: () => "/lieu/charte",
  meetups: () => "/rencontres",
  meetup: (id: string, query: { fait?: string } = {}) =>
    withQuery(`/rencontres/${encodeURIComponent(id)}`, query),
  whereAndWhen: () => "/lieu/rencontres/ou-et-quand",
  newMeetup: (query: { format?: string; theme?: string; rayon?: number } = {}) =>
    withQuery("/lieu/rencontres/nouvelle", query),
  ownMeetup: (id: string, query: { fait?: string } = {}) =>
    withQuery(`/lieu/rencontres/${encodeURIComponent(id)}`, query),
  meetupFrame: (id: string) => `${paths.ownMeetup(id)}/cadre`,
  meetupVenue: (id: string) => `${paths.ownMeetup(id)}/lieu`,
  meetupGuests: (id: string, query: { fait?: string; q?: string } = {}) =>
    withQuery(`${paths.ownMeetup(id)}/invites`, query),
  meetupTimetable: (id: string, query: { fait?: string } = {}) =>
    withQuery(`${paths.ownMeetup(id)}/rendez-vous`, query),
  meetupMarks: (id: string) => `${paths.ownMeetup(id)}/jour/notes`,
  meetupDay: (id: string) => `${paths.ownMeetup(id)}/jour`,
  meetupBalance: (id: string, query: { fait?: string } = {}) =>
    withQuery(`${paths.ownMeetup(id)}/bilan`, query),
  meetupPrint: (id: string, piece: string) => `${paths.ownMeetup(id)}/imprimer/${piece}`,
  meetupScreen: (id: string) => `${paths.ownMeetup(id)}/ecran`,
  actOnMeetup: (id: string) => `${paths.ownMeetup(id)}/vie`,
  openInvitation: (guestId: string) => `/mes-rencontres/${encodeURIComponent(guestId)}`,
  guestPage: (token: string, query: { fait?: string } = {}) =>
    withQuery(`/rendez-vous/${encodeURIComponent(token)}`, query),
  guestCalendar: (token: string) => `${paths.guestPage(token)}/rencontre.ics`,
  guestOutcomes: (token: string, query: { fait?: string } = {}) =>
    withQuery(`${paths.guestPage(token)}/suites`, query),
  calendarFeed: (token: string) => `/agenda/${encodeURIComponent(token)}`,
  savedSearches: (query: { fait?: string; recherche?: string } = {}) => withQuery("/recherches", query),
  shortlists: (query: { fait?: string } = {}) => withQuery("/listes", query),
  shortlist: (id: string) => `/listes/${encodeURIComponent(id)}`,
  shortlistItem: (id: string) => `${paths.shortlist(id)}/element`,
  compareShortlist: (id: string) => `${paths.shortlist(id)}/comparer`,
  exportShortlist: (id: string) => `${paths.shortlist(id)}/export`,
  setAsides: () => "/listes/ecartes",
  keep: (keptId: string) => `/listes/garder/${encodeURIComponent(keptId)}`,
  setAside: (keptId: string) => `/listes/ecarter/${encodeURIComponent(keptId)}`,
  savers: () => "/epargnants",
  ownIntention: (query: { fait?: string } = {}) => withQuery("/epargne", query),
  editIntention: (query: { fait?: string } = {}) => withQuery("/epargne/intention", query),
  renewIntention: () => "/epargne/renouveler",
  withdrawIntention: () => "/epargne/effacer",
  intentionNeeds: (query: { ordre?: string; page?: number } = {}) => withQuery("/epargne/besoins", query),
  signIn: (query: { retour?: string } = {}) => withQuery("/connexion", query),
  signUp: (query: { role?: string } = {}) => withQuery("/inscription", query),
  verification: (token: string) => `/verification/${encodeURIComponent(token)}`,
  forgottenPassword: () => "/mot-de-passe",
  newPassword: (token: string) => `/mot-de-passe/${encodeURIComponent(token)}`,
  signOut: () => "/deconnexion",
  resume: () => "/reprendre",
  invitation: (token: string) => `/invitations/${encodeURIComponent(token)}`,
  sessions: (query: { fait?: string } = {}) => withQuery("/compte/sessions", query),
  security: (query: { fait?: string } = {}) => withQuery("/compte/securite", query),
  ownData: () => "/compte/donnees",
  exportOwnData: () => "/compte/donnees/export",
  eraseAccount: () => "/compte/effacer",
  accountErased: () => "/au-revoir",
  becomeSaver: () => "/compte/epargne",
  addStructure: (query: { genre?: string } = {}) => withQuery("/structure/nouvelle", query),
  members: (query: { fait?: string } = {}) => withQuery("/structure/membres", query),
  member: (id: string) => `/structure/membres/${encodeURIComponent(id)}`,
  waitingInvitation: (id: string) => `/structure/invitations/${encodeURIComponent(id)}`,
  leaveStructure: () => "/structure/quitter",
  chooseStructure: (query: { retour?: string } = {}) => withQuery("/compte/structures", query),
  account: (query: { fait?: string } = {}) => withQuery("/compte", query),
  introductions: () => "/mises-en-relation",
  newIntroduction: (query: { besoin?: string; programme?: string }) =>
    withQuery("/mises-en-relation/nouvelle", query),
  introduction: (id: string, query: { fait?: string } = {}) =>
    withQuery(`/mises-en-relation/${encodeURIComponent(id)}`, query),
  introductionThread: (id: string) => `${paths.introduction(id)}#fil`,
  preparationSheet: (id: string) => `${paths.introduction(id)}/fiche`,
  notifications: (query: { page?: number; fait?: string } = {}) => withQuery("/notifications", query),
  notification: (id: string) => `/notifications/${encodeURIComponent(id)}`,
  notificationPreferences: (query: { fait?: string } = {}) => withQuery("/notifications/reglages", query),
  unsubscribe: (token: string) => `/desinscription/${encodeURIComponent(token)}`,
  operation: () => "/operation",
  textsToReview: (query: { genre?: string; texte?: string; page?: number } = {}) =>
    withQuery("/operation/textes", query),
  reviewText: ({ kind, id }: TextRef) => `/operation/textes/${TEXT_SLUGS[kind]}/${encodeURIComponent(id)}`,
  financersToCheck: (query: { liste?: string; page?: number } = {}) =>
    withQuery("/operation/financeurs", query),
  qualitiesToCheck: (query: { liste?: string; q?: string; page?: number } = {}) =>
    withQuery("/operation/qualites", query),
  checkQualities: (id: string) => `/operation/qualites/${encodeURIComponent(id)}`,
  checkFinancer: (id: string, query: { fait?: string } = {}) =>
    withQuery(`/operation/financeurs/${encodeURIComponent(id)}`, query),
  reportsToAnswer: (query: { liste?: string; fait?: string; page?: number } = {}) =>
    withQuery("/operation/signalements", query),
  answerReport: (id: string) => `/operation/signalements/${encodeURIComponent(id)}`,
  report: (query: { quoi?: string; id?: string; suite?: string; envoye?: string } = {}) =>
    withQuery("/signaler", query),
  exchanges: () => "/operation/echanges",
  exchange: (id: string, query: { voir?: string; page?: number } = {}) =>
    withQuery(`/operation/echanges/${encodeURIComponent(id)}`, query),
  exportExchange: (kind: string) => `/operation/export/${kind}`,
  meetupBalances: () => "/operation/rencontres",
  journal: (query: JournalQuery = {}) => withQuery("/operation/journal", query),
  mailbox: () => "/demo/courrier",
  ranking: () => "/comment-fonctionne-le-classement",
  refusalReasons: () => "/pourquoi-les-besoins-n-aboutissent-pas",
  rankingPolicy: () => "/politique-de-classement",
  legalNotice: () => "/mentions-legales",
  terms: () => "/cgu",
  privacy: () => "/confidentialite",
  accessibility: () => "/accessibilite",
  styleGuide: () => "/demo/charte",
  viewpoint: () => "/demo/point-de-vue",
};

/** A path of this site to come back to, from a form: anything else (another site, `//host`, a back slash) leads home, or `otherwise`. */
export function safeReturnPath(value: FormDataEntryValue | null, otherwise = paths.home()): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]{0,2000}$/u.test(value)) return otherwise;
  return value;
}
