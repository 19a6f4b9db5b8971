import type { Theme } from "#domain/vocabulary/codes.ts";

/** What each theme has of its own to say; all invented. */
export type ThemePhrases = {
  /** First words of an organisation's name. */
  names: string[];
  /** What a need is about, with its indefinite article. */
  things: string[];
  /** What the organisation does, after "nous". */
  deeds: string[];
  /** For whom. */
  people: string[];
  /** What a financer of the theme likes, after "nous aimons", and dislikes, after "nous n'aimons pas". */
  liked: string[];
  disliked: string[];
};

export const THEME_PHRASES: Record<Theme, ThemePhrases> = {
  S_EMPLOI_INSERTION: {
    names: ["Le Chantier", "Les Mains", "L'Embauche"],
    things: ["un atelier d'insertion", "une conserverie d'insertion", "une blanchisserie solidaire"],
    deeds: [
      "embauchons ceux que l'on n'embauche plus",
      "formons à trois métiers en situation de travail",
      "accompagnons chaque salarié vers un emploi durable",
    ],
    people: ["des chômeurs de longue durée", "des jeunes sans diplôme", "des femmes éloignées de l'emploi"],
    liked: [
      "les équipes qui embauchent sans trier",
      "les métiers appris en les faisant",
      "les chantiers d'insertion",
    ],
    disliked: ["les stages sans lendemain", "les formations sans employeur"],
  },
  S_PAUVRETE_DROITS: {
    names: ["La Porte", "L'Abri", "Le Guichet"],
    things: ["une permanence d'accès aux droits", "une épicerie solidaire", "un accueil de jour"],
    deeds: [
      "ouvrons des droits que personne ne réclamait",
      "servons des repas et du temps",
      "tenons une porte ouverte toute l'année",
    ],
    people: ["des familles à la rue", "des personnes surendettées", "des retraités pauvres"],
    liked: [
      "les lieux où l'on entre sans justificatif",
      "les personnes concernées à la table des décisions",
      "l'accueil inconditionnel",
    ],
    disliked: ["la distribution à la chaîne", "les campagnes d'affichage"],
  },
  S_LOGEMENT_HABITAT: {
    names: ["Le Toit", "Les Maisons", "La Cour"],
    things: ["un immeuble d'habitat participatif", "une pension de famille", "une résidence sociale"],
    deeds: [
      "logeons à loyer modéré des gens qui travaillent ici",
      "rachetons des immeubles vides",
      "construisons avec ceux qui habiteront",
    ],
    people: ["des familles mal logées", "des saisonniers", "des personnes seules"],
    liked: ["l'habitat participatif", "les baux qui durent", "la propriété collective des murs"],
    disliked: ["la revente avec plus-value", "les promoteurs déguisés"],
  },
  S_SANTE_HANDICAP: {
    names: ["La Maison", "Le Cabinet", "Les Soins"],
    things: ["un centre de santé communautaire", "un habitat inclusif", "une consultation itinérante"],
    deeds: [
      "soignons sans dépassement d'honoraires",
      "allons vers ceux qui ne consultent plus",
      "travaillons avec des médiatrices en santé",
    ],
    people: ["des patients sans médecin traitant", "des adultes handicapés", "des aidants épuisés"],
    liked: [
      "la santé communautaire",
      "les soignants salariés",
      "les lieux où patients et soignants décident",
    ],
    disliked: ["les applications sans soignants", "la médecine à deux vitesses"],
  },
  S_GRAND_AGE: {
    names: ["Les Aînés", "Le Banc", "La Veillée"],
    things: ["un habitat partagé pour aînés", "un service d'aide à domicile", "un café des mémoires"],
    deeds: [
      "aidons à vieillir chez soi",
      "formons et payons mieux les aides à domicile",
      "faisons habiter ensemble dix personnes âgées",
    ],
    people: ["des personnes âgées isolées", "des aides à domicile", "des couples vieillissants"],
    liked: [
      "les aides à domicile associées aux décisions",
      "les petites maisons ouvertes sur le village",
      "le maintien à domicile",
    ],
    disliked: ["les grands établissements fermés", "la dette pour faire joli"],
  },
  S_ENFANCE_EDUCATION: {
    names: ["Les Cabanes", "L'École", "La Ronde"],
    things: ["une crèche parentale", "une école ouverte", "un accueil de loisirs nature"],
    deeds: [
      "gardons des enfants aux heures où les parents travaillent",
      "apprenons dehors, par tous les temps",
      "aidons aux devoirs avec des étudiants",
    ],
    people: [
      "des enfants de familles modestes",
      "des collégiens décrocheurs",
      "des parents en horaires décalés",
    ],
    liked: ["les parents qui décident avec l'équipe", "l'école du dehors", "la mixité des familles"],
    disliked: ["les écoles payantes", "les écrans pour les petits"],
  },
  S_EGALITE_FH: {
    names: ["Les Audacieuses", "Les Voisines", "La Marche"],
    things: [
      "une formation aux métiers du bâtiment pour femmes",
      "un lieu d'écoute",
      "un atelier de mécanique entre femmes",
    ],
    deeds: [
      "formons des femmes à des métiers où elles sont rares",
      "écoutons et mettons à l'abri",
      "intervenons dans les collèges",
    ],
    people: ["des mères seules", "des femmes victimes de violences", "des lycéennes"],
    liked: [
      "les métiers techniques ouverts aux femmes",
      "les équipes dirigées par des femmes",
      "l'écoute qui dure",
    ],
    disliked: ["les actions d'un seul jour", "les chartes sans effet"],
  },
  S_ACCUEIL_MIGRATIONS: {
    names: ["Le Refuge", "La Traversée", "Les Passeurs"],
    things: ["un refuge", "un hébergement citoyen", "une école de français"],
    deeds: [
      "hébergeons des exilés chez des habitants",
      "enseignons le français par le travail",
      "accompagnons les demandes d'asile",
    ],
    people: ["des familles exilées", "des mineurs isolés", "des réfugiés statutaires"],
    liked: [
      "l'hospitalité des habitants",
      "les cours de français concrets",
      "les anciens accueillis devenus accueillants",
    ],
    disliked: ["l'accueil qui trie", "les colloques"],
  },
  E_AGRI_FONCIER: {
    names: ["La Ferme", "Les Sillons", "Les Champs"],
    things: ["une ferme à transmettre", "une couveuse paysanne", "un hangar de matériel partagé"],
    deeds: [
      "installons des paysannes et des paysans en bio",
      "partageons machines et bras",
      "gardons des terres hors de la spéculation",
    ],
    people: ["des porteurs de projet sans terre", "des fermes voisines", "des maraîchers"],
    liked: ["l'agriculture biologique", "les fermes à plusieurs", "la terre qui ne se revend pas"],
    disliked: ["l'agrandissement", "les serres chauffées"],
  },
  E_ALIM: {
    names: ["Le Fournil", "La Marmite", "L'Épicerie"],
    things: ["une légumerie", "une épicerie coopérative", "une cuisine centrale de quartier"],
    deeds: [
      "cuisinons local pour des cantines",
      "vendons au juste prix sans intermédiaire",
      "sauvons des invendus et en faisons des repas",
    ],
    people: ["des écoliers", "des mangeurs à petit budget", "des cantines rurales"],
    liked: ["les circuits courts", "la place des mangeurs modestes", "les cantines bio"],
    disliked: ["l'épicerie fine", "la livraison à domicile par plateformes"],
  },
  E_ENR_CITOYENNE: {
    names: ["Le Soleil", "Les Watts", "Le Vent"],
    things: ["une centrale solaire villageoise", "une petite chaufferie bois", "un parc éolien citoyen"],
    deeds: [
      "posons des panneaux sur les toits communaux",
      "produisons une énergie dont les habitants sont propriétaires",
      "réinvestissons les surplus dans les économies d'énergie",
    ],
    people: ["des habitants sociétaires", "des communes", "des foyers modestes"],
    liked: ["la gouvernance par les habitants", "l'autoconsommation collective", "les toitures existantes"],
    disliked: ["le solaire sur terres agricoles", "les montages sans habitants"],
  },
  E_SOBRIETE_RENOV: {
    names: ["Les Murs", "La Rénov", "Le Poêle"],
    things: [
      "une plateforme de rénovation",
      "un groupement d'artisans",
      "un parc d'auto-rénovation accompagnée",
    ],
    deeds: [
      "rénovons des logements avec leurs occupants",
      "réunissons huit artisans en coopérative",
      "faisons baisser les factures des locataires",
    ],
    people: ["des propriétaires modestes", "des copropriétés dégradées", "des locataires frileux"],
    liked: ["la rénovation complète", "l'auto-rénovation accompagnée", "les artisans en coopérative"],
    disliked: ["l'isolation à un euro", "le démarchage"],
  },
  E_MOBILITES: {
    names: ["Les Roues", "La Navette", "Le Garage"],
    things: ["un garage solidaire", "un service d'autopartage rural", "une flotte de vélos-cargos"],
    deeds: [
      "louons des voitures à bas prix pour aller travailler",
      "réparons des vélos avec leurs propriétaires",
      "partageons cent véhicules entre voisins",
    ],
    people: ["des salariés sans voiture", "des habitants de bourgs", "des aînés sans permis"],
    liked: ["l'autopartage en campagne", "le vélo du quotidien", "les garages solidaires"],
    disliked: ["les trottinettes", "la voiture électrique de luxe"],
  },
  E_REEMPLOI_CIRCULAIRE: {
    names: ["La Ressourcerie", "La Seconde Main", "Le Rebut"],
    things: ["une ressourcerie", "une recyclerie textile", "une matériauthèque"],
    deeds: [
      "détournons des tonnes de la benne",
      "réparons, lavons et revendons à bas prix",
      "démontons des bâtiments pour en revendre les pièces",
    ],
    people: ["des habitants du canton", "des salariés en insertion", "des artisans"],
    liked: ["la réparation avant le recyclage", "les ressourceries", "le réemploi local"],
    disliked: ["l'incinération", "l'export de fripes"],
  },
  E_BIODIV_EAU: {
    names: ["La Rivière", "Les Haies", "Les Libellules"],
    things: ["une zone humide à restaurer", "une pépinière de haies", "un observatoire citoyen de l'eau"],
    deeds: [
      "replantons des haies avec les agriculteurs",
      "rendons ses méandres à un ruisseau",
      "comptons oiseaux et libellules avec les écoles",
    ],
    people: ["des agriculteurs riverains", "des bénévoles naturalistes", "des classes"],
    liked: ["les semences locales", "les sciences participatives", "les zones humides"],
    disliked: ["la compensation achetée", "les ruches d'entreprise"],
  },
  E_ECOCONSTRUCTION: {
    names: ["La Paille", "Le Torchis", "L'Atelier"],
    things: [
      "une filière paille-terre",
      "un atelier d'ossature bois",
      "un centre de formation à la terre crue",
    ],
    deeds: [
      "bâtissons en paille et en terre",
      "formons des maçons à la terre crue",
      "préfabriquons des murs à partir de bois d'ici",
    ],
    people: ["des artisans", "des communes qui construisent", "des auto-constructeurs"],
    liked: ["les matériaux biosourcés", "les filières courtes", "les chantiers-écoles"],
    disliked: ["le béton verdi", "les matériaux importés"],
  },
  E_ADAPTATION: {
    names: ["Le Rivage", "L'Ombre", "La Digue"],
    things: [
      "un plan d'adaptation de quartier",
      "un rafraîchissement de cours d'école",
      "une veille citoyenne des crues",
    ],
    deeds: [
      "préparons un littoral à reculer",
      "débitumons des cours avec les enfants",
      "faisons des cartes d'îlots de fraîcheur",
    ],
    people: ["des riverains inondés", "des écoliers", "des habitants de quartiers minéraux"],
    liked: [
      "les habitants associés dès l'étude",
      "les solutions fondées sur la nature",
      "les petites communes",
    ],
    disliked: ["les études sans suite", "la climatisation"],
  },
  D_EDUC_POP_VIE_ASSO: {
    names: ["Le Foyer", "La Ruche", "L'Université"],
    things: [
      "une maison des associations",
      "un centre de formation de bénévoles",
      "une université populaire",
    ],
    deeds: [
      "formons des bénévoles à conduire une association",
      "tenons un foyer rural",
      "organisons des cours ouverts à tous",
    ],
    people: ["des bénévoles", "des jeunes de villages", "des associations sans salarié"],
    liked: ["l'éducation populaire", "les bénévoles bien formés", "les villages qui s'organisent"],
    disliked: ["les dossiers écrits par un cabinet", "les événements d'un soir"],
  },
  D_PARTICIPATION: {
    names: ["L'Agora", "Le Cercle", "La Table"],
    things: ["une assemblée d'habitants", "un fonds d'initiatives de quartier", "un atelier de débat"],
    deeds: [
      "tirons au sort et faisons délibérer",
      "donnons aux habitants un budget qu'ils décident",
      "formons des animateurs de débat",
    ],
    people: ["des habitants qui ne votent plus", "des élus de petites communes", "des lycéens"],
    liked: ["le tirage au sort", "le pouvoir donné pour de vrai", "les assemblées locales"],
    disliked: ["la concertation décorative", "les plateformes en ligne seules"],
  },
  D_MEDIAS: {
    names: ["La Gazette", "Le Micro", "La Dépêche"],
    things: ["un journal local indépendant", "une radio associative", "un atelier d'éducation aux médias"],
    deeds: ["enquêtons sur ce qui se passe ici", "animons des ateliers radio", "publions sans publicité"],
    people: ["des lecteurs d'ici", "des collégiens", "des pigistes"],
    liked: ["l'enquête locale", "les lecteurs sociétaires", "l'indépendance des rédactions"],
    disliked: ["la communication institutionnelle", "la publicité"],
  },
  D_NUMERIQUE_COMMUNS: {
    names: ["Les Octets", "Le Libre", "Les Communs"],
    things: [
      "un logiciel libre pour associations",
      "un hébergement associatif",
      "un atelier de reconditionnement",
    ],
    deeds: [
      "écrivons des logiciels libres pour associations",
      "hébergeons sans exploiter les données",
      "formons à un numérique choisi",
    ],
    people: ["des associations", "des personnes éloignées du numérique", "des coopératives"],
    liked: ["les logiciels libres", "les communs documentés", "la sobriété numérique"],
    disliked: ["les plateformes fermées", "l'intelligence artificielle partout"],
  },
  D_CULTURE: {
    names: ["La Compagnie", "Le Théâtre", "La Fanfare"],
    things: ["un théâtre itinérant", "une salle de village", "un atelier d'artistes"],
    deeds: [
      "jouons dans les granges et les cours",
      "faisons monter des habitants sur scène",
      "prêtons des ateliers à des artistes",
    ],
    people: ["des publics de campagne", "des écoles", "des artistes amateurs"],
    liked: ["la création avec les habitants", "les tournées de village", "les prix libres"],
    disliked: ["les têtes d'affiche", "les festivals sponsorisés"],
  },
  D_TIERS_LIEUX: {
    names: ["La Halle", "L'Établi", "Le Comptoir"],
    things: ["un tiers-lieu", "un café associatif", "une fabrique partagée"],
    deeds: [
      "ouvrons une halle à douze activités",
      "partageons machines et bureaux",
      "faisons vivre un café au bourg",
    ],
    people: ["des indépendants", "des voisins", "des jeunes couples arrivés"],
    liked: ["les lieux ouverts le soir", "le partage des outils", "les cafés de village"],
    disliked: ["le coworking de luxe", "les murs vides"],
  },
  D_FINANCE_COOPERATION: {
    names: ["Le Pôle", "La Caisse", "L'Entraide"],
    things: [
      "un pôle territorial de coopération",
      "une monnaie locale",
      "un fonds de solidarité entre structures",
    ],
    deeds: [
      "faisons coopérer vingt structures",
      "mutualisons comptables et chargés d'achats",
      "faisons circuler l'épargne d'ici",
    ],
    people: ["des associations voisines", "des coopératives", "des communes rurales"],
    liked: ["les coopérations territoriales", "la mutualisation des emplois", "l'épargne locale"],
    disliked: ["la concurrence entre voisins", "les appels à projets courts"],
  },
};
