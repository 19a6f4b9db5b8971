import { conceptsOf } from "../concept.ts";

/** Where it happens. */
export const PLACES = conceptsOf("place", [
  [
    "RURAL",
    "la campagne",
    "rural|campagne|village|bourg|hameau|canton\\b|moins de (trois|deux|cinq) mille|moins de [23] ?000 habitants|traverse sans ralentir|petites? communes?|plateau\\b|vallees?\\b|pays\\b(?! (basque|de la loire|entier))|cambrousse|loin des villes|bocage|terroir|ruralite|ruraux|arriere-pays|clocher|vicinal",
  ],
  ["SMALL_TOWN", "les petites villes", "petites? villes?|villes? moyennes?|sous-prefecture|bourg-centre"],
  [
    "CITY",
    "la métropole",
    "metropole|grande ville|agglo(meration)?\\b|centre-ville|urbain|capitale|paris\\b|lyon\\b|marseille\\b|ville\\b|hypercentre|faubourg|metropolitain",
  ],
  [
    "POOR_DISTRICT",
    "les quartiers populaires",
    "quartier|populaire|cite\\b|cites\\b|qpv\\b|pied d'immeuble|banlieue|tours\\b|prioritaire|bas d'immeuble|grands ensembles|barres? d'immeuble|zup\\b|hlm\\b",
  ],
  [
    "MOUNTAIN",
    "la montagne",
    "montagne|massif|alpage|col\\b|pente|altitude|pyren|alpes\\b|vosges|auvergne|haute vallee|cevennes|neige|estive|alpin",
  ],
  [
    "COAST",
    "le littoral",
    "littoral|cote\\b|mer\\b|iles?\\b|plage|maritime|ports?\\b|estuaire|quais|dunes?\\b|baie\\b|falaise|presqu'ile|insulaire|rivage|rade\\b",
  ],
  [
    "OVERSEAS",
    "l'outre-mer",
    "outre-mer|ultramarin|guyan|guadeloup|martiniq|reunion\\b(?! (de|d'|du|publi))|mayotte|antill|kanak|maroni|cayenne|fort-de-france|creole|fleuves?\\b|cyclone|lagon|mangrove|canne a sucre|caraib|tahiti|polynes|caledon|saint-denis de la reunion",
  ],
  [
    "INDUSTRIAL_BASIN",
    "les bassins industriels",
    "bassin (minier|industriel)|ancienn?e?s? (mine|usine|filature)|desindustri|anciens des usines|thierache|sinistre|terril|corons?\\b|haut-?fourneau|siderurg|friche industrielle|fermeture de l'usine",
  ],
]);

/** How large it is. */
export const SIZES = conceptsOf("size", [
  [
    "SMALL",
    "ce qui est petit",
    "petits?\\b|petites?\\b|toutes petites|modeste|poignee|minuscul|deux ou trois|trois ans d'existence|micro|hauteur de personne|petits gabarits|ou (cette|notre) somme pese|somme pese|quelques milliers|benevoles? tien|taille humaine|petit budget|artisanal|goutte a goutte",
  ],
  [
    "LARGE",
    "ce qui est grand",
    "sept chiffres|six zeros|gros(se|ses)? (chantier|structure|levee|somme|operation|projets?)|grandes? structures?|millions?\\b|se noie|goutte|decoration|quarantieme ligne|industriel de taille|grands comptes|siege national|federations?|plusieurs centaines de|grand groupe|multinational|mastodonte|gigantes|demesur",
  ],
]);

/** How far along it is. */
export const MATURITY = conceptsOf("maturity", [
  [
    "BEGINNING",
    "les débuts",
    "debut(s|ant|er)?\\b|naissant|premier(e)? (fois|dossier|demande|projet|entreprise|exercice)|jamais (cree|monte|ecrit|demande|recu)|n'avaient jamais|se lance|lancement|amorc|creer\\b|creation|prefigur|tremblants?|cree(e|es)? (en|il y a) (un|2025|2026)|demarr|lancer\\b|monter leur|avant le premier bilan|idee\\b|entrons tot|preparer l'ouverture|jeune (equipe|structure|association|cooperative)|premiers pas|novice|toute jeune|tout jeune|premiere annee|embryon|eclosion",
  ],
  [
    "ESTABLISHED",
    "une expérience établie",
    "exercices? clos|deux (derniers )?exercices|trois exercices|ans d'existence|depuis (19|200|201)\\d|depuis (dix|quinze|vingt|trente|quarante)|fait ses preuves|historique|anciennete|reconnu|eprouve|prouv|experience de|troisieme bilan|comptes (des|de) (deux|trois)|aguerri|decennies|demi-siecle|chevronn|bien (installe|etabli)",
  ],
  [
    "TROUBLE",
    "les passes difficiles",
    "difficult|redress|rebond|passes? difficile|tangue|sauver|sauvegarde|plan de (continuation|redressement|sauvegarde)|procedure collective|judiciaire|juge\\b|liquidation|tribunal de commerce|mauvaise (passe|annee)|se relever|second(s)? debuts?|a flot|tenir\\b|crise|perdu|raté|rate\\b|passer l'hiver|s'effondr|coup dur|deboires|au bord du|perdre pied|fragilis|bouee",
  ],
  [
    "HONEST_FAILURE",
    "dire ce qui a raté",
    "ce qui (a )?rate|se trompent?|echecs?\\b|erreur|mauvaise annee|dit la verite|honnet|rien cacher|ne cache|raconter .{0,20}echec|rate quelque chose|trop lisses|nous avons (rate|echoue|perdu)|on s'est trompe|avouons|avons appris|faux pas|transparen|lucid|franchise\\b|sincer|se tromper",
  ],
  [
    "MEASURED",
    "des résultats mesurés",
    "mesur|indicateur|chiffres?\\b|evalu|resultats?\\b|demontr|prouv|suivi\\b|impact\\b|objectifs|essais anterieurs|\\d+ (%|pour cent)|tableau|statisti|barometre|preuves?\\b|comptage",
  ],
]);

/** How one works and meets. */
export const MANNERS = conceptsOf("manner", [
  [
    "VISIT",
    "venir voir",
    "visite|venez|venir voir|sur place|vient voir|viennent voir|se deplace|passer une (matinee|journee)|toucher|invitez|passez|cafe est pret|boire un coup|a table|autour d'une table|diner|poussons la porte|se rencontrer|vous rencontrer|nous nous deplacons|faire le tour",
  ],
  [
    "HANDS",
    "le coup de main",
    "coups? de main|benevol|mains? dedans|mettre la main|corvee|chantiers? (participatif|collectif|ouvert|ecole|de benevoles)|journees? (offerte|par mois|de )|donner (une journee|du temps|de leur temps)|competences|parrain|marrain|mentor|salaries volontaires|venir leur montrer|aider a|relire un budget|nos (gars|compagnons|equipes) |du temps\\b|mecenat de competences|figuration|huile de coude|retrouss|pretent? main|nos bras\\b|accompagnement humain",
  ],
  [
    "ACCOUNTING_HELP",
    "l'aide aux comptes",
    "tresorier|comptab|bilan\\b|chiffres empechent|cartons|comptable|tableau (de|excel)|cahier\\b|papiers|paperasse|logiciel de (paie|compta)|compta\\b|previsionnel|commissaire aux comptes|expert-comptable",
  ],
  [
    "CONSULTANT_FILE",
    "un dossier écrit par un cabinet",
    "cabinet|consultant|plaquette|jargon|rapports? (d'impact )?(trop )?lisse|decks?\\b|powerpoint|belle plaquette|presentation\\b|slides?\\b|langue de bois|storytelling|pitch|novlangue|mots a la mode|franglais",
  ],
  ["VOLUNTEERS", "les bénévoles", "benevol|volontaires"],
  [
    "FRUGAL",
    "la sobriété",
    "sobre|sobriete|occasion\\b|d'occasion|frugal|simple|simplicite|recup|discret|patien|lent(e|es|ement)?\\b|sans (climatis|machine|moteur|electricite)|passif|low-tech|bricol|econome|bouts de ficelle|peu de moyens|retap|rafistol",
  ],
  [
    "SHOW",
    "se montrer",
    "visible|photo|visages?|filmer|video|reseaux sociaux|mediatis|inaugur|plaque\\b|reconnaissance|nom nulle part|invisibles?|cacher des noms|anonym|cameras?\\b|communique de presse|celebr|trompettes?|tapis rouge",
  ],
  [
    "OPEN_TO_ALL",
    "ouvert à tous",
    "ouvert(e|s|es)? (a tous|au quartier|au public|a tou)|sans adhesion|tout le monde|quartier entre|porte ouverte|gratuit|libre acces|passants|sans distinction|inconditionnel|entree libre|tous publics",
  ],
  [
    "LOCAL_SUPPLY",
    "l'approvisionnement d'à côté",
    "d'a cote|du coin|d'ici\\b|local(e|es|aux|ement)?\\b|circuits? courts?|a moins de .{0,20}kilometres|voisin|du cru|territoire entier|territoire\\b|proximite|alentour|environs|ancrage|ancres?\\b|ancree|enracin",
  ],
  [
    "SHARED_RULES",
    "une règle d'usage écrite",
    "reglement|regles? d'usage|charte\\b|partage de l'eau|usage partage|outils? (communs?|partages?)|materiels? partages?|mutualis|en commun|cuma\\b|commun\\b",
  ],
  [
    "DAILY_PRESENCE",
    "une présence dans la durée",
    "toute l'annee|en juin|chaque (jour|semaine|matin)|longtemps|dans la duree|sur (deux|trois|cinq|sept|dix) ans|suivons longtemps|meme adulte|mardi de fevrier|permanen|semaine apres semaine|annee apres annee|long terme|long cours|fidel(e|ite)",
  ],
  [
    "WOMEN_LED",
    "une équipe menée par des femmes",
    "(menee|dirigee|codirigee|portee|fondee|tenue)s? par (des|deux|trois|six|dix|quatre|cinq) ?femmes|directrice|presidente|patronnes?|cheffes?|fondatrices?|co-?gerante|equipe feminine|entrepreneuses",
  ],
]);
