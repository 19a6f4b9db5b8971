import { conceptsOf } from "../concept.ts";

/** Trades and causes, as people of the field name them, images included. */
export const ACTIVITIES = conceptsOf("activity", [
  [
    "FARMING",
    "l'agriculture",
    "agricol|agricult|paysan|ferme(?!t|r|z|nt)|fermier|maraich|cultiv|exploitation|champs?\\b|verger|recolte|semences?|semer|laine|vigne|cereal|blé\\b|ble\\b|chataign|oliv|cuma\\b|sols?\\b|prairie|labour|moisson|planter|plants?\\b|agroecolog|agroforest|arboricult|horticult|viticult|apicult|ruchers?|pommes? de terre|legumineuse|lentille|tournesol|houblon|sous serre|arrosage|irrigat|fourrage|foin\\b|meunier|verger",
  ],
  [
    "LIVESTOCK",
    "l'élevage",
    "elevage|eleveur|eleveuse|troupeau|brebis|chevre|vache|laitier|lait\\b|fromag|viande|abattoir|boucher|affin|ovins?\\b|bovins?\\b|caprin|porcs?\\b|cochon|volaille|oeufs\\b|betail|patur|transhum|bergers?\\b|bergere|yaourt|beurre|charcut|salaison",
    ["FARMING"],
  ],
  [
    "LAND",
    "la terre que l'on achète pour la garder",
    "foncier|hectares?|terres?\\b|bail rural|installation paysanne|installer des|s'install|parcelle|fermage|agraire|safer\\b",
  ],
  [
    "FOOD",
    "l'alimentation",
    "aliment|epicerie|cantine|legum|repas|cuisine|cuisini|manger|mange\\b|nourri|pain\\b|boulang|fournil|restaur(?!ation (de|d'|des|du)|er)|conserve|maraich|miel\\b|farine|moulin a farine|panier|invendu|supermarche|magasin|circuits? courts?|manioc|poisson|peche\\b|pecheur|glan|traiteur|marmite|fourneaux|brasserie|biere\\b|conserverie|bocaux|soupe|amap\\b|produits frais|garde-manger|saveurs",
  ],
  [
    "FOOD_AID",
    "l'aide alimentaire",
    "aide alimentaire|distribution alimentaire|colis|glan|prix libre|epicerie solidaire|soupe populaire|banque alimentaire|paniers? solidaire|bons? alimentaire|la faim\\b",
    ["FOOD", "POVERTY"],
  ],
  [
    "SHOP",
    "les commerces et services de bourg",
    "epicerie|commerce|boutique|magasin|cafe\\b|bistrot|bar\\b|librairie|services? (du quotidien|de proximite|a la population)|marche\\b|rez-de-chaussee|bureau de poste|comptoir|superette|depot de pain|pharmacie|guinguette|auberge\\b|buvette|droguerie|quincaill|echoppe|multiservice|dernier commerce",
  ],
  [
    "FISHING",
    "la mer et ses métiers",
    "peche\\b|pecheu|marin\\b|marins|bateau|navire|armement|ligneur|yole|sloop|voile|mer\\b|quais?\\b|port\\b|littoral|estran|coquill|chalut|filets\\b|criee\\b|ostreicul|conchylic|mytilic|algues?\\b|halieut|equipage|greement|maree|pirogue|canot",
  ],
  [
    "ENERGY",
    "l'énergie",
    "energie|electric|photovolta|solaire|eolien|turbine|hydro|kilowatt|megawatt|centrale|chaufferie|bois-energie|methan|toits? solaire|eclaire|courant\\b|chauff|reseau de chaleur|barrage|panneaux solaires|kwc|autoconsommation|renouvelable|geotherm|biogaz|granules|microcentrale|decarbon|mwh",
  ],
  [
    "RENOVATION",
    "la rénovation et les économies d'énergie",
    "renov|isol(?!e[es]?\\b)|thermique|passoire|sobriete|auto-?rehab|precarite energetique|chaudiere|laine de bois|fenetres\\b|calorifug|dpe\\b|etancheite|ouate|poele a bois|facture d'energie|grelott",
  ],
  [
    "BUILDING_TRADES",
    "les métiers du bâtiment",
    "batiment et|btp\\b|macon|charpent|ecoconstruct|paille|terre crue|chaux|biosource|chanvre|chantiers?\\b|menuis|couvreu|echafaudage|artisan|pierre seche|lin\\b|taille de pierre|materiaux|platrier|zingu|electricien|plombier|ossature bois|briques?\\b|adobe|pise\\b|torchis|enduits?\\b|scierie|bucheron|ebenist|ferronn",
  ],
  [
    "HERITAGE",
    "les bâtiments anciens que l'on sauve",
    "patrimoine|vieux|vieille|anciens? (moulin|halle|usine|presbyt|gare|ecole|couvent|filature)|ruine|friche|edifice|batiments? (vides|abandonn|proteg)|remettre? en (usage|service|etat|route)|maisons? abimees|restaur(er|ation (de|d'|des|du))|moulins?\\b|terrasses?|chapelle|lavoir|chateau|colombage|monument|bati ancien|manoir|abbaye|monastere|presbytere",
  ],
  [
    "HOUSING",
    "le logement",
    "logement|logis\\b|habitat\\b|habitation|loyer|locatair|bail(leur)?s? soci|chez soi|toits?\\b|studios?|colocation|residence|hebergement|se loger|loger|maisons? partagee|heberg|chambres?\\b|hlm\\b|pension de famille|squat|mal-log|intermediation locative|domicili(ation|es)|cohabitation|mobil-home|caravane|yourte",
  ],
  [
    "MOBILITY",
    "la mobilité",
    "mobilite|velo|cargo|autopartage|covoitur|transport|vehicule|voiture|garage|livraison|rouler|roulant|train\\b|navette|camion|pedal|cyclis|bicycl|trottinet|triporteur|minibus|autobus|ferroviaire|permis de conduire|auto-ecole|deplacements\\b|trajets?\\b",
  ],
  [
    "REUSE",
    "le réemploi et la réparation",
    "reemploi|recycl|ressourcerie|recup|repar(?!t)|seconde (main|vie)|dechet|compost|biodechet|epluchure|ferraille|remettre en etat|remis en|lave-linge|consigne|upcycl|effiloch|jeter\\b|chutes|brocante|friperie|depot-vente|donnerie|vide-grenier|decheterie|valorist|repair|retap|reconditionn|emballage|vrac\\b|zero dechet",
  ],
  [
    "TEXTILE",
    "le textile",
    "textile|filature|couture|vetement|laine|tissage|drap|linge|jean|fripe|tricot|broderie|cuir\\b|chaussur|tapis\\b|couturier",
  ],
  [
    "INDUSTRY",
    "l'atelier et l'usine",
    "usine|industri|atelier|machine|fabri(?!que a)|ligne de|manufactur|produi(t|re|sent|sons) (des|du|de|leur)|artisan|outil de (travail|production)|toucher la machine|metiers? (manuel|rares?)|gestes?\\b|outil(?!s? numerique)|imprimerie|fonderie|forge\\b|soudur|metallurg|verrerie|potier|ceramique|tannerie|chaine de production",
  ],
  [
    "NATURE",
    "la nature et l'eau",
    "biodiversit|riviere|ruisseau|zones? humides?|haies?\\b|arbres?\\b|foret|milieux? naturel|natur(?!ell?ement)|eau\\b|sauvage|oiseau|prairie|bocage|sols? vivant|marais|mares?\\b|vivant\\b|talus|poissons|faune|flore|pepiniere|bois\\b|tourbiere|etangs?\\b|castor|abeill|pollinis|insecte|loutre|saumon|reserve naturelle|ecosystem|renatur|desimperm|sylvicult|nappe phreatique|bassin versant|chauves?-souris|ripisylve",
  ],
  [
    "CLIMATE",
    "l'adaptation au climat",
    "climat|secheresse|inondation|canicule|pluies? intense|chaleur|etes? qui|cyclone|submersion|erosion|semer sec|ombre\\b|fraich|orages?|rechauffement|vagues? de chaleur|assech|manque d'eau|tempete|crues?\\b|feux? de foret|incendie|ilots? de chaleur|montee des eaux|trait de cote",
  ],
  [
    "GARDENS",
    "les jardins",
    "jardin|potager|fleur|vegetal|verdir|ombrage|cours? d'ecole|plantation|arboretum|bosquet|jardinier|compost partage|carres? potager|serre pedagogique",
  ],
  [
    "WORK_INSERTION",
    "l'insertion par le travail",
    "insertion|chomeu|chomage|eloigne(s|es)? de l'emploi|contrats? aide|en parcours|sans emploi|retour a l'emploi|tzcld|que le marche oublie|embauch|emplois? (de qualite|stable|durable|sur place|a deux pas)|cdi\\b|postes? stable|vrai contrat|premier contrat|allocataire|rsa\\b|aci\\b|remobilis|reinsertion|longue duree|petits boulots|sans qualification|sans diplome|reprendre (pied|le travail)",
  ],
  [
    "TRAINING",
    "la formation et l'apprentissage",
    "formation|former|forme\\b|formatric|apprent|apprend|apprendre|stagiair|transmettre|transmission des|transmission de savoir|montrer (a|leur|les) |savoir-faire|ecole de|tutorat|gestes?\\b|diplome|qualifiant|certifiant|cfa\\b|compagnonnage|pedagog|initiation|stages?\\b|cours du soir|enseign",
  ],
  [
    "POVERTY",
    "l'accès aux droits et la pauvreté",
    "pauvre|precaire|precarite|acces aux droits|ouvrir des droits|droits?\\b(?! (de vote|de reprise))|permanence|guichet|demarches?\\b|sans-abri|sans abri|rue\\b|maraude|urgence sociale|surendett|expuls|non-recours|aide administrative|demuni|misere|minima sociaux|fins? de mois|sdf\\b|a la rue|accueil de jour|douches?\\b|bagagerie|exclus\\b|illettr|illectron|ecrivain public",
  ],
  [
    "LEGAL_DEFENCE",
    "la défense en justice",
    "juriste|avocat|juridique|procedure|plaid|expuls|contentieux|tribunal|proces\\b|recours|trêve|treve|defendre|prud'hom|permanence juridique|plainte|jurisprudence",
  ],
  [
    "HEALTH",
    "la santé",
    "sante|soins?\\b|soign|medec|infirm|hopita|patient|dentair|psych|handicap|autis|clinique|mediat(eur|rice)s? en sante|malad|guer|blouses?|centre de soins|kine\\b|orthophon|therapeut|addict|reduction des risques|depist|cancer|desert medical|maternite|sante mentale|convalesc|palliat",
  ],
  [
    "DISABILITY",
    "le handicap",
    "handicap|autis|deficien|sourd|aveugle|fauteuil|polyhandi|esat\\b|adaptee?s?\\b|cerebr|malvoyan|non-voyant|langue des signes|trisom|foyer de vie|neuroatyp|dyslex",
    ["HEALTH"],
  ],
  [
    "OLD_AGE",
    "le grand âge",
    "vieil|vieux jours|vieillir|ages?\\b|agees?\\b|ehpad|grand age|domicile|autonomie|retraites?\\b|seniors?|dependan|anciens\\b(?! (ouvrier|patron|du|des|banq))|alzheimer|intergeneration|aidants?|octogen|nonagen|mamies?\\b|grands?-meres?|grands?-peres?|aines\\b|beguinage|portage de repas|auxiliaires? de vie|gerontol",
  ],
  [
    "CHILDHOOD",
    "l'enfance et l'école",
    "enfan|creche|ecol(e|es|ier)\\b|eleves?\\b|petite enfance|peri-?scolaire|classe\\b|classes|college|lycee|instit|bebe|parent|colonie|colo\\b|maternelle|goûter|moins de dix-huit|gamin|gosses?\\b|minots?\\b|momes?\\b|nourrisson|assistantes? maternelle|cour de recre|jouets?\\b|ludothe|centre de loisirs|aide aux devoirs|soutien scolaire|scolarit|scolaire",
  ],
  [
    "YOUTH",
    "la jeunesse",
    "jeune|ados?\\b|adolesc|etudiant|sortis trop tot|decroch|mission locale|apprentis|lyceen|16-25|18-25|moins de (vingt|trente) ans|service civique|bafa\\b|deuxieme chance|majorite\\b",
  ],
  [
    "WOMEN",
    "les femmes",
    "femmes?\\b|meres?\\b|mamans?|filles?\\b|feminin|feminis|parite|violences|dirigees par des|cheffes?|entrepreneuses?|ouvrieres|agricultrices|cultivatrices|directrices|sages?-femmes?|dames\\b|sexis|conjugal|patriarc|menstru|planning familial|artisanes|paysannes|couturieres|egalite professionnelle",
  ],
  [
    "MIGRANTS",
    "l'accueil des personnes exilées",
    "migra|exil|refugi|asile|sans[- ]papiers|accueil d|hospitali|etrang|allophone|primo-arriv|langues?\\b|titres? de sejour|mineurs? isole|mna\\b|cada\\b|frontiere|demandeurs? d'asile|nouveaux arrivants|francais langue|interpretes?\\b|deplaces",
  ],
  [
    "DISCRIMINATION",
    "la lutte contre les discriminations",
    "discrimin|racis|lgbt|inegalit|homopho|transgenre|stereotyp|antisemit|queer|lesbienn",
  ],
  [
    "CULTURE",
    "la culture",
    "cultur|theatre|spectacle|concert|musi(que|c)|festival|danse|cinema|livre|librair|biblioth|art\\b|artist|arts\\b|compagnie de|tournee|scene\\b|violon|orchestre|fanfare|conte\\b|lecture|exposition|marionnet|cirque|choeurs?\\b|chorale|peintre|peinture|sculpt|photograph|poesie|poete|maison d'edition|gravure|comedien|chapiteau|musee|galerie|fresque",
  ],
  [
    "FESTIVAL",
    "les festivals et spectacles",
    "festival|tournee|spectacle|concert|evenement|gala|scene\\b|public reste assis|chapiteau|tetes? d'affiche|billetterie|kermesse|bals?\\b",
    ["CULTURE"],
  ],
  [
    "MEMORY",
    "les récits et la mémoire",
    "recit|raconte|memoire|archiv|temoign|histoires? (vraies|de vie|des gens)|collecte|paroles?\\b|dire, ecrire|portrait|veillee|biograph|souvenirs?\\b|patois|langue regionale|occitan|collectage|histoire orale",
  ],
  [
    "MEDIA",
    "les médias",
    "journal|journaux|media|radio|podcast|redaction|enquete|presse|informe\\b|information (locale|libre)|journalis|gazette|television|redactrice|redacteur|pigiste|bimestriel|trimestriel|hebdo|mensuel\\b|webradio|bande fm|lecteurs\\b|documentaire|mediathe",
  ],
  [
    "DIGITAL",
    "le numérique",
    "numeri|logiciel|appli\\b|applis|application|plateforme (numeri|en ligne|web)|site internet|code (libre|source)|ecrans?\\b|informati|donnees\\b|capteurs?|ia\\b|intelligence artificielle|appareils?|tablette|s'allume|technolog|hebergeu|serveurs?|en ligne|immateriel|high-tech|connecte|robot|algorithm|web\\b|wiki|ordinateur|smartphone|claviers?\\b|developpeu(r|se)s?\\b|base de donnees|cyber|wifi|drones?\\b|blockchain",
  ],
  [
    "FREE_SOFTWARE",
    "le logiciel libre et les communs",
    "logiciels? libres?|libre (et|de droits)|communs?\\b(?! accord)|licence libre|open|code ouvert|linux|copyleft|creative commons|biens? communs?|open source",
    ["DIGITAL"],
  ],
  [
    "EDUCATION_POP",
    "l'éducation populaire",
    "education populaire|universite (populaire|du|de|qui)|mjc\\b|ateliers? d'(ecriture|echange)|centre social|foyer rural|engagement|benevol|association de quartier|vie associative|colonies?|maison de quartier|cine-club|patronage|scout|cafe-debat|universites? d'ete|centre d'animation|animateurs\\b|animatrices\\b",
  ],
  [
    "PARTICIPATION",
    "la participation des habitants",
    "assemblee|tire(s|es)? au sort|concert(ation|er)|comites? de (quartier|habitants)|participation|conseils? (citoyen|d'usagers)|decider|debat|deliberer|voix\\b|vote|facilit|referendum|petition|budget participatif|plaidoyer|citoyennete|porte-a-porte|interpell|convention citoyenne|tables? de quartier",
  ],
  [
    "THIRD_PLACE",
    "les lieux où l'on se croise",
    "tiers[- ]lieu|lieux?\\b (ouvert|commun|ou|de vie|partage|d'accueil)|cafe\\b|halle\\b|salle des fetes|se croise|entrer sans raison|coworking|maison (commune|du peuple|des associations)|convivial|place du village|foyer\\b|fablab|hackerspace|friche culturelle|bureaux partages|ateliers? partages?|guinguette|maison des",
  ],
  [
    "COOPERATION",
    "la coopération entre structures",
    "mutualis|cooperation|ptce|pole territorial|grappe|reseau d|ensemble\\b|a plusieurs|collectifs?\\b|partage\\b|partagent|en commun|groupement|consortium|inter-?associati|entraide|alliance|partenariats?\\b|federer|cooperer",
  ],
  [
    "FINANCE",
    "la finance solidaire",
    "monnaie locale|finance solidaire|epargne|microcredit|garantie mutuelle|societaires?|cigales?|clubs? d'|prets? d'honneur|finance ethique|banque ethique|actionnariat",
  ],
  ["FUNERAL", "le funéraire", "funerair|obseques|deuil|enterre|cercueil|cremat|cimetiere|defunt"],
  [
    "SPORT",
    "le sport et le plein air",
    "sport|plein air|dehors\\b|randonn|escalade|natation|colonie|montagne en|surf|voile\\b|velo|football|rugby|basket|boxe\\b|judo|stade\\b|gymnase|kayak|canoe|ski\\b|petanque",
  ],
  [
    "TOURISM",
    "le tourisme et le loisir",
    "touris|loisir|gites?\\b|vacances|visiteurs|tyrolienne|sentier balise|sortie en car|camping|hotel\\b|randonneur|pelerin|estival|chambres? d'hotes?",
  ],
  [
    "PRISON",
    "la prison",
    "prison|detenu|incarcer|sortants? de|maison d'arret|penitenti|detention|semi-liberte|derriere les barreaux|interet general force",
  ],
  ["CIRCULAR_FOOD", "les biodéchets", "biodechet|compost|epluchure|methan", ["REUSE"]],
  [
    "RESEARCH",
    "la recherche et l'expérimentation",
    "recherche|experiment|innov|prototyp|essai\\b|essais|r&d|inventer|inedit|brevet|chercheu|laborato|universitaire|these\\b|doctora|demonstrateur|tester\\b|protocole|scientif",
  ],
]);
