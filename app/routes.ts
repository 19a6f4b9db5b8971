import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The site map: French address, English file, grouped by who reads it. */
const everyone = [
  index("routes/public/home.tsx"),
  route("recherche", "routes/public/search.tsx"),
  route("recherche/suggestions", "routes/resources/suggestions.ts"),
  route("recherche/export", "routes/public/export-search.ts"),
  route("recherche/imprimer", "routes/public/print-search.tsx"),
  route("besoins", "routes/public/needs.tsx"),
  route("besoins/:id", "routes/public/need.tsx"),
  route("organisations/:id", "routes/public/organisation.tsx"),
  route("financeurs", "routes/public/financers.tsx"),
  route("financeurs/:id", "routes/public/financer.tsx"),
  route("programmes/:id", "routes/public/programme.tsx"),
  route("lieux", "routes/public/places.tsx"),
  route("lieux/proposer", "routes/public/propose-place.tsx"),
  route("lieux/:id", "routes/public/place.tsx"),
  route("rencontres", "routes/public/meetups.tsx"),
  route("rencontres/:id", "routes/public/meetup.tsx"),
  route("lieux/:id/relecture", "routes/public/review-place.ts"),
  route("epargnants", "routes/public/savers.tsx"),
  route("comment-fonctionne-le-classement", "routes/public/ranking.tsx"),
  route("pourquoi-les-besoins-n-aboutissent-pas", "routes/public/refusal-reasons.tsx"),
  route("signaler", "routes/public/report.tsx"),
];

const account = [
  route("connexion", "routes/account/sign-in.tsx"),
  route("deconnexion", "routes/account/sign-out.ts"),
  route("inscription", "routes/account/sign-up.tsx"),
  route("mot-de-passe", "routes/account/forgotten-password.tsx"),
  route("mot-de-passe/:token", "routes/account/new-password.tsx"),
  route("verification/:token", "routes/account/verification.tsx"),
  route("invitations/:token", "routes/account/invitation.tsx"),
  route("reprendre", "routes/account/resume-form.tsx"),
  route("compte", "routes/account/account.tsx"),
  route("compte/structures", "routes/account/structures.tsx"),
  route("compte/epargne", "routes/account/become-saver.ts"),
  route("compte/sessions", "routes/account/sessions.tsx"),
  route("compte/securite", "routes/account/security.tsx"),
  route("compte/donnees", "routes/account/own-data.tsx"),
  route("compte/donnees/export", "routes/account/export-data.ts"),
  route("compte/effacer", "routes/account/erase-account.tsx"),
  route("au-revoir", "routes/public/account-erased.tsx"),
  route("notifications", "routes/account/notifications.tsx"),
  route("notifications/reglages", "routes/account/notification-preferences.tsx"),
  route("notifications/:id", "routes/account/notification.ts"),
  route("desinscription/:token", "routes/account/unsubscribe.tsx"),
  route("recherches", "routes/account/saved-searches.tsx"),
  route("structure/nouvelle", "routes/account/add-structure.tsx"),
  route("structure/membres", "routes/account/members.tsx"),
  route("structure/membres/:id", "routes/account/member.ts"),
  route("structure/invitations/:id", "routes/account/waiting-invitation.ts"),
  route("structure/quitter", "routes/account/leave-structure.ts"),
];

/** A financer's own pages. */
const financerPages = [
  route("financeur", "routes/financer/dashboard.tsx"),
  route("financeur/fiche", "routes/financer/edit-financer.tsx"),
  route("financeur/programmes/nouveau", "routes/financer/new-programme.ts"),
  route("financeur/programmes/:id", "routes/financer/own-programme.tsx"),
  route("financeur/programmes/:id/vie", "routes/financer/act-on-programme.tsx"),
  route("financeur/programmes/:id/portee", "routes/financer/programme-reach.ts"),
  route("financeur/programmes/:id/relecture", "routes/financer/programme-review.tsx"),
  route("financeur/programmes/:id/:step", "routes/financer/programme-step.tsx"),
];

/** An organisation's own pages. */
const ofOrganisations = [
  route("organisation/besoins/:id/portee", "routes/organisation/need-reach.ts"),
  route("organisation", "routes/organisation/dashboard.tsx"),
  route("organisation/fiche", "routes/organisation/edit-organisation.tsx"),
  route("organisation/besoins/nouveau", "routes/organisation/new-need.ts"),
  route("organisation/besoins/:id", "routes/organisation/own-need.tsx"),
  route("organisation/besoins/:id/vie", "routes/organisation/act-on-need.tsx"),
  route("organisation/besoins/:id/relecture", "routes/organisation/need-review.tsx"),
  route("organisation/besoins/:id/apercu", "routes/organisation/need-preview.tsx"),
  route("organisation/besoins/:id/prolonger", "routes/organisation/prolong-need.tsx"),
  route("organisation/besoins/:id/:step", "routes/organisation/need-step.tsx"),
  route("territoires", "routes/resources/territories.ts"),
];

/** A place's own pages, for its hosts. */
const ofPlaces = [
  route("lieu", "routes/place/dashboard.tsx"),
  route("lieu/fiche", "routes/place/edit-place.tsx"),
  route("lieu/charte", "routes/place/charter.tsx"),
  route("lieu/ouvertures", "routes/place/openings.tsx"),
  route("lieu/rencontres/ou-et-quand", "routes/meetup/where-and-when.tsx"),
  route("lieu/rencontres/nouvelle", "routes/meetup/new-meetup.tsx"),
  route("lieu/rencontres/:id", "routes/meetup/own-meetup.tsx"),
  route("lieu/rencontres/:id/cadre", "routes/meetup/meetup-frame.tsx"),
  route("lieu/rencontres/:id/lieu", "routes/meetup/meetup-venue.tsx"),
  route("lieu/rencontres/:id/invites", "routes/meetup/meetup-guests.tsx"),
  route("lieu/rencontres/:id/rendez-vous", "routes/meetup/meetup-timetable.tsx"),
  route("lieu/rencontres/:id/jour", "routes/meetup/meetup-day.tsx"),
  route("lieu/rencontres/:id/jour/notes", "routes/meetup/meetup-day-marks.ts"),
  route("lieu/rencontres/:id/ecran", "routes/meetup/meetup-screen.tsx"),
  route("lieu/rencontres/:id/imprimer/:piece", "routes/meetup/meetup-print.tsx"),
  route("lieu/rencontres/:id/bilan", "routes/meetup/meetup-balance.tsx"),
  route("lieu/rencontres/:id/vie", "routes/meetup/act-on-meetup.tsx"),
];

/** Pages of a guest, behind a personal link. */
const ofGuests = [
  route("mes-rencontres/:id", "routes/meetup/open-own-invitation.ts"),
  route("rendez-vous/:token", "routes/meetup/guest-page.tsx"),
  route("rendez-vous/:token/suites", "routes/meetup/guest-outcomes.tsx"),
  route("rendez-vous/:token/rencontre.ics", "routes/meetup/guest-calendar.ts"),
  route("agenda/:token", "routes/meetup/calendar-feed.ts"),
];

/** An organisation and a financer who are introduced to each other. */
const ofIntroductions = [
  route("mises-en-relation", "routes/introductions/introductions.tsx"),
  route("mises-en-relation/nouvelle", "routes/introductions/new-introduction.tsx"),
  route("mises-en-relation/:id", "routes/introductions/introduction.tsx"),
  route("mises-en-relation/:id/fiche", "routes/introductions/preparation-sheet.tsx"),
];

const saver = [
  route("epargne", "routes/saver/own-intention.tsx"),
  route("epargne/intention", "routes/saver/edit-intention.tsx"),
  route("epargne/renouveler", "routes/saver/renew-intention.ts"),
  route("epargne/effacer", "routes/saver/withdraw-intention.tsx"),
  route("epargne/besoins", "routes/saver/intention-needs.tsx"),
];

/** Of those who keep the site. */
const operatorPages = [
  route("operation", "routes/operator/dashboard.tsx"),
  route("operation/textes", "routes/operator/texts.tsx"),
  route("operation/textes/:genre/:id", "routes/operator/review-text.tsx"),
  route("operation/qualites", "routes/operator/qualities.tsx"),
  route("operation/qualites/:id", "routes/operator/check-qualities.tsx"),
  route("operation/financeurs", "routes/operator/financers.tsx"),
  route("operation/financeurs/:id", "routes/operator/check-financer.tsx"),
  route("operation/signalements", "routes/operator/reports.tsx"),
  route("operation/signalements/:id", "routes/operator/answer-report.tsx"),
  route("operation/echanges", "routes/operator/exchanges.tsx"),
  route("operation/echanges/:id", "routes/operator/exchange.tsx"),
  route("operation/export/:kind", "routes/operator/export.ts"),
  route("operation/rencontres", "routes/operator/meetups.tsx"),
  route("operation/journal", "routes/operator/journal.tsx"),
];

/** Of both sides, organisations and financers. */
const ofBothSides = [
  route("listes", "routes/member/shortlists.tsx"),
  route("listes/garder/:id", "routes/member/keep.tsx"),
  route("listes/ecarter/:id", "routes/member/set-aside.tsx"),
  route("listes/ecartes", "routes/member/set-asides.tsx"),
  route("listes/:id", "routes/member/shortlist.tsx"),
  route("listes/:id/element", "routes/member/shortlist-item.ts"),
  route("listes/:id/comparer", "routes/member/compare.tsx"),
  route("listes/:id/export", "routes/member/export-shortlist.ts"),
];

const legalTexts = [
  route("politique-de-classement", "routes/public/ranking-policy.tsx"),
  route("mentions-legales", "routes/public/legal-notice.tsx"),
  route("cgu", "routes/public/terms.tsx"),
  route("confidentialite", "routes/public/privacy.tsx"),
  route("accessibilite", "routes/public/accessibility.tsx"),
];

const demonstration = [
  route("demo/charte", "routes/demo/style-guide.tsx"),
  route("demo/courrier", "routes/demo/mailbox.tsx"),
  route("demo/point-de-vue", "routes/resources/viewpoint.ts"),
];

export default [
  ...everyone,
  ...account,
  ...saver,
  ...ofOrganisations,
  ...financerPages,
  ...ofPlaces,
  ...ofGuests,
  ...operatorPages,
  ...ofBothSides,
  ...ofIntroductions,
  ...legalTexts,
  ...demonstration,
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
