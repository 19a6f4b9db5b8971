import { conceptsOf } from "../concept.ts";

/** What the money pays, and what it is for. */
export const OBJECTS = conceptsOf("object", [
  [
    "WALLS",
    "les murs",
    "murs?\\b|batiment|immobili|immeuble|la pierre\\b|achat de (local|locaux|batiments|la|l')|racheter (l'|le |les |la )(entrepot|hangar|cafe|maison|local|locaux|immeuble|rez)|hangar|halle\\b|entrepot|toiture|toits?\\b|travaux|construire|construction|gros (chantier|oeuvre)|loger\\b|edifice|batir|betonner|m2\\b|foncier|promoteur|local a|locaux|acquisition (du|de la|d'un|des)|rehabilit|permis de construire|mise aux normes|dalle\\b|maconnerie",
  ],
  [
    "WAGES",
    "les salaires",
    "salaire|postes?\\b(?! de)|salariee?s? (?:a |en )|payer (un|une|le|la|les|des|deux|six) (poste|salaire|salarie|coordin|animat|mediat|formatri|charge)|fonctionnement|coordinat|permanent|recrut|embauch|animatrice|temps plein|mi-temps|remunerer|masse salariale|salariee unique|encadrant|remuneration des|charges? de mission|emplois? aides?|equivalents? temps plein|etp\\b",
  ],
  [
    "EQUIPMENT",
    "le matériel",
    "materiel|machine|outils?\\b|outillage|equip|four\\b|sechoir|moteur|moissonn|semoir|tracteur|instrument(s)? de musique|violons|scie\\b|chambre froide|vehicule|camion|remorque|installation de|mobilier|stock\\b|fourgon|etuve|pressoir|broyeur|imprimante|etablis?\\b|cuves?\\b|congelateur|frigo|autoclave|ruches?\\b",
  ],
  [
    "MOVABLE",
    "ce que l'on déplace",
    "vehicule|navire|bateau|camion|remorque|stock\\b|fonds de commerce|mobile\\b|ligneur|moteur|triporteur",
    ["EQUIPMENT"],
  ],
  [
    "CASH",
    "la trésorerie",
    "tresorerie|bfr\\b|fonds de roulement|decalage|creance|facture|echeancier|relais|avance(r|ons|s)?\\b|versement|a recevoir|subvention(s)? (votee|notifi|promis|accord|qui arrive|en attente)|argent (est )?(promis|du|vote)|tenir jusqu|en attendant|trou\\b|court terme|delais? de paiement|payer (les|nos) fournisseurs|affactur|dailly|a-coups|creux de",
  ],
  [
    "RECEIVABLE",
    "un argent dû et nommé",
    "notifi|convention signee|promesse ecrite|debiteur|facture|creance|on vous doit|nous doi(t|vent)|votee?s?\\b|echeancier|versements?\\b|accordee?s?\\b|deliberation|le temps que l'argent|argent promis|sera paye|arrete attributif|acomptes?\\b|acte d'engagement|subvention (acquise|obtenue)|solde de (la|notre)",
    ["CASH"],
  ],
  [
    "PAST_LOSS",
    "une perte passée à combler",
    "pertes?\\b|deficit|dettes?\\b|eponger|combler|trous? (d'hier|de tresorerie|qui revient)|rembourser le passe|annee noire|arriere|bouch(er|ons) les trous|impaye|renflou|passif|exercices anterieurs|sous l'orage|saison (ratee|passee|annulee)",
  ],
  [
    "EQUITY",
    "les fonds propres",
    "fonds propres|haut de bilan|reserves?\\b|capital\\b|bilan\\b|matelas|donner des reins|consolider|quasi-capital|renforcer (le|son|notre|nos)|fonds permanent|assise financiere|titres? (participatif|associatif)|ouvrir le capital|entrer au capital",
  ],
  [
    "TAKEOVER",
    "la reprise par les salariés",
    "reprise|reprendre|repren(d|nent|eur)|rachat|racheter l'entreprise|cedant|transmission d'(entreprise|une)|patron (part|vend)|a la barre|ouvriers? (devenus|qui se)|salaries reprennent|par l'equipe|a ceux qui la font tourner|successeur|depart (a la|en) retraite (du|de la|de son)|fermeture de l'usine|liquidateur|sauver (l'usine|l'atelier|les emplois)",
  ],
  [
    "STUDY",
    "les études",
    "etudes?\\b|diagnostic|conseil en|ingenierie|schema|cabinet|consultant|faisabilit|assistance a maitrise|plan d'action|labels?\\b|certification|audit\\b|bureau d'etudes|dla\\b|amo\\b|etude (de|d')|schema directeur",
  ],
  [
    "COMMUNICATION",
    "la communication",
    "communication|plaquette|brochure|affiche|campagne|logo|notoriete|colloque|publicit|promotion|site vitrine|site web|refonte|flyers?\\b|banderole|stands?\\b",
  ],
  [
    "SCALE_UP",
    "la montée en taille",
    "changer d'echelle|changement d'echelle|essaim|dupli|ouvrir (deux|trois|quatre|cinq|dix|douze|cent|des) |deployer|nouvelles villes|antenne|croissance|grandir|montee en taille|passer de .{1,30} a |doubler|developper|franchis|accelerer|nouveaux sites|generaliser|repliqu|tripler|reseau national|demultipli",
  ],
  [
    "ONE_OFF",
    "un événement d'un jour",
    "journee isolee|d'un (jour|soir)|ponctuel|evenement|inauguration|sortie en car|festival|fete des voisins|une fois\\b|gala\\b|une seule fois|feu de paille|sans lendemain|coup d'eclat",
  ],
  [
    "REALTY_PROGRAMME",
    "les programmes de logements",
    "programme(s)? de logements?|promoteur|immeubles neufs|logements? neufs|operations? (fonciere|immobiliere)",
    ["WALLS", "HOUSING"],
  ],
  [
    "LONG_LIFE",
    "ce qui durera après nous",
    "qui durera|bail (long|emphyteotique|de quarante|de vingt)|apres (vous|nous)|dans vingt ans|clause|jamais (revendu|vendu)|ne sera jamais|inalienable|patrimoine commun|restera commun|qui continue|pour toujours|a perpetuite|bail reel|sanctuaris|hors (du )?marche|generations? (futures|suivantes|apres)|anti-?speculat",
  ],
]);

/** Who decides, and how. */
export const GOVERNANCE = conceptsOf("governance", [
  [
    "USERS_DECIDE",
    "les personnes concernées décident",
    "(habitants?|usagers?|habitues|parents|patients|locataires|personnes|femmes|familles|jeunes|premiers concernes|celles et ceux|gens) .{0,60}(decid|siege|votent|elu|president|choisi|gouvern|au conseil|comite)|decident aussi|premiers concernes|mot a dire|avec (eux|les gens|les habitants)|pair(e)?s?-aid|choisi eux-memes|place (des|reelle|vraie)|vivent (la situation|le projet)|menees? par ceux|qui concerne|conseil des (enfants|usagers|residents)|experts du vecu|co-?constru|coelabor|savoirs? d'experience|leur avis\\b|ont la parole|parties? prenantes? de la decision",
  ],
  [
    "WORKERS_DECIDE",
    "les salariés décident",
    "salarie(e)?s? (associe|actionnaire|elu|au conseil|votent|decid)|salaries .{0,40}(associes|capital|conseil|votent|decident)|part des salaries|societaires? salari|scop\\b|cooperative de travail|ouvriers? (devenus|associ)|voix des salaries|coop(e|é)rateurs|patrons? a egalite|associes salaries|equipe (associee|decide)|autogest|sans patron|sans chef|salaires egaux|sociocra|autogeran",
  ],
  [
    "ONE_VOICE",
    "une personne, une voix",
    "une (personne|voix)|une voix|voix egale|chacun (a )?une voix|a egalite|main levee|vote a|democrat|assemblee generale|1 voix|gouvernance partag|collegial|horizontal|holacra|decisions? collectives?|decident ensemble|ag\\b",
  ],
  [
    "COLLEGES",
    "plusieurs mondes autour de la table",
    "colleges?\\b|plusieurs mondes|societaires|multi-societari|habitants, .{0,40}(salaries|communes)|producteurs.{0,40}(habitants|consommateurs)|cooperative d'interet|ensemble (proprietaires|a la table)|a plusieurs|multi-?acteurs|parties prenantes|scic\\b",
  ],
  [
    "TOWN_HALL",
    "la commune engagée",
    "mairie|commune\\b|communes\\b|municipal|elus?\\b|intercommunal|collectivit|communaute de communes|agglomeration|departement (aide|finance|garantit|vote)|region (a vote|vote|aide)|conseil (municipal|departemental)|partenaire public|la ville (loue|prete|caution|garant|cede)|puissance publique|deliberation|maires?\\b|conseil (regional|departemental)|intercommunalite|syndicat (mixte|intercommunal)",
  ],
  [
    "NOT_ONE_MAN",
    "un projet qui ne tient pas à une seule personne",
    "n'appartient pas a (son|sa) (directeur|directrice|president)|morte?s? avec leur inventeur|qui continue|indispensables?|personnalit|releve\\b|binome|co-?directri|codirect|se relaient|a plusieurs voix|equipe\\b|sans son president|succession|passage de relais|homme-orchestre|tout repose sur|epaules d'un",
  ],
  [
    "MEN_IN_SUITS",
    "une direction d'hommes en costume",
    "hommes en costume|exclusivement masculin|directions? (masculine|qui parle)|entre hommes",
  ],
  [
    "DISTANT_HQ",
    "un siège lointain",
    "siege social (a|en)|a (huit mille|cinq cents|mille) kilometres|parachut|d'en haut|national(e)? basee|parisien|paris\\b|depuis la capitale|projets? en caisse|montes? a cote|hors-?sol|technocrat|cle?f?s? en main|tete de reseau|tombes? du ciel",
  ],
]);

/** Where money stands, and what becomes of it. */
export const MONEY = conceptsOf("money", [
  [
    "GUARANTEE",
    "une garantie ou un garant",
    "garanti|caution(?! (de|d'|des|du) logement)|garant\\b|hypotheque|surete|contre-garant|cautionnement|nantissement",
  ],
  [
    "LENDER_FOUND",
    "un prêteur identifié",
    "banque (suit|d'accord|prete|partante|a dit oui)|accord de (la )?(banque|principe)|preteur (soit )?identifie|lettre (de la banque|d'intention|conditionnelle)|pret (accorde|obtenu)|banque est d'accord|autre preteur|cofinanc|co-financ|banque ou une collectivite|pool bancaire|accord bancaire|offre de pret|pre-?accord|banquier (est|suit|a dit)",
  ],
  [
    "OWN_REVENUE",
    "des recettes et des clients",
    "recettes|clients?\\b|chiffre d'affaires|carnet de commandes|commandes|debouche|ventes?\\b|vendre|vendons|contrats? (signe|d'achat|de rachat|longs|d'usage)|marge|facturation|rentab|autofinanc|modele economique|abonnes|loyers?\\b|billetterie|prestations?\\b|gagne(nt)? sa vie|abonnements?|tarifs?\\b",
  ],
  [
    "PUBLIC_MONEY",
    "l'argent public",
    "subvention|argent public|dotation|aides? publiques?|financements? publics?|financee? par l'etat|marche public|feder|fse\\b|leader\\b|caf\\b|ars\\b|agence de l'eau|ademe|fonds europeens?|cpom|commande publique|france 2030|prefecture",
  ],
  [
    "BREAK_EVEN",
    "des comptes à l'équilibre",
    "equilibre|excedent|benefic|positifs?\\b|exercices? (clos|a l'equilibre|positifs)|sans deficit|resultat (positif|net)|comptes (certifi|solides|sains)|bilan (solide|positif)|rentable|dans le vert|comptes? (ronds|sains|tenus)",
  ],
  [
    "NEEDS_GIFTS",
    "ce que seuls des dons paieront",
    "seuls des dons|sans recettes|gratuit(e|s|es|ement)?\\b|dons?\\b|mecenat|benevolement|prix libre|ouvert a tous|sans contrepartie|ne rapporte(ra)? rien|pas de recettes|non marchand|philanthrop|legs\\b|donateurs",
  ],
  [
    "EXIT",
    "une sortie et un acquéreur",
    "sortie (ecrite|en capital|prevue|a)|acquereur|revend|plus-value|levees?\\b|fonds d'investissement|investisseurs?\\b|date de sortie|multiple|valorisation|startup|start-up|scal(e|ing)|parts rachetees|dividende|taux de croissance|croissance a deux chiffres|hypercroissance|business|retour sur investissement|licorne|leve(r|e)s? de fonds|business angels?|capital-risque|speculat",
  ],
  [
    "LIMITED_PROFIT",
    "une rémunération du capital limitée",
    "remuneration (du capital )?(est )?(limitee|plafonnee)|plafonn|non lucrati|sans but lucratif|but non lucratif|impartageable|tout(e|es|s)? (les excedents|va aux reserves)|pas d'interets?|zero interet|lucrativite limitee|jamais (revendu|vendu)|ne verse(nt|ra)? (pas|aucun) de dividende|sans dividende|reserves impartageables|a-?capitalis|rendement (modeste|limite|plafonne)",
  ],
  [
    "OTHERS_JOIN",
    "d'autres financeurs autour de la table",
    "jamais seuls?|a nos cotes|tour de table|cofinanceurs|co-?financ|deja engages?|promesses? de parts|souscrit|se sont engages|collecte|contrepartie publique|apport(e|ons|s)? (deja|nous)|partenaires qui|co-?invest|autres financeurs|bouclage|plusieurs financeurs",
  ],
  [
    "CROWD",
    "du monde déjà autour",
    "du monde (deja )?autour|public fidele|sympathisants|adherents|abonnes|collecte|crowdfunding|financement participatif|souscripteurs|voisins|clients? (sont|devenus)|copains|societaires|cagnotte|petits porteurs|financement citoyen|donateurs",
  ],
]);
