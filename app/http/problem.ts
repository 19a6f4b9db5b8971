/** Every expected refusal of a page, with its status and the French sentence that says what to do. */
export type ProblemKind =
  | "page-not-found"
  | "need-not-found"
  | "text-not-found"
  | "own-need-not-found"
  | "need-is-over"
  | "organisation-not-found"
  | "financer-not-found"
  | "programme-not-found"
  | "own-programme-not-found"
  | "programme-given-up"
  | "place-not-found"
  | "report-not-found"
  | "import-not-found"
  | "shortlist-not-found"
  | "search-not-found"
  | "not-of-a-side"
  | "meetup-not-found"
  | "guest-link-unknown"
  | "meetup-over"
  | "not-your-meeting"
  | "not-allowed"
  | "not-a-saver"
  | "without-structure"
  | "not-of-an-organisation"
  | "not-of-a-financer"
  | "not-of-a-place"
  | "notification-not-found"
  | "introduction-not-found"
  | "member-not-found"
  | "last-responsable"
  | "no-longer-responsable"
  | "invitation-not-found"
  | "too-many-tries"
  | "bad-parameter"
  | "not-in-demo"
  | "method-not-allowed";

type ProblemText = { status: number; title: string; sentence: string };

export const PROBLEMS: Record<ProblemKind, ProblemText> = {
  "page-not-found": {
    status: 404,
    title: "Cette page n'existe pas",
    sentence:
      "L'adresse a peut-être changé, ou une lettre s'y est glissée. Rien n'est perdu : repartez d'ici.",
  },
  "search-not-found": {
    status: 404,
    title: "Cette recherche n'est pas là",
    sentence: "Elle a été enlevée, ou elle est celle d'un autre compte. « Mes alertes » montre les vôtres.",
  },
  "need-not-found": {
    status: 404,
    title: "Ce besoin n'est pas publié",
    sentence:
      "Il a peut-être trouvé ses financeurs, ou son organisation l'a retiré. Les autres besoins vous attendent.",
  },
  "text-not-found": {
    status: 404,
    title: "Ce texte n'est pas là",
    sentence: "Il n'existe plus, ou son adresse est incomplète. La liste montre ceux qui attendent.",
  },
  "own-need-not-found": {
    status: 404,
    title: "Ce besoin n'est pas le vôtre",
    sentence:
      "Il n'existe pas, ou il est celui d'une autre organisation. « Mon organisation » montre les vôtres.",
  },
  "need-is-over": {
    status: 409,
    title: "Ce besoin est clos",
    sentence:
      "Il a été retiré, abandonné, ou il a trouvé son financement : il ne se modifie plus. Vous pouvez en écrire un autre qui lui ressemble en le dupliquant.",
  },
  "organisation-not-found": {
    status: 404,
    title: "Cette organisation n'est pas ici",
    sentence: "Sa fiche a peut-être été retirée. Les besoins publiés disent qui cherche quoi.",
  },
  "financer-not-found": {
    status: 404,
    title: "Ce financeur n'est pas ici",
    sentence: "Sa fiche a peut-être été retirée. La liste des financeurs dit qui cherche quoi.",
  },
  "programme-not-found": {
    status: 404,
    title: "Ce programme n'est pas publié",
    sentence: "Il est peut-être clos. La liste des financeurs montre les programmes ouverts.",
  },
  "programme-given-up": {
    status: 409,
    title: "Ce brouillon est abandonné",
    sentence: "Quelqu'un l'a mis de côté. La page de ce programme permet de le reprendre.",
  },
  "own-programme-not-found": {
    status: 404,
    title: "Ce programme n'est pas le vôtre",
    sentence:
      "Il n'existe pas, ou il est celui d'un autre financeur. « Mon espace de financeur » montre les vôtres.",
  },
  "place-not-found": {
    status: 404,
    title: "Ce lieu n'est pas ici",
    sentence:
      "Il n'est pas encore ouvert, ou il n'accueille plus. La liste des lieux dit où l'on se rencontre.",
  },
  "import-not-found": {
    status: 404,
    title: "Ce fichier n'est pas ici",
    sentence: "L'adresse a peut-être été coupée. La page des échanges montre les derniers fichiers.",
  },
  "report-not-found": {
    status: 404,
    title: "Ce signalement n'est pas ici",
    sentence: "L'adresse a peut-être été coupée. La page des signalements montre ceux qui attendent.",
  },
  "shortlist-not-found": {
    status: 404,
    title: "Cette liste n'est pas la vôtre",
    sentence: "Elle n'existe plus, ou elle est celle de quelqu'un d'autre. « Mes listes » montre les vôtres.",
  },
  "not-of-a-side": {
    status: 403,
    title: "Cette page est celle des organisations et des financeurs",
    sentence:
      "Au nom de qui agissez-vous ? La page « Mon compte » permet de changer, ou d'ajouter votre structure.",
  },
  "meetup-not-found": {
    status: 404,
    title: "Cette rencontre n'est pas ici",
    sentence:
      "Elle n'est pas encore annoncée, ou c'est celle d'un autre lieu. La liste des rencontres dit ce qui vient.",
  },
  "not-your-meeting": {
    status: 409,
    title: "Ce rendez-vous n'est pas à raconter",
    sentence:
      "Il n'a pas encore eu lieu, ou l'horaire a changé depuis. Votre page de la rencontre montre vos rendez-vous.",
  },
  "meetup-over": {
    status: 409,
    title: "Cette rencontre n'est plus à noter",
    sentence: "Elle est annulée, ou son bilan est clos. Sa page dit où elle en est.",
  },
  "guest-link-unknown": {
    status: 404,
    title: "Ce lien n'ouvre rien",
    sentence:
      "Il est peut-être coupé, ou la rencontre est oubliée depuis. Ouvrez celui du dernier courriel que vous avez reçu d'elle.",
  },
  "not-allowed": {
    status: 403,
    title: "Votre rôle ne le permet pas",
    sentence:
      "Demandez à une personne responsable de votre structure de le faire, ou de changer votre rôle. La page « Mon compte » dit au nom de qui vous agissez.",
  },
  "not-a-saver": {
    status: 403,
    title: "Cette page est celle des épargnant·es",
    sentence:
      "Votre compte peut aussi en être un : la page « Mon compte » permet de l'ajouter, sans rien changer au reste.",
  },
  "without-structure": {
    status: 403,
    title: "Votre compte n'est membre d'aucune structure",
    sentence:
      "La page « Mon compte » permet d'ajouter votre organisation, votre financeur ou votre lieu ; un·e collègue peut aussi vous inviter.",
  },
  "not-of-an-organisation": {
    status: 403,
    title: "Cette page est celle d'une organisation",
    sentence:
      "Votre compte n'est membre d'aucune. La page « Mon compte » permet d'en ajouter une ; un·e collègue peut aussi vous inviter.",
  },
  "not-of-a-financer": {
    status: 403,
    title: "Cette page est celle d'un financeur",
    sentence:
      "Votre compte n'est membre d'aucun. La page « Mon compte » permet d'en ajouter un ; un·e collègue peut aussi vous inviter.",
  },
  "not-of-a-place": {
    status: 403,
    title: "Cette page est celle d'un lieu",
    sentence:
      "Votre compte n'est membre d'aucun. La page « Mon compte » permet d'en ajouter un ; un·e collègue peut aussi vous inviter.",
  },
  "introduction-not-found": {
    status: 404,
    title: "Cette mise en relation n'est pas la vôtre",
    sentence:
      "Elle n'existe pas, ou elle est celle d'autres structures. La page des mises en relation montre les vôtres.",
  },
  "notification-not-found": {
    status: 404,
    title: "Cette nouvelle n'est pas la vôtre",
    sentence:
      "Elle est celle d'un autre compte, ou trop ancienne. La page des notifications montre les vôtres.",
  },
  "member-not-found": {
    status: 404,
    title: "Cette personne n'est plus membre",
    sentence: "Quelqu'un l'a peut-être retirée entre-temps. La page des membres est à jour.",
  },
  "last-responsable": {
    status: 409,
    title: "Il faut toujours une personne responsable",
    sentence:
      "Sur la page des membres, donnez d'abord ce rôle à quelqu'un d'autre ; vous pourrez ensuite partir.",
  },
  "no-longer-responsable": {
    status: 403,
    title: "Votre rôle a changé entre-temps",
    sentence: "Seule une personne responsable peut modifier les membres. La page des membres dit qui l'est.",
  },
  "invitation-not-found": {
    status: 404,
    title: "Cette invitation n'attend plus",
    sentence: "Elle a été acceptée ou annulée entre-temps. La page des membres est à jour.",
  },
  "too-many-tries": {
    status: 429,
    title: "Il y a eu beaucoup d'essais",
    sentence: "Par sécurité, attendez quelques minutes avant le suivant.",
  },
  "bad-parameter": {
    status: 400,
    title: "Cette demande n'est pas lisible",
    sentence: "L'adresse contient quelque chose que nous ne savons pas lire. Repartez d'une de ces pages.",
  },
  "not-in-demo": {
    status: 404,
    title: "Cette page n'existe que dans la démonstration",
    sentence: "Changer de point de vue ne sert qu'à découvrir l'outil ; ici, chacun voit selon son compte.",
  },
  "method-not-allowed": {
    status: 405,
    title: "Cette adresse ne reçoit que des formulaires",
    sentence: "Revenez à la page précédente et utilisez le bouton.",
  },
};

/** What a route throws and the error page reads. */
export type Problem = { kind: ProblemKind };

export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  Object.hasOwn(PROBLEMS, String(value.kind));

/** The answer to throw from a loader or an action. */
export const problem = (kind: ProblemKind): Response =>
  Response.json({ kind } satisfies Problem, { status: PROBLEMS[kind].status });

/** An identifier out of the URL, as the database may safely be asked for it; otherwise the page answers `otherwise`. */
export function readId(value: string | undefined, otherwise: ProblemKind): string {
  if (!value || value.length > 200 || /[\p{Cc}\p{Cs}\uFFFD]/u.test(value)) throw problem(otherwise);
  return value;
}
