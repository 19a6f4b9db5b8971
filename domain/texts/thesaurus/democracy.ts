import { conceptsOf } from "../concept.ts";

/** What people make, say and decide together: culture, media, commons, places, cooperation. */
export const DEMOCRACY = conceptsOf("activity", [
  [
    "CULTURE",
    "la culture",
    `culture(l|ls|lle|lles)\\b culture_(et|pour|est|popul|libre|commune|scient) la_culture. cultures?_(communes|urbaines) theatr spectacle. concert. musi(que|ques|cien|ciens|cienne|ciennes|cal|cale|caux)\\b festival danse. danser danseu cinema. cineast cine_ film. filmer_un (un|le|les|des|nos|leurs|leur|de|ce|ces|aux|premier|beaux|vieux|mille)_livres?(?![a-z]) (?<!criteres_de_)(?<!grille_de_)(?<!comite_de_)lectures?(?![a-z]) lecteur. librair biblioth mediathe ludothe roman. poesie poete. poeme. art. arts. artist comedien compagnie_de_(th|da|ci)
    scene. plateau_mobile tournee(s)?_(de|d'|th|cul) orchestr fanfare chorale. choeur. chant. chanson chanteu conte. contes. conteu marionn cirque chapiteau peintr peinture sculpt photograph(ie|ies|e|es)\\b exposition fresque galerie. musee. graveur gravure lutherie violon instrument(s)?_(de_mus|pret|a_cordes) harmonie_mun veillee. bal. bals. edition_(de_liv|jeu|ind) maison(s)?_d'edition editeur(s)?_(de_liv|ind) oeuvre(s)?_(d'art|de_l'esp) residence_d'art pratique(s)?_artist bande_dessinee vinyle. disques. ce_qui_se_lit`,
  ],
  [
    "MUSIC",
    "la musique",
    "musi(que|ques|cien|ciens|cienne|ciennes|cal|cale)\\b concert. orchestr fanfare chorale. choeur. chant. chanson chanteu violon. instruments?_(de_mus|pret|a_cordes) harmonie_mun luthier opera. jazz. rap. rock. conservatoire_(de_mus|a_ray) bal. bals. accordeon guitar",
    ["CULTURE"],
  ],
  [
    "BOOKS",
    "les livres",
    "(un|le|les|des|nos|leurs|leur|de|ce|ces|aux|premier|beaux|vieux|mille)_livres?(?![a-z]) librair bibliothe mediathe edition(s)?_(de_liv|jeu|ind) maison(s)?_d'edition editeur(s)?_(de_liv|ind) roman. poesie poete. lecture(s)?_(publ|a_voix|a_haute) lecteurs?_(et|qui|ont) ecrivain(s|e|es)?\\b auteur(s)?_(jeun|et_) album. imprimeur. ce_qui_se_lit lire_a",
    ["CULTURE"],
  ],
  [
    "FESTIVAL",
    "les festivals et spectacles",
    "festival spectacle. concert. tournees?_(de_conc|d'art|th|cul|de_spec|d'ete|de_dat) evenement(s|iel)?\\b gala. scene_(nat|conv|ext) tetes?_d'affiche billetter kermesse bal. bals. chapiteau diffusion_(de_spec|cult|d'oeuv) programmation_(cult|mus|art) manifestation(s)?_(cult|fest|spor) representation(s)?_(th|pub) public_(reste_)?assis fete(s)?_(de_la|du_vil|annuel)",
    ["CULTURE"],
  ],
  [
    "MEMORY",
    "les récits et la mémoire",
    "recit. raconte(r|nt|e|es)?\\b raconte_ memoire. archiv temoign(age|ages|er)\\b temoin. histoire(s)?_(orale|de_vie|vraie|des_gens|locale|ouvr|d'usine) parole(s)?_(des|d'hab|de|aux|rend) collect(e|es|age|er)_(de_rec|de_par|de_mem|de_tem|d'hist) paroles. dire,_ecrire se_raconter veillee. biograph souvenir(s)?_(de|des|d'us) patois langue(s)?_(region|du_lieu|du_pays|creole|bret|corse|occ|basque) occitan(e|s)?\\b breton(ne)?s?\\b(?=_lang) oubli. transmettre_(la_mem|l'hist)",
  ],
  [
    "MEDIA",
    "les médias",
    "journal. journaux. journalis voix_dans_(un|le)_poste transistor. medias?\\b radio. radios_ podcast redaction(s)?_(loc|part|asso)? redacteur redactrice reporta enquete(s)?_(jour|loc|men|de_ter) la_presse. presse_(loc|indep|ecrite|reg|lib) gazette hebdo hebdomadaire. (un|le|notre)_mensuel(?=[.,;]) (un|le|notre)_bimestriel (un|le|notre)_trimestriel(?=[.,;]) quotidien_(loc|reg) localier pigiste webradio studio_(de_rad|mob)? fm. antenne_(rad|loc) ondes. documentaire. televis informer. informe(nt)?\\b information_(locale|libre|indep|de_prox|cit) education_aux_medias lecteurs_et abonnes_au fake_news son_(et|suffit) micros.",
  ],
  [
    "DIGITAL",
    "le numérique",
    `numeri(que|ques|s|sation|ser) logiciel. logicielle. appli. application(s)?_(mob|sur|de_|pour_|web|num)? plateforme(s)?_(num|en_ligne|web|digi) site_(internet|web) code_(libre|source|info) ecran. informati(que|ques|cien|cienne|ciens)\\b donnees_(ouv|pers|num|de_sante|publ) base_de_donnees capteur. tablette. smartphone. ordinateur. serveur. hebergeur. en_ligne connecte(s|e|es)?\\b robot technologi(e|es|que|ques)\\b high_tech digital tech. saas. cyber blockchain immateriel developpeu(r|rs|se|ses)\\b web. wiki. wifi. fibre_opt
    realite_virt drone. tout_ce_qui_s'allume objet(s)?_connect systeme_d'information`,
  ],
  [
    "AI",
    "l'intelligence artificielle",
    "intelligence_artificielle ia. algorithm apprentissage_automatique chatbot agents?_convers modele(s)?_de_langage",
    ["DIGITAL"],
  ],
  [
    "DIGITAL_INCLUSION",
    "aider chacun à se servir du numérique",
    "inclusion_num mediation_num illectron ecran_decourage conseiller(s|e|es)?_num fracture_num exclu(s|es)?_du_num sans_internet demarches_en_ligne complementaires_du_num mal_a_l'aise_avec_(l'ord|le_num|les_ecr)",
  ],
  [
    "MEDIATION",
    "apaiser et mettre d'accord",
    "reconcili mediat(ion|eur|rice)(s)?_(gentille|entre|fam|de_voisin|de_conf|soc|urb|de_quart)? apaiser apaise(nt)?\\b dialogue(r|s)?(?![a-z]) conciliat on_s'assoit quand_ca_coince mettre_d'accord conflits?_d'us desamorc",
  ],
  [
    "FREE_SOFTWARE",
    "le logiciel libre et les communs",
    "logiciel(s)?_libre licence_(libre|agpl|eupl|gpl|ouv) code_(ouvert|libre) open_source open_data linux. copyleft creative_commons commun(s)?_num biens?_communs les_communs. des_communs. wikip brique(s)?_logic sans_brevet reutilisable",
    ["DIGITAL"],
  ],
  [
    "EDUCATION_POP",
    "l'éducation populaire et la vie associative",
    "education_populaire universite(s)?_(popul|du_mar|du_temps|d'ete|libre|qui|ouv) mjc. centre(s)?_soc foyer(s)?_rur maison(s)?_de_quart vie_associative association(s)?_(de_quart|loc|d'educ|d'hab) engagement_(benev|asso|cit) benevolat. cine_club cafe_(debat|citoyen|philo|assoc) animation_(loc|de_quart|soc|jeun|rur) patronage. scout. colonie. jep. amicale. federation_d'educ atelier(s)?_d'ecriture",
  ],
  [
    "PARTICIPATION",
    "la participation des habitants",
    `participation_(des|cit|des_hab) democratie_(part|loc|dir|cit) participative assemblee(s)?_(cit|d'hab|de_quart|tir|locale) tire(s|es|e)?_au_sort tirage_au_sort convention(s)?_citoyen conseil(s)?_(citoyen|d'habit|de_quart|d'usag) budget_participatif concertation. debat. deliber(er|ation_cit|ative|ons) comite(s)?_de_quart jury_citoyen referendum petition interpell plaidoyer pouvoir_d'agir community_org porte_a_porte table(s)?_de_quart enquete_(publ|pop|men) faire_decider decid(er|ent)_(ensemble|de|du|ce) co_?construct coconcept facilitat(eur|eurs|rice|rices|ion)\\b mediation_(urb|de_conf|env|soc) dialogue_(terr|cit|env) habitants?_(qui_)?decid controle_citoyen`,
  ],
  [
    "THIRD_PLACE",
    "les lieux où l'on se croise",
    `tiers_lieu lieu(x)?_(ouvert|commun|de_vie|partage|d'accueil|de_renc|hybrid|ou_l'on|qui|inter) l'on_se_croise se_croise(r|nt)? se_retrouv(er|ent)_ entrer_sans_raison cafe(s)?_(assoc|citoy|vill|de_|soc|cult|du_) dernier_cafe bistrot coworking bureaux?_partage ateliers?_partage fablab hackerspace repair_cafe halle. salle(s)?_(des_fetes|commune|polyv|de_quart|partag) maison_(du_peuple|commune|des_asso|des_hab|de_village|pour_tous) espace(s)?_(de_trav|partag|commun|public|de_vie|test|hyb)
    place_du_vill friche_cult conciergerie guinguette foyer_(rural|commun|d'anim) convivial lieu_(du|de)_(bourg|quart) remise(r)?_a_causer lumiere_(allum|apres) qui_rouvre`,
  ],
  [
    "COOPERATION",
    "la coopération entre structures",
    `mutualis(er|e|es|ee|ees|ent|ation|ations|ons)\\b mettre_en_commun mis_en_commun ptce. pole_territ cooperation. cooperations_ cooper(er|ent|ons)\\b groupement(s)?_(d'emp|d'achat|d'agri|coop) consortium inter_?associ inter_?coop grappe_d' alliance(s)?_(de|d'|terr) partenariat(s)?_(loc|entre|ecrit) plusieurs_(structures|associations|communes|organi|acteurs) (trois|quatre|cinq|dix|douze|quatorze)_(structures|associations|organi|coop) ecosysteme_(loc|d'acteurs|terr) federer faire_ensemble entre_structures entre_villages ecrire_des_regles contrat_de_coop filiere(s)?_(loc|de_pays|terr|courte) outil(s)?_commun reseau_(d'asso|de_coop|d'entr|d'acteurs) monnaie(s)?_locale interterr animer_(le_reseau|la_coop|un_reseau)`,
  ],
  [
    "FINANCE",
    "la finance solidaire",
    "monnaie(s)?_(locale|compl) finance_(soli|ethi|part|cit) epargne_(soli|loc|cit|de_prox|part) microcredit micro_credit tontine garantie_mutuelle cigales. club_d'inv prets?_d'honneur banque_ethi actionnariat_(cit|pop) investissement_(cit|part|soli)",
  ],
  [
    "SPORT",
    "le sport et le plein air",
    "sport(s|if|ifs|ive|ives)?\\b plein_air randonn escalade natation nager baignade football foot. rugby basket. handball boxe. judo. karate (au|le|du|un|grand)_stades?(?![a-z])(?!_(de_|d'|ou_)) gymnase piscine. kayak canoe ski. skier petanque surf. nautique (de_la|ecole_de)_voile(?![a-z]) navigation_ camp(s)?_scout bivouac grandir_dehors dehors,_ terrain(s)?_de_(jeu|sport) olymp marathon",
  ],
  [
    "TOURISM",
    "le tourisme et le loisir",
    "touris loisir. gite. vacances. vacancier chambre(s)?_d'hote visiteurs?_par visite(s)?_guid musee_de sentier(s)?_balis tyrolienne parc_(d'attr|de_lois) camping (?<!a_l')hotels?_(de_tour|class|de_lux|trois|quatre) hotelier pelerin croisier agritouris residence(s)?_second maison(s)?_de_vac meubles?_tour airbnb jet_ski sortie(s)?_en_car estivants",
  ],
  [
    "RESEARCH",
    "la recherche et l'expérimentation",
    "recherche(s)?_(et_dev|action|scien|appli|fond|publ|univ) recherche_developpement r&d. innovation. innov(ant|ants|ante|antes|er|e)\\b experiment prototyp essai(s)?_(ant|clin|de_ter|compar)? essais. laborato chercheu universitaire avec_l'universite brevet. these. doctorant scientif protocole(s)?_(de_re|scien|exp) demonstrateur invent(er|ion|ions)\\b inedit pilote_(de|d'|pend) projet(s)?_pilote",
  ],
]);
