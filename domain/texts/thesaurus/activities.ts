import { conceptsOf } from "../concept.ts";

/** Trades and causes, as people of the field name them, images included. */
export const ACTIVITIES = conceptsOf("activity", [
  [
    "FARMING",
    "l'agriculture",
    "agricol|agricult|paysan|ferme(?!t|r|z|nt)|fermier|maraich|cultiv|exploitation|champs?\\b|verger|recolte|semences?|semer|laine|vigne|cereal|blé\\b|ble\\b|chataign|oliv|cuma\\b|sols?\\b|prairie|labour|moisson|planter|plants?\\b",
  ],
  [
    "LIVESTOCK",
    "l'élevage",
    "elevage|eleveur|eleveuse|troupeau|brebis|chevre|vache|laitier|lait\\b|fromag|viande|abattoir|boucher|affin",
    ["FARMING"],
  ],
  [
    "LAND",
    "la terre que l'on achète pour la garder",
    "foncier|hectares?|terres?\\b|bail rural|installation paysanne|installer des|s'install",
  ],
  [
    "FOOD",
    "l'alimentation",
    "aliment|epicerie|cantine|legum|repas|cuisine|cuisini|manger|mange\\b|nourri|pain\\b|boulang|fournil|restaur(?!ation (de|d'|des|du)|er)|conserve|maraich|miel\\b|farine|moulin a farine|panier|invendu|supermarche|magasin|circuits? courts?|manioc|poisson|peche\\b|pecheur|glan",
  ],
  [
    "FOOD_AID",
    "l'aide alimentaire",
    "aide alimentaire|distribution alimentaire|colis|glan|prix libre|epicerie solidaire",
    ["FOOD", "POVERTY"],
  ],
  [
    "SHOP",
    "les commerces et services de bourg",
    "epicerie|commerce|boutique|magasin|cafe\\b|bistrot|bar\\b|librairie|services? (du quotidien|de proximite|a la population)|marche\\b|rez-de-chaussee|bureau de poste|comptoir",
  ],
  [
    "FISHING",
    "la mer et ses métiers",
    "peche\\b|pecheu|marin\\b|marins|bateau|navire|armement|ligneur|yole|sloop|voile|mer\\b|quais?\\b|port\\b|littoral|estran|coquill",
  ],
  [
    "ENERGY",
    "l'énergie",
    "energie|electric|photovolta|solaire|eolien|turbine|hydro|kilowatt|megawatt|centrale|chaufferie|bois-energie|methan|toits? solaire|eclaire|courant\\b|chauff|reseau de chaleur|barrage",
  ],
  [
    "RENOVATION",
    "la rénovation et les économies d'énergie",
    "renov|isol(?!e[es]?\\b)|thermique|passoire|sobriete|auto-?rehab|precarite energetique|chaudiere",
  ],
  [
    "BUILDING_TRADES",
    "les métiers du bâtiment",
    "batiment et|btp\\b|macon|charpent|ecoconstruct|paille|terre crue|chaux|biosource|chanvre|chantiers?\\b|menuis|couvreu|echafaudage|artisan|pierre seche|lin\\b|taille de pierre|materiaux",
  ],
  [
    "HERITAGE",
    "les bâtiments anciens que l'on sauve",
    "patrimoine|vieux|vieille|anciens? (moulin|halle|usine|presbyt|gare|ecole|couvent|filature)|ruine|friche|edifice|batiments? (vides|abandonn|proteg)|remettre? en (usage|service|etat|route)|maisons? abimees|restaur(er|ation (de|d'|des|du))|moulins?\\b|terrasses?",
  ],
  [
    "HOUSING",
    "le logement",
    "logement|logis\\b|habitat\\b|habitation|loyer|locatair|bail(leur)?s? soci|chez soi|toits?\\b|studios?|colocation|residence|hebergement|se loger|loger|maisons? partagee|heberg|chambres?\\b",
  ],
  [
    "MOBILITY",
    "la mobilité",
    "mobilite|velo|cargo|autopartage|covoitur|transport|vehicule|voiture|garage|livraison|rouler|roulant|train\\b|navette|camion",
  ],
  [
    "REUSE",
    "le réemploi et la réparation",
    "reemploi|recycl|ressourcerie|recup|repar(?!t)|seconde (main|vie)|dechet|compost|biodechet|epluchure|ferraille|remettre en etat|remis en|lave-linge|consigne|upcycl|effiloch|jeter\\b|chutes",
  ],
  ["TEXTILE", "le textile", "textile|filature|couture|vetement|laine|tissage|drap|linge|jean"],
  [
    "INDUSTRY",
    "l'atelier et l'usine",
    "usine|industri|atelier|machine|fabri(?!que a)|ligne de|manufactur|produi(t|re|sent|sons) (des|du|de|leur)|artisan|outil de (travail|production)|toucher la machine|metiers? (manuel|rares?)|gestes?\\b|outil(?!s? numerique)",
  ],
  [
    "NATURE",
    "la nature et l'eau",
    "biodiversit|riviere|ruisseau|zones? humides?|haies?\\b|arbres?\\b|foret|milieux? naturel|natur(?!ell?ement)|eau\\b|sauvage|oiseau|prairie|bocage|sols? vivant|marais|mares?\\b|vivant\\b|talus|poissons|faune|flore|pepiniere|bois\\b",
  ],
  [
    "CLIMATE",
    "l'adaptation au climat",
    "climat|secheresse|inondation|canicule|pluies? intense|chaleur|etes? qui|cyclone|submersion|erosion|semer sec|ombre\\b|fraich|orages?",
  ],
  ["GARDENS", "les jardins", "jardin|potager|fleur|vegetal|verdir|ombrage|cours? d'ecole"],
  [
    "WORK_INSERTION",
    "l'insertion par le travail",
    "insertion|chomeu|chomage|eloigne(s|es)? de l'emploi|contrats? aide|en parcours|sans emploi|retour a l'emploi|tzcld|que le marche oublie|embauch|emplois? (de qualite|stable|durable|sur place|a deux pas)|cdi\\b|postes? stable|vrai contrat|premier contrat",
  ],
  [
    "TRAINING",
    "la formation et l'apprentissage",
    "formation|former|forme\\b|formatric|apprent|apprend|apprendre|stagiair|transmettre|transmission des|transmission de savoir|montrer (a|leur|les) |savoir-faire|ecole de|tutorat|gestes?\\b",
  ],
  [
    "POVERTY",
    "l'accès aux droits et la pauvreté",
    "pauvre|precaire|precarite|acces aux droits|ouvrir des droits|droits?\\b(?! (de vote|de reprise))|permanence|guichet|demarches?\\b|sans-abri|sans abri|rue\\b|maraude|urgence sociale|surendett|expuls|non-recours|aide administrative",
  ],
  [
    "LEGAL_DEFENCE",
    "la défense en justice",
    "juriste|avocat|juridique|procedure|plaid|expuls|contentieux|tribunal|proces\\b|recours|trêve|treve|defendre",
  ],
  [
    "HEALTH",
    "la santé",
    "sante|soins?\\b|soign|medec|infirm|hopita|patient|dentair|psych|handicap|autis|clinique|mediat(eur|rice)s? en sante|malad|guer|blouses?|centre de soins",
  ],
  [
    "DISABILITY",
    "le handicap",
    "handicap|autis|deficien|sourd|aveugle|fauteuil|polyhandi|esat\\b|adaptee?s?\\b|cerebr",
    ["HEALTH"],
  ],
  [
    "OLD_AGE",
    "le grand âge",
    "vieil|vieux jours|vieillir|ages?\\b|agees?\\b|ehpad|grand age|domicile|autonomie|retraites?\\b|seniors?|dependan|anciens\\b(?! (ouvrier|patron|du|des|banq))|alzheimer|intergeneration|aidants?",
  ],
  [
    "CHILDHOOD",
    "l'enfance et l'école",
    "enfan|creche|ecol(e|es|ier)\\b|eleves?\\b|petite enfance|peri-?scolaire|classe\\b|classes|college|lycee|instit|bebe|parent|colonie|colo\\b|maternelle|goûter|moins de dix-huit",
  ],
  [
    "YOUTH",
    "la jeunesse",
    "jeune|ados?\\b|adolesc|etudiant|sortis trop tot|decroch|mission locale|apprentis|lyceen",
  ],
  [
    "WOMEN",
    "les femmes",
    "femmes?\\b|meres?\\b|mamans?|filles?\\b|feminin|feminis|parite|violences|dirigees par des|cheffes?|entrepreneuses?|ouvrieres|agricultrices|cultivatrices|directrices|sages?-femmes?",
  ],
  [
    "MIGRANTS",
    "l'accueil des personnes exilées",
    "migra|exil|refugi|asile|sans[- ]papiers|accueil d|hospitali|etrang|allophone|primo-arriv|langues?\\b",
  ],
  ["DISCRIMINATION", "la lutte contre les discriminations", "discrimin|racis|lgbt|inegalit"],
  [
    "CULTURE",
    "la culture",
    "cultur|theatre|spectacle|concert|musi(que|c)|festival|danse|cinema|livre|librair|biblioth|art\\b|artist|arts\\b|compagnie de|tournee|scene\\b|violon|orchestre|fanfare|conte\\b|lecture|exposition",
  ],
  [
    "FESTIVAL",
    "les festivals et spectacles",
    "festival|tournee|spectacle|concert|evenement|gala|scene\\b|public reste assis",
    ["CULTURE"],
  ],
  [
    "MEMORY",
    "les récits et la mémoire",
    "recit|raconte|memoire|archiv|temoign|histoires? (vraies|de vie|des gens)|collecte|paroles?\\b|dire, ecrire|portrait|veillee",
  ],
  [
    "MEDIA",
    "les médias",
    "journal|journaux|media|radio|podcast|redaction|enquete|presse|informe\\b|information (locale|libre)|journalis|gazette|television",
  ],
  [
    "DIGITAL",
    "le numérique",
    "numeri|logiciel|appli\\b|applis|application|plateforme (numeri|en ligne|web)|site internet|code (libre|source)|ecrans?\\b|informati|donnees\\b|capteurs?|ia\\b|intelligence artificielle|appareils?|tablette|s'allume|technolog|hebergeu|serveurs?|en ligne|immateriel|high-tech|connecte|robot|algorithm",
  ],
  [
    "FREE_SOFTWARE",
    "le logiciel libre et les communs",
    "logiciels? libres?|libre (et|de droits)|communs?\\b(?! accord)|licence libre|open|code ouvert",
    ["DIGITAL"],
  ],
  [
    "EDUCATION_POP",
    "l'éducation populaire",
    "education populaire|universite (populaire|du|de|qui)|mjc\\b|ateliers? d'(ecriture|echange)|centre social|foyer rural|engagement|benevol|association de quartier|vie associative|colonies?",
  ],
  [
    "PARTICIPATION",
    "la participation des habitants",
    "assemblee|tire(s|es)? au sort|concert(ation|er)|comites? de (quartier|habitants)|participation|conseils? (citoyen|d'usagers)|decider|debat|deliberer|voix\\b|vote|facilit",
  ],
  [
    "THIRD_PLACE",
    "les lieux où l'on se croise",
    "tiers[- ]lieu|lieux?\\b (ouvert|commun|ou|de vie|partage|d'accueil)|cafe\\b|halle\\b|salle des fetes|se croise|entrer sans raison|coworking|maison (commune|du peuple|des associations)|convivial|place du village|foyer\\b",
  ],
  [
    "COOPERATION",
    "la coopération entre structures",
    "mutualis|cooperation|ptce|pole territorial|grappe|reseau d|ensemble\\b|a plusieurs|collectifs?\\b|partage\\b|partagent|en commun",
  ],
  [
    "FINANCE",
    "la finance solidaire",
    "monnaie locale|finance solidaire|epargne|microcredit|garantie mutuelle|societaires?|cigales?|clubs? d'",
  ],
  ["FUNERAL", "le funéraire", "funerair|obseques|deuil|enterre"],
  [
    "SPORT",
    "le sport et le plein air",
    "sport|plein air|dehors\\b|randonn|escalade|natation|colonie|montagne en|surf|voile\\b|velo",
  ],
  [
    "TOURISM",
    "le tourisme et le loisir",
    "touris|loisir|gites?\\b|vacances|visiteurs|tyrolienne|sentier balise|sortie en car",
  ],
  ["PRISON", "la prison", "prison|detenu|incarcer|sortants? de"],
  ["CIRCULAR_FOOD", "les biodéchets", "biodechet|compost|epluchure|methan", ["REUSE"]],
  [
    "RESEARCH",
    "la recherche et l'expérimentation",
    "recherche|experiment|innov|prototyp|essai\\b|essais|r&d|inventer|inedit|brevet",
  ],
]);
