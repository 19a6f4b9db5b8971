import { conceptsOf } from "../concept.ts";

/** What grows, is eaten, moves, is built, is used again: trades and causes as people of the field name them. */
export const ECOLOGY = conceptsOf("activity", [
  [
    "FARMING",
    "l'agriculture",
    `agricol agricult agroecolog maraich agrair agronom paysan (une|la|de|des|les|leurs?|cette|ces|nos|notre|sa|ses|vos|votre|mes|ma|petites?|grandes?|chaque|quelques|plusieurs|cent|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|d'une|0|1|2|3|4|5|6|7|8|9)_fermes?(?![a-z])(?!_(ses|la_porte|a_\\d|le_(lundi|soir))) fermes?_((de|du|des)(?![a-z])|ecole|bio|collective|pedag|urbaine|familiale|laitiere|maraichere) fermier metair cultiver cultive(nt|s|z|es?)?\\b cultivons cultivat culture(s)?_(vivrier|peu|de_|sobre|locale|maraich|seche|associe) preparer_les_sols
    exploitation(s)?_(agric|famil|en_bio|du_) exploitations recolt moisson semis. semer. semence semoir labour prairie (?<!notre_)(?<!du_)(?<!le_)champs?(?![a-z])(?!_(d'act|d'int|de_comp|lib)) sillon vigne. vigneron viticult vendang cereal ble. orge. avoine. tournesol chanvr
    lin. houblon lentille pois_chiche legumineu oleagin feverole luzerne foin. fourrag fenaison irrigat arros goutte_a_goutte serre. tunnel. tracteur. moissonneu motocult cuma. giee. civam. amap. bio. biolog
    sol_(vivant|nu|couvert) sols. couverts?_(veget|perm)[a-z]* engrais pesticid herbicid phyto zero_labour sans_labour bocag planteur. plantation. chataign amand noyer. noix. noiset olivier. oliveraie olive. vivrier
    manioc. igname. banane. bananer canne_a_sucre vanille. cacao. cafeicul tabac. horticult arboricult apicult`,
  ],
  [
    "MARKET_GARDEN",
    "le maraîchage",
    `maraich legum potager. jardin(s)?_(nourricier|de_cocagne|maraicher|vivrier) primeur. tomate. carotte. courge. salade. oignon. pomme(s)?_de_terre patate. plants. repiqu plein_champ sous_serre`,
    ["FARMING", "FOOD"],
  ],
  [
    "ORCHARD",
    "les vergers",
    `verger. fruitier. arbres_fruitiers pommier. poirier. cerisier. abricot pechers. olivier. chataign noyer. amandier. greffe(s|r|ur|urs)?\\b greffon cidre. jus_de_(pomme|fruit)`,
    ["FARMING"],
  ],
  [
    "LIVESTOCK",
    "l'élevage",
    `elevage eleveu troupeau brebis. mouton. agneau agnel chevre. chevreau bouc. vache. veau. boeuf genisse laitier laitiere laiterie lait. fromag fruitiere. viande. abattoir boucher. boucherie ovin. bovin. caprin
    porc. porcin cochon. truie. volaille. poule. poulet. canard. oie. oeufs. betail patur transhum berger. bergere. bergerie estive. alpage. yaourt beurre. charcut salaison affinage affine. affiner affineu laine. equin. cheval. chevaux ane. anes. mulet`,
    ["FARMING"],
  ],
  ["BEES", "les abeilles", "abeill apicult ruche. rucher. miel. pollinis butin", ["FARMING", "NATURE"]],
  [
    "LAND",
    "la terre que l'on achète pour la garder",
    `foncier fonciere hectare terres. terre_(en|a|qui|agric|nourric) la_terre. parcell fermage bail_rural baux_ruraux bail_environnemental remembrement accaparement safer. gfa. lotissement artificialis
    terrain_agric preemption indivision_fonciere propriete_du_sol racheter_(des|les|une?)_(terre|ferme|prairie|parcelle|rive|foret|bois)`,
  ],
  [
    "SETTLING",
    "l'installation de nouveaux paysans",
    `s'install installation(s)?_(paysan|agric|de_jeune|en_agri|progress|collect) installer_(des|de|une?|deux|trois) hors_cadre_famil sans_parents_agric sans_famille_dans_le_metier transmission_(de|des)_ferme reprise_de_ferme fermes_reprises
    espace(s)?_test ferme(s)?_ecole cedant.`,
    ["FARMING"],
  ],
  [
    "SOILS",
    "des pratiques qui ménagent les sols et l'eau",
    `agroecolog agroforest permacult sol_vivant sols_vivants sol_nu couvert(s)?_(veget|permanent) semis_direct sans_labour sans_chimie sans_pesticide conversion_(au_|en_)?bio regenerat ver(s)?_de_terre humus. matiere_organique paillage pailler
    infiltr retenir_(l'eau|la_terre) erosion sobre_en_eau peu_(exigeante|gourmande)s?_en_eau cultures_peu bandes_enherbees diversification`,
    ["FARMING"],
  ],
  [
    "FOOD",
    "l'alimentation",
    `aliment epicerie cantine. legum repas. cuisine. cuisin manger. mange. mangeu nourri pain. boulang fournil petri levain patisser biscui restaurant. restaurateur restauration_(collect|scolaire|rapide) conserves?(?![a-z])(?!_(par|dans|son|sa|ses|le|la|les|leur|au)(?![a-z])) en_conserve conserverie
    miel. farine. minoter meunier meunerie moulin(s)?_a_(farine|huile) panier. invendu supermarche. circuit(s)?_court poisson(s)?_(frais|fum|du_jour|local) peche. peches. glan glanage traiteur. marmite. fourneau casserole soupe. bocaux. bocal.
    confiture brasser(ie|ies|eur|eurs)\\b biere. amap. garde_manger saveur gout_ gastronom terroir drive_fermier halle(s)?_aliment produits_(frais|fermiers|locaux|de_la_ferme|du_coin) nourricier assiette. dejeuner. diner_ souper. gouter.
    ce_qui_se_mange malbouffe dietet nutrition vegetar couac. cassave`,
  ],
  [
    "FOOD_MAKING",
    "la transformation alimentaire",
    `conserves?(?![a-z])(?!_(par|dans|son|sa|ses|le|la|les|leur|au)(?![a-z])) en_conserve conserverie legumerie laiterie fromagerie transformation_(des|de|alim|a_la|fermi|laitiere|agric) transformer_(le_lait|les_legumes|leurs|nos|des_legumes|la_recolte) atelier_de_(transformation|decoupe|sechage) sechoir pressoir. huilerie
    meunerie minoter moulin(s)?_a_(farine|huile) brasserie. boulang fournil fromager affin abattoir autoclave confitur chocolat torrefact sterilis mise_en_bocal mettre_en_bocaux`,
    ["FOOD"],
  ],
  [
    "CANTEEN",
    "les cantines",
    "cantine. restauration_(collective|scolaire) restaurant(s)?_(scolaire|solidaire|associatif|d'entreprise) cuisine(s)?_(centrale|collective|partagee|solidaire) refectoire. egalim table_d'hotes popote.",
    ["FOOD"],
  ],
  [
    "FOOD_AID",
    "l'aide alimentaire",
    `aide_alimentaire distribution_alimentaire colis_(alim|de_) colis. epicerie(s)?_(solidaire|sociale) prix_libre soupe_populaire banque_alimentaire panier(s)?_solidaire bons_alimentaires la_faim precarite_alimentaire securite_sociale_de_l'alim
    restos_du_coeur maraude. selon_(ses|leurs)_moyens groupement_d'achat achats_groupes`,
    ["FOOD", "POVERTY"],
  ],
  [
    "SHOP",
    "les commerces et services de bourg",
    `epicerie. commerce(s)?_(de|du|local|locaux|qui|en|rural|multi|alim|de_bouche) commerces. dernier_commerce commercant boutique. magasin. superette bistrot bistro. (?<!boit_le_)(?<!boire_le_)(?<!fait_le_)(?<!prendrons_le_)(?<!prendre_le_)cafe(?![a-z]) cafes. bar. bars. auberge. buvette. guinguette depot_de_pain multiservice
    multi_service bureau_de_poste relais_postal point_poste droguerie quincaill pharmacie. halle(s)?_(de_|du_|aux_|couverte|alim|marchande) marche_(couvert|hebdo|de_plein|de_producteurs|du_samedi|du_village|ambulant) les_marches. echoppe rez_de_chaussee. pied(s)?_d'immeuble_comm
    station_service salon_de_coiffure coiffeur services_(du_quotidien|de_proximite|a_la_population|publics_de) licence_iv tournee_(d'epicerie|commerc) supermarche. librairie.`,
  ],
  [
    "GOODWILL",
    "le fonds de commerce",
    "fonds_de_commerce fonds_et_le_stock reprendre_le_fonds rachat_de_fonds droit_au_bail",
    ["SHOP"],
  ],
  [
    "BOATS",
    "les bateaux",
    "bateau. navire. voilier. sloop. goelette chaloupe yole. pirogue. canot. greement coque. mature ligneur. peniche. chantier(s)?_naval",
    ["FISHING"],
  ],
  [
    "FISHING",
    "la mer et ses métiers",
    `pecheu(r|rs|se|ses)\\b peche. (?<!pecheurs_de_)chalut ligneur. hamecon filets_(de_peche|a) criee. maree. matelot marin. marins_ armateur armement
    ostreic conchylic mytilic huitre. moule. coquillag coquille algue. algocult halieut capitainerie cale_de_ quai(s)?_(de|du|des)_peche chantier(s)?_naval batelier. marinier peniche. fluvial`,
  ],
  [
    "ENERGY",
    "l'énergie",
    `energie. energet electricite. kilowatt megawatt mwh. kwc. kwh. photovolt solaire. eolien turbine. microcentral centrale(s)?_(villag|hydro|solaire|citoy|elec) hydroelec hydraulique. methanis biogaz bois_energie
    chaufferie reseau(x)?_de_chaleur plaquette(s)?_(forest|de_bois) granule. geotherm autoconsom renouvelable decarbon fournisseur_d'elec produi(re|sent|t)_leur_courant courant_(vert|local) panneau(x)?_(solaire|photo)
    toit(s|ure|ures)?_solaire stockage_d'energie flexibilite_elec barrage_hydro eclaire\\b eclairent produi(re|sent)_ce_qu'ils_conso compteur(s)?_elec gaz_(naturel|vert|fossile) fioul. petrole carburant chaleur_(renouv|fatale)`,
  ],
  [
    "SOLAR",
    "le solaire",
    "photovolt solaire. panneaux?_(sol|photo) kwc. ombriere toit(s)?_publics_couv agrivolt",
    ["ENERGY"],
  ],
  [
    "HYDRO",
    "la force de l'eau",
    "hydroelec hydraulique. turbine. microcentral barrage. bief. seuil(s)?_(d'orig|en_riv|de_mou) moulins_a_eau obstacle(s)?_a_(l'ecoulement|la_(libre_)?circul) libre_circulation_des_poiss ouvrage(s)?_de_franch continuite_ecolog passe(s)?_a_poissons",
    ["ENERGY"],
  ],
  [
    "SEEDS",
    "les semences",
    "semences?\\b(?!_de_(capital|fin)) graines_(paysan|repro|anc|libres) semencier grainotheque varietes_(anciennes|paysannes|locales) pepiniere(s)?_(de_pl|locale|forest)",
    ["FARMING"],
  ],
  ["WIND", "le vent", "eolien mat_de_mesure force_du_vent parc_eol", ["ENERGY"]],
  ["BIOGAS", "le biogaz", "methanis biogaz biomethane digesteur", ["ENERGY"]],
  [
    "RAIL",
    "le train",
    "train(s)?(?![a-z])_?(du_quot|de_nuit)? ferrov rails? gare(s)?_(du|de|qui|ferm|aband|rouv) petites?_lignes? sncf. autorail omnibus cheminot",
    ["MOBILITY"],
  ],
  [
    "SAIL_CARGO",
    "le transport à la voile et sur l'eau",
    "cargo(s)?_a_voile transport_(a_la_voile|fluvial|par_le_fleuve) cabotage. fret_a_la_voile voilier(s)?_cargo peniche. batelier. navette(s)?_fluvial",
    ["MOBILITY"],
  ],
  [
    "ANIMALS",
    "les animaux",
    "animaux. animal(e|es|ier|iers)?\\b(?!_de_bois) bien_etre_animal refuge(s)?_(pour_ani|animal) mediation_animale chiens?(?![a-z]) chats?(?![a-z])(?!_et_leurs) equitherap zooth veterinair",
  ],
  [
    "SANITATION",
    "l'assainissement et l'eau potable",
    "assainissement. toilettes?_seches? eaux?_usees? phytoepur station_d'epur eau_potable acces_a_l'eau fontaine(s)?_(a_eau|publ) citernes? recuperateurs?_d'eau",
    ["WATER"],
  ],
  [
    "WOOD_HEAT",
    "la chaleur du bois",
    "bois_energie chaufferie plaquette(s)?_(forest|de_bois|bocag) dechiquet granule. reseau(x)?_de_chaleur bois_(buche|de_chauffage) chaudiere(s)?_(a_)?bois poele(s)?_(a_bois|de_masse)",
    ["ENERGY"],
  ],
  [
    "RENOVATION",
    "la rénovation et les économies d'énergie",
    `renov isolation isolant isoler qui_isolent? (?<!l')isole(r|nt)_(sa|son|leur|une|mieux) isole(r|nt|s)?_(les|des|la|un|nos) isolons calfeutr passoire(s)?_ passoires. thermique. thermicien dpe. chaudiere. pompe(s)?_a_chaleur auto_?rehab auto_?renov precarite_energetique facture(s)?_(d'energie|de_chauffage|energet)
    economie(s)?_d'energie sobriete_energetique ventilation laine_de_bois ouate fibre_de_bois fenetre. combles. etancheite bbc. performance_energetique maprimerenov confort_d'ete grelott logement(s)?_(froid|humide|indigne|energivore) rehabilitation_(energ|therm|des_log)`,
  ],
  [
    "BUILDING_TRADES",
    "les métiers du bâtiment",
    `btp. metiers_du_batiment gens_du_batiment macon. maconn charpent couvreu menuisi plaqu(iste|istes|ier)\\b platrier electricien. electricienne. plombi peintre_en_bat carrel zingu ferronn serruri taille(ur|urs)?_de_pierre pierre_seche
    ecoconstruct eco_construct paille. terre_crue pise. torchis. adobe chaux. enduit. chanvre. biosource geosource ossature_bois fibre_de_bois materiaux_(bio|de_chantier|de_constr|naturels|de_reemploi) scierie bardage echafaud gros_oeuvre second_oeuvre parpaing
    chantier(s)?_(participatif|ecole|d'insertion|de_reno|collectif) autoconstruct auto_construct compagnon(s|nage)? artisan(s)?_du_bat architecte. maitre_d'oeuvre`,
  ],
  [
    "HERITAGE",
    "les bâtiments anciens que l'on sauve",
    `patrimoine_(bati|rural|ancien|local|industriel|histor|vernac) patrimoine. vieille(s)?_pierre monument_hist monuments classe_aux inscrit_aux ancien(ne|s|nes)?_(moulin|halle|usine|presbyt|gare|ecole|couvent|filature|hospice|teinturerie|imprimerie|caserne|abbaye|ferme|hotel|manufact|tanner|poste|mairie|forge|cave|chapelle|eglise|mine|lavoir|pension|semin|cinema|corps)
    vieux_(moulin|murs|batiment|hotel|four|lavoir) ruine. friche(s)?_(indus|cult|urb|complex|mil|ferr) friche. batiments_(vides|vacants|abandon|proteg|anciens) batiment_(vide|vacant|abandon|proteg|du_xv) edifice(s)?_(proteg|ancien) remettre_en_(usage|service)
    (remise|remises)_en_(usage|service) maisons_abimees restauration_(du_bati|des_fac|de_l'ed|du_pat|d'un_mon|des_mur|de_terr) chapelle. abbaye. prieure. monaster chateau. manoir. lavoir. colombag facade_(class|proteg)`,
  ],
  [
    "HOUSING",
    "le logement",
    `logement. loger. logent. loge\\b(?!_de_) logeons logis. habitat. habitation. habiter_(a|ensemble|autrement|mieux|le) loyer. locatair locatif bail_reel bailleur(s)?_soc hlm. foyer_log residence(s)?_(soc|etud|sen|auton|pour|habit|intergen) colocation. colocat cohabit intermediation_loc appartement. studio(s)?_pour studios. se_loger mal_log
    logement_d'abord chez_soi toit_(pour|a|sur_la_tete) avoir_un_toit accession_(a_la|soc|a_un) organisme_de_foncier ofs. brs. habitants?_d'un_immeuble yourte. tiny_house mobil_home caravane. chambre_(chez|d'ami|a_l'annee) hebergement. heberg immeuble_(d'habit|collectif|en_bois)`,
  ],
  [
    "SHARED_HOUSING",
    "l'habitat partagé ou coopératif",
    `habitat(s)?_(particip|group|partag|coop|inclusif|intergener|accompagn|leger) cooperative(s)?_d'habit habitants_proprietaires maison(s)?_partagee petites_maisons beguinage. colocation(s)?_(pour|de|solid|intergen|agee) pension(s)?_de_famille vieillir_ensemble habiter_ensemble vivre_ensemble_sous
    salle_commune buanderie_commune foyer(s)?_(de_jeunes|partag) residence_sociale`,
    ["HOUSING"],
  ],
  [
    "SHELTER",
    "l'hébergement et la mise à l'abri",
    `hebergement_(d'urg|de|tempor|cit|chez|soli) hebergeons heberger. hebergent. hebergees. mise_a_l'abri mettr(e|ent|ons)_a_l'abri mettons_a_l'abri abriter abritent foyer(s)?_d'(accueil|urg|heb) chrs. accueil_de_nuit halte(s)?_(de_nuit|de_jour) maison_de_repit lits_halte logement(s)?_(refuge|relais|pass|d'urg) refuges?_pour
    nuitee. hotel_social sous_leur_toit ouvrent_une_chambre ouvrent_leur_porte squat.`,
    ["HOUSING"],
  ],
  [
    "MOBILITY",
    "la mobilité",
    `mobilite. velo. cyclis bicycl cyclo_ cargo. triporteur autopart covoitur transport. transporte transportent transporteur garage. garagiste mecano. mecanicien camion. camionnette. fourgon. utilitaire. minibus. autobus bus. autocar. car_(scolaire|a_la_demande) navette. train. ferrov gare. ligne_de_train
    dernier(s)?_kilometre livraison. livreur. coursier messager colis_ logistiq rouler. roule. roulent pieton trottinet mobylette scooter auto_ecole permis_de_conduire deplacement. trajet. desenclav transport_a_la_demande conduite_(auto|eco|acc|sup|de_veh) eco_conduite chauffeur. essence(?![a-z]) gazole`,
  ],
  [
    "BIKES",
    "le vélo",
    "velo. cyclis bicycl vae. triporteur cargos?(?![a-z])(?!_a_voile) pedal biclou piste(s)?_cyclable vel_o",
    ["MOBILITY"],
  ],
  [
    "CARS",
    "la voiture et le camion",
    "vehicules?\\b(?!_(de_(dem|pla|fin|part)|d'(inv|epar))) voiture. automob garage(s)?_(soli|assoc|soc|auto) garagiste mecano. mecanicien. camion. semi_remorque minibus. fourgon. utilitaire. autopart covoitur permis_de_conduire auto_ecole poids_lourd boites_de_vitesse eco_conduite chauffeur.",
    ["MOBILITY"],
  ],
  [
    "REUSE",
    "le réemploi et la réparation",
    `reemploi reemploy recycl ressourcerie recup recuperation recuperons repar(er|e|ent|ons|ation|ations|ateur|ateurs|atrice|abilite|able)\\b repares. seconde_(main|vie) deuxieme_vie dechet. decheter donnerie friperie fripe. vide_grenier brocante depot_vente consign(e|es|er|ees)\\b reconditionn retap
    remett(re|ent|ons)_(en_etat|a_neuf|en_usage|en_circul) remis(e|es)?_(en_etat|a_neuf|en_circul|en_selle) upcycl surcycl effiloch rebut. benne. encombrant chutes_ demantel deconstruct collecte_des_(dechet|bio|emb|vete) tri_(des|textile|optique|des_dech) jeter. jetables gaspill vrac. zero_dechet emballage valoris(ation|er)_(des_dech|mat)
    circulaire. obsolescence economie_de_la_fonction compost lave_linge electromenag pieces_detach`,
  ],
  [
    "COMPOST",
    "les biodéchets",
    "biodechet compost epluchure lombric methanis dechets_(verts|alim|organ) restes_de_repas broyat",
    ["REUSE"],
  ],
  [
    "TEXTILE",
    "le textile",
    "textile. couture. couturi coudre. recous tissage. tisserand tissu. tisser filature. fil_de_ vetement. linge. drap. jean. fripe. friperie tricot broder laine. lainier feutr cuir. maroquin chaussur tannerie tapis. tapisser confection_(de|text) teintur mode_(ethique|eth|dur) coton. filiere_lin",
  ],
  [
    "INDUSTRY",
    "l'atelier et l'usine",
    `usine. industri atelier. machine. manufactur fabrique(r|nt)\\b fabrication fabriquons fabriquons ligne_de_(prod|lav|tri|cond|fab|mont) chaine_de_prod outil_(de_travail|de_production|industriel) metiers_(manuels|rares|d'art|de_main) gestes?_(techn|du_met|rares|qui) imprimer(ie|ies)\\b imprimeur fonderie forge. forgeron soudur metallurg
    mecanique. usinage verrerie verrier potier poterie ceramiq tannerie tourneur fraiseur chaudronn menuiserie. ebenist lutherie luthier horlog papet cartonnerie outillage etabli. tisserand scierie relocalis reindustrialis produit_francais production_locale desindustri hardware.`,
  ],
  [
    "CRAFT",
    "les métiers de la main",
    `artisan. artisanat artisane. metiers_(manuels|rares|d'art|de_la_main|de_main|anciens) travail_(de_la_main|manuel|du_bois) gestes?_(du_met|rares|ancien|d'art) geste. savoir_faire. tour_de_main luthier lutherie ebenist relieur poti(er|ere|erie)\\b ceramiq vannerie vannier tapissier. forgeron ferronn souffleur maroquin cordonn tisserand feutrier sabotier tonnelier charpent menuisi maitre(s)?_(artisan|charp|d'art)
    facteur_d'|factrice_d' horlog couturi bois_(des|et_)`,
  ],
  [
    "NATURE",
    "la nature sauvage",
    `biodivers nature. naturalist naturel(s|le|les)?_(sensible|region|reserve) milieux?_nat espaces?_nat reserve(s)?_nat ecolog(ue|ues)\\b ecosyst faune. flore. sauvage. oiseau ornitho nid. nids. courlis chouette. chauve(s)?_souris loutre castor. saumon. truite. amphib reinette grenouille papillon. insecte. pollinis scarabee carabe. abeill
    zone(s)?_humide tourbi marais. mare. mares. etang. haie. bocag talus. foret. forestier. boisement arbre. bois_mort sous_bois vieux_arbres lande. dune. prairie(s)?_(inond|nat|fleur|perm) vivant_ le_vivant du_vivant friche_nat renatur reensauvag redevien(t|nent)_sauvage gestion_conserv conservatoire trame_(verte|noire|bleue) corridor_ecol especes? corail coraux lagon mangrove rivage. littoral_nat plancton`,
  ],
  [
    "WATER",
    "l'eau et les rivières",
    `riviere. ruisseau fleuve. cours_d'eau source(s)?_(d'eau|sous|de_mont|capt) sources. captage nappe(s)?_(phreat|d'eau) bassin_versant berge. rive. rives. zone(s)?_humide tourbi marais. mare. mares. noue. crue. inondable ripisyl poissons_et eau_(potable|de_pluie|propre|des_orages|en_ville|du_sol|qui) de_l'eau l'eau_ partage_de_l'eau
    ressource_en_eau hydrolog baignade lit_de_la_riv syndicat_de_riv continuite_ecolog manque_d'eau economies?_d'eau`,
  ],
  [
    "TREES",
    "les arbres, les haies et la forêt",
    "arbre. haie. bocag talus. foret. forestier. sylvicult boisement reboise plant(er|ation|ations|ent|ons)\\b bucheron pepinier agroforest feuillu chataign chene. bois_(mort|d'eclaircie|local|de_haie) arboret bosquet elagage greffe(r|s)?\\b verger. coupe_rase",
    ["NATURE"],
  ],
  [
    "CLIMATE",
    "l'adaptation au climat",
    `climat climats. climatique. secheresse canicul inondation orage(s)?_(d|qui|de) pluie(s)?_(intens|dilu|torr) tempete cyclone ouragan submersion erosion incendie(s)?_de feux_de_foret vague(s)?_de_chaleur ilot(s)?_(de_chaleur|de_fraich) fraicheur plus_frais plus_fraiche ombre. ombrag desimperm debitum retirer_le_bitume enrobe. goudron
    noue. eaux?_pluvial rechauff manque_d'eau recul_du_trait montee_des_eaux catastrophe_nat alea(s)?_clim 2050 degres_ etes_qui chaud,_sec adaptation_(au|des|aux|du|de|a_)(?!_l'ecran)`,
  ],
  [
    "GARDENS",
    "les jardins",
    "jardin. jardin(er|iers?|iere|age)\\b potager. fleur. fleuri massif. parterre plate_bande bac. bacs. vegetal(is|_en) verdir cour(s)?_d'ecole cour(s)?_de_recre plantes_en_pot arbuste pelouse jardin(s)?_(partag|pedag|ther|soin|d'agr|famil)",
  ],
]);
