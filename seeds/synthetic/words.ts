import type { Purpose, Theme } from "#domain/vocabulary/codes.ts";
import type { Random } from "./random.ts";

/** For each theme: a trade, a place where it is done, and who is there. Invented. */
const THEME_WORDS: Record<Theme, [trade: string, place: string, people: string][]> = {
  S_EMPLOI_INSERTION: [
    ["une blanchisserie d'insertion", "l'atelier", "vingt salariés en parcours"],
    ["un chantier de maraîchage", "les serres", "des personnes sans emploi depuis longtemps"],
  ],
  S_PAUVRETE_DROITS: [
    ["une permanence d'accès aux droits", "le local du quartier", "des familles"],
    ["une épicerie solidaire", "la boutique", "deux cents foyers"],
  ],
  S_LOGEMENT_HABITAT: [
    ["un habitat participatif", "l'immeuble", "douze foyers"],
    ["des logements d'urgence", "les appartements", "des personnes à la rue"],
  ],
  S_SANTE_HANDICAP: [
    ["un centre de santé", "le cabinet", "des patients du quartier"],
    ["des studios accompagnés", "la maison", "des adultes en situation de handicap"],
  ],
  S_GRAND_AGE: [
    ["une aide à domicile", "les villages", "des personnes âgées"],
    ["une maison partagée", "la maison", "dix habitantes de plus de quatre-vingts ans"],
  ],
  S_ENFANCE_EDUCATION: [
    ["une crèche parentale", "la crèche", "trente enfants"],
    ["une école du dehors", "le bois", "des enfants de sept à douze ans"],
  ],
  S_EGALITE_FH: [
    ["un atelier de menuiserie pour femmes", "l'atelier", "quarante stagiaires"],
    ["un lieu d'accueil après les violences", "la maison", "des femmes et leurs enfants"],
  ],
  S_ACCUEIL_MIGRATIONS: [
    ["une maison d'accueil", "la maison", "des personnes exilées"],
    ["des cours de français", "les classes", "des demandeurs d'asile"],
  ],
  E_AGRI_FONCIER: [
    ["une ferme collective", "les terres", "quatre paysannes"],
    ["une couveuse agricole", "les parcelles", "des gens qui s'installent"],
  ],
  E_ALIM: [
    ["une cantine de village", "la cuisine", "trois écoles"],
    ["une boulangerie coopérative", "le fournil", "les habitants"],
  ],
  E_ENR_CITOYENNE: [
    ["une centrale solaire villageoise", "les toits", "trois cents sociétaires"],
    ["une chaufferie au bois", "le réseau", "cinq communes"],
  ],
  E_SOBRIETE_RENOV: [
    ["de l'auto-rénovation accompagnée", "les chantiers", "des propriétaires modestes"],
    ["de l'isolation en fibre de bois", "les maisons", "des ménages en précarité énergétique"],
  ],
  E_MOBILITES: [
    ["un garage solidaire", "le garage", "des salariés sans voiture"],
    ["de l'autopartage rural", "les bourgs", "trente familles"],
  ],
  E_REEMPLOI_CIRCULAIRE: [
    ["une ressourcerie", "le hangar", "tout le canton"],
    ["une filière de réemploi de matériaux", "la plateforme", "des artisans"],
  ],
  E_BIODIV_EAU: [
    ["la restauration d'une zone humide", "la prairie", "des naturalistes bénévoles"],
    ["la plantation de haies", "le bocage", "des paysans et des écoliers"],
  ],
  E_ECOCONSTRUCTION: [
    ["une entreprise de paille et de terre", "le dépôt", "onze compagnons"],
    ["une scierie de bois local", "la scierie", "six associés"],
  ],
  E_ADAPTATION: [
    ["l'adaptation d'un vignoble à la sécheresse", "les coteaux", "vingt vignerons"],
    ["des cours d'école fraîches", "les cours", "huit écoles"],
  ],
  D_EDUC_POP_VIE_ASSO: [
    ["une université populaire", "la salle des fêtes", "mille participants"],
    ["une maison des associations", "la maison", "quatre-vingts associations"],
  ],
  D_PARTICIPATION: [
    ["une assemblée d'habitants tirés au sort", "la mairie", "soixante habitants"],
    ["une coopérative de facilitateurs", "les réunions", "des élus et des habitants"],
  ],
  D_MEDIAS: [
    ["un journal d'enquête local", "la rédaction", "deux mille abonnés"],
    ["une radio associative", "le studio", "quarante bénévoles"],
  ],
  D_NUMERIQUE_COMMUNS: [
    ["un hébergeur libre", "les serveurs", "trois cents associations"],
    ["un logiciel libre de gestion", "le code", "des mairies"],
  ],
  D_CULTURE: [
    ["une compagnie de théâtre", "les salles des fêtes", "un public de village"],
    ["une librairie coopérative", "la librairie", "six cents lecteurs"],
  ],
  D_TIERS_LIEUX: [
    ["un tiers-lieu dans une ancienne gare", "la gare", "tout le bourg"],
    ["un café associatif", "le café", "les voisins"],
  ],
  D_FINANCE_COOPERATION: [
    ["un pôle territorial de coopération", "la vallée", "dix-neuf structures"],
    ["une monnaie locale", "les commerces", "deux cents commerçants"],
  ],
};

const PURPOSE_WORDS: Record<Purpose, string[]> = {
  FONCTIONNEMENT: ["garder un poste deux ans", "payer les salaires de l'année", "tenir sans contrat aidé"],
  TRESO_BFR: [
    "attendre des subventions votées",
    "avancer les achats de la saison",
    "passer l'été sans découvert",
  ],
  FONDS_PROPRES: ["renforcer ses fonds propres", "se donner trois mois d'avance", "consolider son bilan"],
  INV_IMMO: ["acheter ses murs", "refaire le toit", "agrandir le bâtiment"],
  FONCIER: ["racheter des terres avant qu'elles ne partent", "protéger douze hectares", "acheter une rive"],
  INV_MATERIEL: ["changer sa machine", "acheter deux véhicules d'occasion", "s'équiper d'une chambre froide"],
  INV_NUMERIQUE: ["écrire un logiciel libre", "refaire son outil de réservation", "numériser ses archives"],
  RD_INNOVATION: [
    "essayer ce que personne n'a fait ici",
    "mesurer un an d'expérimentation",
    "mettre au point un prototype",
  ],
  INGENIERIE_RECRUTEMENT: ["recruter une coordinatrice", "payer une étude utile", "embaucher un encadrant"],
  ESSAIMAGE: [
    "ouvrir trois nouveaux sites",
    "aider six bourgs à faire pareil",
    "s'étendre au département voisin",
  ],
  REPRISE: [
    "reprendre l'entreprise entre salariés",
    "racheter le fonds au fondateur",
    "devenir propriétaires à quatorze",
  ],
};

const OPENINGS = [
  "Tout a commencé par une pétition.",
  "Nous étions quatre, nous sommes trente.",
  "Le bail finit dans dix-huit mois.",
  "Personne ne voulait du bâtiment.",
  "La mairie nous prête la salle depuis dix ans.",
  "Ce n'était au début qu'un stand de marché.",
  "Le dernier commerce a fermé en 2019.",
  "Nous avons raté une première fois.",
  "On nous disait que c'était impossible ici.",
  "Il a fallu trois hivers.",
  "Nos comptes tiennent sur deux pages.",
  "Chacun a une voix, et s'en sert.",
  "Nous ne cherchons pas à grossir.",
  "Un tiers d'entre nous a plus de soixante ans.",
  "La liste d'attente fait deux pages.",
  "L'équilibre est atteint depuis deux ans.",
  "Nous débutons, et cela se voit.",
  "La préfecture nous connaît bien.",
  "Les voisins ont d'abord râlé.",
  "Notre première subvention date du mois dernier.",
];
const MIDDLES = [
  "Les bénévoles assurent les samedis.",
  "Deux exercices clos, le second positif.",
  "Les usagers siègent au conseil et votent le budget.",
  "Nous travaillons avec du matériel d'occasion.",
  "Une collectivité garantit la moitié de l'emprunt.",
  "Les recettes couvrent soixante pour cent des charges.",
  "Nous formons huit personnes par an.",
  "Les salaires vont de un à deux.",
  "La commune a délibéré en notre faveur.",
  "Nous publions ce qui marche et ce qui rate.",
  "Un chantier participatif a lieu chaque printemps.",
  "Nous livrons à vélo.",
  "Les excédents vont aux réserves.",
  "Une école du village vient chaque semaine.",
  "Nous n'avons jamais eu d'impayé.",
  "L'activité est ouverte à tous, sans adhésion.",
];
const ENDINGS = [
  "Venez voir avant de décider.",
  "Le café est prêt.",
  "Nous répondrons à toutes vos questions.",
  "Une lettre de deux pages suffit à tout dire.",
  "Sans cela, nous réduirons l'activité de moitié.",
  "Nous préférons attendre que mal faire.",
  "Le reste est déjà trouvé.",
  "Nous ne voulons ni logo ni plaque.",
  "Les devis sont signés.",
  "L'équipe est au complet.",
];

const of = (wish: string): string => (/^[aeéêiouh]/.test(wish) ? `d'${wish}` : `de ${wish}`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words for a need: drawn from fragments, so that two of one theme differ. */
export function needWords(random: Random, theme: Theme, purpose: Purpose, town: string) {
  const [trade, place, people] = random.pick(THEME_WORDS[theme]);
  const wish = random.pick(PURPOSE_WORDS[purpose]);
  return {
    title: `${upper(wish)} : ${trade} à ${town}`.slice(0, 120),
    summary: `${upper(trade)} à ${town}, avec ${people}. Il s'agit ${of(wish)}.`.slice(0, 280),
    story: [
      random.pick(OPENINGS),
      `Dans ${place}, ${people} font vivre ${trade}.`,
      ...random.some(MIDDLES, 3),
      `Nous cherchons de quoi ${wish}.`,
      random.pick(ENDINGS),
    ].join(" "),
  };
}

const LIKES = [
  "les équipes où les usagers décident",
  "ceux qui disent ce qui a raté",
  "les petits bourgs",
  "les quartiers populaires",
  "le matériel d'occasion",
  "les métiers manuels",
  "les reprises par les salariés",
  "les débuts un peu tremblants",
  "les chantiers participatifs",
  "une commune engagée",
];
const DISLIKES = [
  "les dossiers écrits par un cabinet",
  "les gros chantiers où notre argent se noie",
  "les projets tout numériques",
  "les festivals d'un jour",
  "les pertes qui reviennent chaque année",
  "la croissance à marche forcée",
  "les sièges lointains",
  "les études qui en préparent une autre",
];
const CONDITIONS = [
  "deux exercices clos",
  "une visite avant de décider",
  "une garantie sur la moitié",
  "un cofinanceur au moins",
  "une place pour les salariés au conseil",
  "des comptes publiés",
];

/** Words for a programme: what it likes, does not like, and asks. */
export function programmeWords(random: Random, themes: readonly Theme[]) {
  const about =
    themes.length > 0
      ? random.pick(THEME_WORDS[random.pick(themes)])[0]
      : "des activités utiles à leurs voisins";
  const [one, other] = random.some(LIKES, 2);
  return {
    title: upper(
      `${random.pick(["soutenir", "accompagner", "aider à grandir", "faire tenir"])} ${about}`,
    ).slice(0, 120),
    text: `Nous soutenons ${about} et ce qui lui ressemble. Nous aimons ${one} et ${other}. Ce qui nous refroidit : ${random.pick(DISLIKES)}. Nous demandons ${random.pick(CONDITIONS)}.`,
  };
}
