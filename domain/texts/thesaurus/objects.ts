import { conceptsOf } from "../concept.ts";

/** What the money pays, and what it is for. */
export const OBJECTS = conceptsOf("object", [
  [
    "WALLS",
    "les murs",
    `murs(?![a-z]) mur(s)?_(d'un|de|du|nus|de_l'|ou|qui|ne|sont|pour)? batiment. immobili(er|ers|ere|eres)\\b(?!_(de_(sante|bur|lux|lois)|d'(hab|ent))) (?<!pied_d')(?<!pieds_d')(?<!bas_d')immeubles?(?![a-z]) la_pierre (ni|des|les)_pierres(?![a-z])(?!_(sech|pour|de_tail|qui)) la_brique achat_(de|du|d'un)_(local|locaux|bat|l'imm|la_mais|l'entre|murs) rachet(er|ent|ons)_(l'entrep|le_hang|la_mais|les_locaux|le_local|l'imm|le_bat|les_murs|l'ancien|les_rez|l'anc)
    hangar. halle. entrepot. toiture. toit_(du|de_l'|reste|a_refaire) refaire_(la_toit|le_toit) grange_a travaux(?![a-z])(?!_(decor|d'agrem|de_confort|de_recher)) construire. construis(ent|ons|ez)\\b construction_(de|d'un|neuve|du) constructeur gros_(oeuvre|chantier) edifice. batir. batissent_ betonn(er|age)\\b beton. m2. m² metres_carres local_(trop|plus|a_am|est_tr|nu|vide|de_) locaux. acquisition_(du|de_la|d'un|des_mur|immo|d'un_imm|de_l'imm|de_bat) acquerir_(l'imm|le_bat|les_murs|un_loc|des_loc) permis_de_construire
    rehabilit(er|ation) mise_aux_normes maconnerie travaux_de maitrise_d'oeuvre charpente_(a|du|est) extension_du_bat agrandir_(le|la|les|nos)_(bat|loc|ate|mais)`,
  ],
  [
    "WAGES",
    "les salaires",
    `salaire. salaires_ salariat_ postes?_(de_(coord|med|chef|dir|anim|charg)|a_(80|mi|temps|plein|pour|creer)|d'(anim|edu|enc|acc)|et_de|que_seuls|pendant|sur_deux|salarie) (deux|trois|quatre|un|ces|les|des|dix|six)_postes?(?![a-z])(?!_(de_(fin|sec|lec)|d'ec)) (?<!ancienne_)(?<!la_)(?<!bureau_de_)postes?(?=[.,;:]|$) embauches?(?=[.,;:]|$) poste(s)?_a_creer mi_temps temps_plein demi_poste equivalents?_temps etp. masse_salariale payer_(un|une|le|la|les|des|deux|trois|nos)_(poste|salair|salarie|coord|anim|med|form|charg|tut|enc|educ|perm|inf|pers) pay(er|e|ons)_une_annee salarier. recruter_(un|une|des|deux|trois) recrutons_(un|une) recrutement_d'
    coordinat(eur|rice|ion)_(a_|pour|des|de|du|qui|le|pend|en|deux|un)? animatrice_(pour|a_|de|salar) frais_de_personnel remunerer_(un|une|des|les|nos|son) charge(e)?_de_(mission|dev|proj) contrat_aide_(en|qui|fin|s'ach) charges_de_perso cachet(s)?_ gages indemni(ser|te)_les`,
  ],
  [
    "OPERATING",
    "le fonctionnement courant",
    "fonctionnement. frais_(de_fonct|generaux|de_struct|courants|fixes) charges_(courantes|fixes|de_struct) budget_de_fonct annee_ordinaire depenses_(courantes|de_fonct) loyer(s)?_et_(charg|sal) saison_a_vivre aid(er|ons)_une_saison tenir_(une|l'|la|cette)_annee couvrir_l'annee",
  ],
  [
    "EQUIPMENT",
    "le matériel",
    `materiel. machine. outil. outillage equipement. equiper. equipons four. fours_ sechoir. moteur. remotoris moissonneu semoir tracteur. instruments?_de_mus violon. scie. broyeur dechiquet grappin chambre(s)?_froide vehicules?\\b(?!_(de_(dem|pla|fin|part)|d'(inv|epar))) camion. remorque. fourgon. utilitaire. camionnette minibus mobilier stock_de etuve. pressoir. imprimante etabli. cuve. congelateur frigo. autoclave. ruche. ligne_de_(lav|tri|prod|cond|mont) presse_hyd table_de_tri nappeuse effilocheuse defonceuse racks. chariot pompe. serre.
    ordinateurs? rayonnage piano_de_cuis hotte. appareil(s)?_(de_mes|de_proj) projecteur voiles? mat. materiels_(part|agri|col) petits_equip investissement_materiel motoculteur poste(s)?_d'ecoute`,
  ],
  [
    "MOVABLE",
    "ce que l'on déplace",
    "vehicules?\\b(?!_(de_(dem|pla|fin|part)|d'(inv|epar))) navire. bateau. camion. camionnette remorque. fourgon. minibus stock_(de|neuf|d'|et)? fonds_de_commerce materiel_(que_l'on|mobile|roulant) goutte_a_goutte_mobile semoir ligneur. moteur. triporteur outillage_roulant",
    ["EQUIPMENT"],
  ],
  [
    "CONSULTING",
    "le conseil et les services que l'on ne touche pas",
    "le_conseil(?=[,.;]) cabinets?_de_conseil prestations?_(intell|de_conseil|immat) prestataires?_(des_coll|de_serv|intel) facilitat societes?_de_(conseil|service) bureau_d'etudes_(coop|en_scop) consultants?(?![a-z]) animent?_(debat|des_dem|des_conc|des_reu) expertise_et savoir_faire,_et_des_clients ingenieurs?_conseil concepts?(?=[,.;])",
  ],
  [
    "WORKING_CAPITAL_STOCK",
    "le stock",
    "stocks?(?![a-z])(?!_option) cap_du_stock premier_stock invendus_en_stock approvisionnements?_(de|en)_depart",
  ],
  [
    "CASH",
    "la trésorerie",
    `tresorerie. bfr. fonds_de_roulement decalage(s)?_de_(pai|tres|vers) creance. factures?_(a_rec|en_att|clients|impay|non_|emises|ou_creances) echeancier avancer_(l'arg|la_dep|les_sal|de_notre|les_fr|six|contre)? avance(s)?_(sur|de_tres|contre|grat)[a-z]* une_avance l'avance_de des_avances avancons versement. a_recevoir (subvention|aide|aides|argent|somme|sommes)_(votee|votees|notifi|promis|promise|promises|accord|qui_arriv|en_att|du|due|acquise|tarde)[a-z]* argent_(est_)?(promis|du|vote) tenir_jusqu en_attendant_(le|la|les|que) a_decouvert decouvert_(banc|de) court_terme relais_de_tres pret_relais credit_relais
    delais?_de_paiement pay(er|ent)_(tard|les_fourn|nos_fourn|a_quatre|a_soixante) pai(ent|e)_tard regl(e|ent)_(a_quatre|a_soix|tard|avec|six) affactur dailly. a_sec. creux_de_tres caisse_(vide|est_vide) cessation_de_pai fins_de_mois_diff mois_de_retard avec_(\\w+_)?mois_de_retard`,
  ],
  [
    "RECEIVABLE",
    "un argent dû et nommé",
    `notifi(e|es|ee|ees|cation|cations)\\b convention(s)?_(signe|notif)[a-z]* promesse_ecrite debiteur. factures?_(a_|emise|en_att|client) creance. on_(vous|nous)_doit nous_doi(t|vent)\\b ce_qu'on_nous_doit subvention(s)?_(votee|acquise|notif|accordee|obtenue)[a-z]* aides?_(publiques?_)?(est_)?(votee|notif|accordee|acquise)[a-z]* echeancier. versees?_(seulement|apres|aux|en|six) versee_apres le_temps_que_l'argent argent_promis sera_payee? arrete_attrib acompte. acte_d'engag solde_de_la_sub dehors_(au|en_ce) contrat_avec_(la_chaine|le_diff) dus_au`,
    ["CASH"],
  ],
  [
    "PAST_LOSS",
    "une perte passée à combler",
    `pertes?_(de_la|pass|d'une|cumul|anter|de_deux|d'expl)[a-z]* deficit(s|aire|aires)?\\b dettes?_(de_|fourn|etal|anter|soc|pass|fisc)[a-z]* eponger. combler. trou(s)?_(d'hier|de_tres|qui_rev|dans)? rembourser_le_passe boucher_(le|les) bouchons_pas annee_noire arriere(s)?_(de_pai|fis|soc) impayes?_(fourn|anc) renflou (le|notre|leur|un|du|apurer)_passif(?![a-z]) exercices?_anter deux_annees_de_pertes saison_(ratee|passee|annulee) annulee(s)?_par creanciers?`,
  ],
  [
    "EQUITY",
    "les fonds propres",
    `fonds_propres haut_de_bilan bas_de_bilan reserves_(impart|de|pour)? mettre_en_reserve renforcer_(le_cap|les_fonds|le_bil|leurs_fonds|nos_fonds|le_haut|la_struc|son_cap|notre_cap) renforcement_de_(bil|cap) matelas. donner_des_reins consolider_(les_res|le_bil|nos_fonds|les_fonds|le_cap) quasi_capital quasi_fonds fonds_permanents (?<!levees_de_)(?<!levee_de_)capital(?![a-z]) augmentation_de_capital ouvrir_(le|son|notre)_capital
    titre(s)?_(part|assoc|pat|sur)[a-z]* souscri(re|vons|ption)_(des|de|au)_(titres|parts) assise_fin fonds_assoc tenir_(droit|debout)`,
  ],
  [
    "TAKEOVER",
    "la reprise par les salariés",
    `reprises?(?=[.,;:]|$) rachats?(?=[.,;:]|$) reprise(s)?_(d'entrep|par|de_l'ent|de_la|a_la|apres|en_scop|du_fonds|de_l'us|sal)? reprendre_(l'ent|l'us|l'ate|la_mais|la_lib|le_ci|leur|a_la_barre|a_trois|a_cinq|en_coop|le_fonds|la_boi|la_bar) reprennent_(leur|l'ent|l'us|la|le) rachat_(d'ent|de_fonds|par|du_fonds|de_l'ent) rachats_d'ent racheter_(l'ent|leur_(boi|us|ent)|la_bou|l'us|le_fonds) cedant. ceder_(l'ent|a_ses_sal) transmission_(d'une_ent|d'ent|aux_sal|de_l'ent)
    patron_(part|vend|s'en|est_par) part_a_la_retraite depart_(a_la|en)_retraite a_la_barre_du tribunal_de_com liquidation. redressement_jud repreneur. ouvriers_(devenus|qui_se|repren) salaries_(repren|associes_repren) salaries_en_scop equipe(s)?_(qui_)?repren par_l'equipe a_ceux_qui_la_font successeur. sauver_(l'us|l'ent|l'ate|les_emp) boite_n'est_pas_morte ancien_(prop|patron|act)`,
  ],
  [
    "STUDY",
    "les études",
    "etude(s)?_(de|d'|qui|prea|tech|therm|fin|annon|en)? etudes_ diagnostic. ingenierie. faisabilit bureau(x)?_d'etudes assistance_a_mait amo. dla. schema_(dir|reg|de) audit(s|er)?\\b plan_d'action conseil_en prefigur certification label(s)?_pay labellis",
  ],
  [
    "COMMUNICATION",
    "la communication",
    "communication. plaquettes?(?![a-z])(?!_(forest|de_bois|bocag)) brochure. (une|l'|des|nos|d')_?affiches?(?![a-z]) campagne(s)?_(de_com|pub|d'aff|de_sens|de_pro) logo. notoriete colloque. seminaire. conference. publicit(e|es|aire|aires)\\b site_(vitrine|internet|web) refonte_du_site flyer. banderole. stand(s)?_(de|d'|sur)? charte_graph marque. evenementiel relations_pub sponsoring",
  ],
  [
    "SCALE_UP",
    "la montée en taille",
    `course_a_la_(taille|croiss) chang(er|ent|ement)_d'echelle essaim dupli(quer|cation|quons) deploy(er|ement|ons) nouvelles?_villes nouveau(x)?_site ouvrir_(une|deux|trois|quatre|cinq|six|dix|douze)_(aut|nouv|anten|ate|vill|cre|bout|mag|lieu|seco|sit|pay) deuxieme_(cre|ate|mag|lig|site|bout|lieu) seconde_(cre|lig) antenne. croissance_(a|de|forte|rap|choi|que|des|ver|qui)? taux_de_croiss grandi(r|t)\\b grossir. montee_en_(taille|charge|puis) passer_de_[a-z0-9\\s]{1,20}_a_ doubler_(de|les|la|le|nos|notre) tripler.
    developper_(l'act|les_vent|notre_act|en_fr|dans_d'aut) accelerer generaliser repliqu demultipli reseau_nat pari_commercial ouverture_(simul|de_plu|de_nouv) plusieurs_sites trois_villes nouvelle(s)?_region levee_de`,
  ],
  [
    "ONE_OFF",
    "un événement d'un jour",
    "journee(s)?_isol d'un_(jour|soir)_ d'un_soir ponctuel(s|le|les)?\\b inauguration. sortie(s)?_en_car fete_des_voisins une_seule_fois gala. feu_de_paille sans_lendemain coup_d'eclat evenement(s|iel)?\\b manifestation(s)?_(d'un|ponct|fest) operation_coup colloque. festival",
  ],
  [
    "REALTY_PROGRAMME",
    "les programmes de logements",
    "programme(s)?_de_logement promoteur. immeubles?_neufs logements?_neufs operation(s)?_(fonc|immo|d'amen) lotissement promotion_immo residences?_neuves logements_dont",
    ["WALLS", "HOUSING"],
  ],
  [
    "LONG_LIFE",
    "ce qui durera après nous",
    `durera. qui_durent dureront bail_(long|emphy|de_(quar|vingt|tren|soix|long|carr)|reel|env) bail_a_constr emphyteo apres_(vous|nous|lui|elle)_ dans_(vingt|trente|cent|cinquante)_ans jamais_(revendu|vendu|reven|cede)[a-z]* ne_(sera|seront)_jamais ne_revend_pas inalienab patrimoine_commun rest(e|era|eront)_commun servitude. clause(s)?_(anti|qui|de_non|env|dans) pour_toujours a_perpetu sanctuaris hors_(du_)?marche_immo generations_(fut|suiv) anti_?specul
    non_specul obligation_reelle_env vingt_cinq_ans_meme`,
    [],
    `sans_(promoteur|plus_value)[a-z]* ni_plus_value jamais_(etre_)?(revendu|vendu|reven|cede)[a-z]* ne_(sera|seront|peut|peuvent)_(jamais|pas)_(etre_)?(revend|vend|ced)[a-z]* ne_(se_)?revend[a-z]*_(pas|jamais|ni) n'a_jamais_revendu sans_(pouvoir_les_)?revend[a-z]* ne_pourra_pas_etre_vendu`,
  ],
]);

/** Who decides, and how. */
export const GOVERNANCE = conceptsOf("governance", [
  [
    "USERS_DECIDE",
    "les personnes concernées décident",
    `(habitants?|usagers?|habitues|parents|patients|locataires|personnes|femmes|familles|jeunes|gens|enfants|residents|lecteurs|clients|beneficiaires|hebergees|accompagnes|riverains|mangeurs|consommateurs|celles)_[a-z,'\\s]{0,45}(decident|siegent|siege_|votent|elus?\\b|tranchent|choisi(ssent|t|s|)\\b|gouvernent|dirigent|moitie_des_voix|ecrivent_eux|dessin(ent|e)\\b|au_conseil|au_comite|a_la_table|ont_la_parole)
    comite(s)?_(de_pat|d'hab|de_loc|d'us|de_par|de_lec|des_us|de_jeun) premiers?_concernes? premieres_concernees personnes_concernees decident_(aussi|reel|eux) leur_mot_a_dire mot_a_dire choisi(s)?_eux_memes pair(e)?(s)?_aidan experts?_du_vecu savoir(s)?_d'exp menee?s?_par_ceux_qui ceux_qui_vivent qui_vivent_(le|la)_(proj|sit) place_(reelle|vraie|des_prem|des_pers|des_us|des_hab) budget_est_vote_par anciennes?_hebergees a_la_place_des_gens avec_les_(hab|pers|gens|jeun|loc)
    pouvoir_des_hab conseil(s)?_(des_enf|d'us|des_us|des_res|de_la_vie) par_les_(jeunes|habitants|parents|usagers)_eux_memes reellement_choisi`,
  ],
  [
    "WORKERS_DECIDE",
    "les salariés décident",
    `salarie(e)?s?_[a-z,'\\s]{0,45}(associe|actionnaire|societaire|elu|au_conseil|au_capital|votent|decid|siegent|ont_leur_mot|administrat) (travailleurs|ouvriers|soignantes|chauffeurs|professionnelles|artisans|marins|cultivatrices)_[a-z,'\\s]{0,30}(associe|votent|decid|siegent|au_conseil|possed) part_des_salaries voix_des_salaries associes_salaries elu_du_personnel elue_du_personnel representant(e)?s?_du_pers
    tous_associes toutes_associees scop. cooperative(s)?_(de_trav|ouvr|de_prod_indus) cooperateurs_sal ouvriers_(devenus|associ) patrons?_a_egalite autogest autogere sans_patron sans_chef cooptation_de_la_ger gerance_(tourn|part|coll)[a-z]* qui_travaillent,?[a-z\\s]*decident celles_et_ceux_qui_travaillent ou_l'on_travaille_et_decide delegue(e)?s?_(du_pers|synd|cfdt) cse. place_des_salari travailleurs_au_conseil salaries_presents_la_ou interessement_des_sal`,
  ],
  [
    "ONE_VOICE",
    "une personne, une voix",
    "une_(personne|voix|tete|part)_(,_)?(vaut_)?une_voix une_voix_(par|chac|egal|par_tete) a_voix_egale voix_egale un_homme_une_voix une_personne_vaut_une 1_voix a_main_levee main_levee a_egalite_(avec|entre|des)? gouvernance_(part|dem|coll|coop)[a-z]* democrati(e|que|ques|quement)\\b(?!_part) collegial(e|es|ite)?\\b horizontal holacra sociocra decisions?_(coll|part|commune|a_plu|ens)[a-z]* decid(er|ent|ons)_(ensemble|a_plus|coll) decision_partagee assemblee_(mens|qui_dec|des_soc|souv) vote(s)?_en_ag",
  ],
  [
    "COLLEGES",
    "plusieurs mondes autour de la table",
    `college(s)?_(d'hab|de_ferm|d'us|de_sal|des_|de_prod) par_college colleges_ plusieurs_mondes multi_?societ multi_?acteurs parties_prenantes tous_autour_de assis_(ensemble|a_la_meme) ensemble_(proprietaires|possedent|a_la_table) possedent_ensemble (habitants|usagers|producteurs|agriculteurs|paysans|artisans|soignantes|collectivites?|communes?|salaries|consommateurs|chauffeurs),?_[a-z,'\\s]{0,40}(et|,)_(les_|des_|la_|une_|deux_|trois_)?(salari|commun|collectiv|mairi|consommat|habitant|producteur|usager|chauffeur|soignant|agglomer|epargne)[a-z]*
    scic. cooperative_d'interet societari`,
  ],
  [
    "TOWN_HALL",
    "la commune engagée",
    `mairie. maire. maires_ (la|une|d'une|de|des|les|cette|ces|chaque|petites?|nos|leurs?|notre|votre|aux?|plusieurs|quelques|et|par|avec|en|entre|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|cent|0|1|2|3|4|5|6|7|8|9)_communes?(?![a-z]) communes?_(qui|rurales|du|de|d'|apport|membres|ont|se|prete|lou) communal(e|es)?\\b municipal(e|es|ite|ites)?\\b conseil_municipal elu(s)?_(loc|de|aim|app|mun|siegent|et|,|ont|du_can) les_elus. intercommunal(ite|ites)?\\b communaute_(de_com|d'agg|urb) (?<!prestataires_des_)(?<!prestataire_des_)collectivites?(?![a-z]) agglomeration_(loue|prete|met|est_soc) departement_(aide|fin|gar|vote|verse|regle|s'eng|met) region_(a_vote|vote|aide|app|met|s'eng) conseil(s)?_(dep|reg)[a-z]* partenaire_public la_ville_(loue|prete|cau|gar|cede|suit|off|met|reserve|s'eng)
    deliberation(s)? syndicat_(mixte|interc|de_pays|de_riv) epci. petr. contrepartie_publique convention_entre_(mai|com) puissance_publique ccas.`,
  ],
  [
    "PUBLIC_BODY",
    "une structure publique, ou dirigée par des élus",
    `pouvoirs_publics actionnaires_(sont_des_p|publics) elus_siegent_en_maj elus_(sont_)?majorit societe_d'economie_mixte sem. spl. societe_publique groupement_(d'interet_)?public gip. syndicat_(interc|mixte) etablissement_public capital(x)?_publics regie_(mun|pub|dir) collectivites?_(sont|comme|en)_(maj|port|action) dont_neuf_elus preteur_public grande_collectivite(?!_qui) les_communes_(savent|ont|emp|elles) structures?_publiques organismes?_publics les_mairies_(et|ont|sont)
    administration(s)?_(pub|de_l'etat)[a-z]* porteurs?_publics maitr(e|ise)_d'ouvrage_publi comptable_public`,
  ],
  [
    "CONSUMER_COOP",
    "une coopérative tenue par ses usagers",
    "clients_(patrons|associes|societaires|proprietaires) clients_sont_les_patrons usagers_(associes|societaires|proprietaires) cooperatives?_(de_consom|d'usagers|d'habitants) supermarche(s)?_(coop|part) magasin(s)?_(coop|part) face_aux_usagers pesent_peu_face sans_les_usagers habitants_proprietaires consomm(ent|ateurs)_(ou|et)_[a-z]*_?decid",
  ],
  [
    "COOPERATIVE",
    "la forme coopérative",
    "cooperative. cooperatif. cooperatives_ scop. scic. cae. cuma. cooperateur. cooperatrice. mouvement_coop societes?_coop coops?_",
  ],
  [
    "NOT_ONE_MAN",
    "un projet qui ne tient pas à une seule personne",
    `n'appartient_pas_a_(son|sa) mortes?_avec_(leur|son)_inv pas_indispens releve_(est|prev|prete|assur|prep)[a-z]* binome. co_?direct co_?presid co_?geran direction_(a_deux|part|coll|tourn|bic)[a-z]* se_relai(ent|e|er)\\b a_plusieurs_voix equipe_de_direction comite_de_direction passage_de_relais passe(r|nt)?_(la_main|le_relais|la_barre) prepare(r|nt)?_(la_suite|la_rel|sa_succ|l'apres) qui_continue_? sans_(son_pres|lui|moi)(?![a-z]) delegue(?![a-z])(?!_(du|synd|cfdt|reg|gen|a_)) deleg(uer|uent|ation_sign|ations_sign)[a-z]* change(nt)?_tous_les presidence_(tourn|qui_change) tournante. mandat(s)?_(limit|court|tourn) se_casse_la_jambe si_vous_partez succession. ne_se_croi(en)?t_pas_(indisp|seul)`,
    [],
    `n'appartien(t|nent)_pas_a_(son|sa|une|un) ne_(se_croi(en)?t|sont|est|soit)_pas_indispens ne_(tient|repose|depend)_pas_(a|sur|d')_?(une|un)_seul pas_(un|une)_seule?_personne sans_(lui|elle|moi|son_pres)[a-z]*_(elle|la|tout|le) ne_s'occupe_plus_que n'est_pas_fond`,
  ],
  [
    "MEN_IN_SUITS",
    "une direction d'hommes en costume",
    "hommes_en_costume exclusivement_masculin direction(s)?_(est_)?masculin directions_qui_parlent entre_hommes que_des_hommes",
  ],
  [
    "DISTANT_HQ",
    "un siège lointain",
    "siege(s)?_(social_)?(a_(cinq|paris|huit|mille)|parisien|nat|loin)[a-z]* a_(huit_mille|cinq_cents|mille)_kil parachut d'en_haut depuis_(paris|la_cap|grenoble|lyon|la_metropole) parisien. projets?_(pens|en_caiss|concu|monte)[a-z]* hors_sol technocrat cle_en_main cles_en_main tetes?_de_reseau pilotage_central siege_nat franchise_nat pens(es|e)_(depuis|d'en)",
  ],
]);

/** Where money stands, and what becomes of it. */
export const MONEY = conceptsOf("money", [
  [
    "GUARANTEE",
    "une garantie ou un garant",
    "garanti(e|es|r|t|ssons|ssent)?\\b(?!_(par_ecrit|sur_les_biens|que|deux_ans|decen)) garant. caution(s|ner|ne|nent|nons|nement|nements|nee?s?)?\\b(?!_(du_log|perso|sol|des_(dir|admin|ben))) hypothe(que|caire) surete. contre_garant nantissement couvr(e|ir|irait|ait)_(la_moi|a_moi|le_ris) couvert_a_moit derriere_(elle|le_pret|l'emp) rassurer_la_banque signature_a_cote garant_(ser|ext|fin)",
  ],
  [
    "LENDER_FOUND",
    "un prêteur identifié",
    "banque_(suit|d'acc|pret(e|era)|part|a_dit|est_d'acc|acc|hesit|att|locale_(est_)?(d'acc|etu)|mar[a-z]*_met|etudie|en_pr|loc|d'ici|veut|app|met|elle|lyon|sui)[a-z]* banquier_(est|suit|a_dit|hes) accord_(de_(la_)?banque|de_principe|banc) preteur_(soit_)?ident emprunt_(pre_)?acc pre_accord offre_de_pret lettre_(de_la_ban|d'int|meme_cond) pret_(accept|accord|obt|est_acc|banc)[a-z]* banquier_cess pool_banc autre_preteur une_banque_(doit|hes|ou|vien|a_) presque_dit_oui",
  ],
  [
    "OWN_REVENUE",
    "des recettes et des clients",
    `recette. recettes_ client. clients_ clientele chiffre_d'affaires carnet_de_com commandes?_(ecrite|sign|ferme|exist|verif)[a-z]* debouche. ventes_ ventes. vendre_(des|leur|nos|en|a_des|la_rec|au) vendons contrat(s)?_(sign|d'ach|de_rach|longs?|d'us|d'abo|jusqu|cad|pluri)[a-z]* marge(s)?_(est|d'exp|pos|uni|de)? facturation autofinanc modele_eco abonne. abonnement. loyers?_(renr|rentr|assur|couv) billetter prestation. gagne(nt)?_sa_vie tarif(s)?_(unique|acc)? rentab(le|les|ilite)\\b
    seuil_de_rent prix_de_revient achete(nt|ront)_(de|des|31|leur|no) engagements_d'achat point_mort`,
  ],
  [
    "PUBLIC_MONEY",
    "l'argent public",
    "subvention(s|ne|ner|nee|nees)?\\b argent_public (?<!fonds_de_)dotations?(?![a-z]) aide(s)?_(publi|de_l'etat|eur)[a-z]* financement(s)?_(pub|de_l'etat) finance(e|es)?_par_l'etat marche(s)?_pub feder. fse. feader leader. caf. ars. agence(s)?_de_l'eau ademe cpom. commande_publique france_2030 fonds_eur appel(s)?_a_projet credits?_(publ|eur|de_l'etat) l'etat_pai contrat_de_ville impots",
  ],
  [
    "SIGNED_OUTLET",
    "des débouchés signés",
    `debouches?_(sign|assur|contract)[a-z]* debouche. contrats?_(sign|d'ach|de_rach|longs?|d'us|d'abo|jusqu|cad|pluri|avec|de_vente)[a-z]* sous_contrat (ont|a)_signe_pour_(trois|quatre|cinq|six|dix|vingt) (prennent|prend|achetent|acheteront)_[a-z' ]{2,40}pour_(trois|quatre|cinq|six|dix|vingt)_ans commandes?_(ecrite|sign|ferme|verif|exist)[a-z]* engagements?_d'achat carnet_de_com lettres?_d'intention bons?_de_commande ont_ecrit_qu'ils_ach abonnements?_signes?`,
    ["OWN_REVENUE"],
  ],
  [
    "KEPT_BOOKS",
    "des comptes suivis de près",
    `(tableau|tresorerie|caisse|comptabilite|comptes?|budget)_(est_)?(tenue?|suivie?|a_jour)s?(?![a-z]) position_de_tresorerie prix_de_revient au_centime sait_de_tete comptes_(sont_)?(clos|certif|a_jour|tenus|arretes|publies|ronds|droits|signes) ont_ete_certifies plan_de_tresorerie tableau(x)?_de_bord suivi_de_tres commissaire_(aux_comptes|les_a|a_sign) ligne_a_ligne tous_les_lundis trois_devis lots_chiffres tout_est_chiffre situations?_(mensuelle|trimestrielle|de_tres) expert_comptable j'ai_la_liste taux_de_(vacance|recouv) vacance_et_d'impayes loyers_impayes`,
  ],
  [
    "RECURRING_GAP",
    "un manque qui revient chaque année",
    "trou_qui_revient (chaque|tous_les)_(annee|ete|ans|hiver)s?_[a-z',]{0,12}[a-z',_]{0,30}(decouvert|trou|a_sec) l'ete_se_passe_a_decouvert deficit(s|aire)?_(struct|chron|recur)[a-z]* structurellement_def renouvelee_chaque_annee manque_de_fonds_propres a_decouvert_chaque",
  ],
  [
    "BREAK_EVEN",
    "des comptes à l'équilibre",
    "equilibre(s|e)?_(en|fin|dep|budg|pre)? a_l'equilibre l'equilibre excedent benefices?(?![a-z])(?!_(pour|de_l|des_|soc|est)) (annees|societes?|bilans?|entreprises?)_benef[a-z]* exercice(s)?_(pos|benef|a_l'eq|exced)[a-z]* resultat_(pos|net|22|\\+)[a-z]* dans_le_vert sans_deficit comptes_(sol|sains|droits|cert|ronds|bons|positifs) bons_comptes bilan_(sol|pos|sain) rentab(le|les)\\b positif. marge_pos sans_dette jamais_une_dette",
  ],
  [
    "NEEDS_GIFTS",
    "ce que seuls des dons paieront",
    "seuls_des_dons sans_recette (?<!pret_)(?<!prets_)(?<!loyer_)(?<!ou_prets_)gratuit(e|s|es|ement)?\\b don. dons_ mecenat. mecene. donat(eur|eurs|rice) legs. philanthrop sans_contrepartie ne_rapport(e|era|ent)_rien pas_de_recette non_marchand aucun_acte_n'est_fact jamais_remb(?!_ours) personne_ne_paie que_personne_ne_pai ne_sera_jamais_rent a_fonds_perdu ingrat_a_fin",
    [],
    `ne_rapport(e|era|ent)_rien pas_de_recettes? personne_ne_pai(e|era) aucun_acte_n'est n'est_(jamais_)?factur[a-z]* jamais_(remboursee?|financee?)s?\\b personne_n'est_paye`,
  ],
  [
    "EXIT",
    "une sortie et un acquéreur",
    `sortie_(ecrite|en_cap|prev|a_(cinq|sept|dix|prop)|org|du_cap|aussi|se_prep|dans|vers)[a-z]* date_de_sortie porte_de_sortie calendrier(s)?_de_sortie horizon_de_(cess|sort) acquereur(s)?_(esp|str|ind)? plus_value. (?<!main_)levees?(?![a-z])(?!_(de_(terre|rid|dout|res|boucl|cour|anc))) levons_ nous_levons capital_risque business_angel investisseur(s|se|ses)?\\b fonds_d'(inv|amorc) valorisations?_(de_l'ent|de_la_soc|par_exp|eleve) startup start_up scale_?up multiple. parts_rachetees cession_(rap|a_|du_c|de_la)[a-z]* revente_(de|a|du|des|rap)? revendre. dividende. hypercroiss croissance_(a_deux|a_marche|rap|exp)[a-z]* taux_de_croiss
    retour_sur_inv rendement(s)?_(de_marche|fin|att|prom)[a-z]* promesses_de_rend licorne. rentabilite_aux_stand data_room cap_table table_de_cap churn. traction. speculat smart_money`,
  ],
  [
    "LIMITED_PROFIT",
    "une rémunération du capital limitée",
    "remuneration_(du_cap[a-z]*_)?(est_)?(lim|plaf|mod)[a-z]* plafonn(e|ee|es|ent|ement)[a-z]* non_lucrat sans_but_lucr but_non_lucr lucrativite_lim impartageable(s)? pas_d'interet zero_interet sans_interet jamais_(revendu|vendu)[a-z]* sans_dividende pas_de_dividende ne_verse(nt|rons)?_(pas|aucun)_(de_)?div dividende(s)?_(plaf|lim|bloq)[a-z]* va_aux_reserves en_reserves_ acapitalis rendement_(mod|lim|plaf|cible)[a-z]* ne_touchera_plus_que remuneres_modest remunerati?on_modeste ni_plus_value rembours(ee|ees|e|es)_au_prix recupere_sa_mise nul_ne_specule ne_specul",
    [],
    `pas_d'interet ne_(demand|vers|touch)[a-z]*_(pas|aucun|plus|jamais)_(d'int|de_div|que|un)[a-z]* pas_(de|un)_dividende aucun_gain ni_plus_value nul_ne_specul pas_un_actionnaire aucune_(plus_value|revente) aucun_dividende ne_vers(e|ons|era|ent)_pas`,
  ],
  [
    "OTHERS_JOIN",
    "d'autres financeurs autour de la table",
    "jamais_seuls?\\b pas_(etre_)?seuls?\\b a_(nos|ses|leurs)_cotes tour_de_table co_?financ(eur|eurs|ement|ements|er)\\b plusieurs_(fin|part|app|prete)[a-z]*_(qui|se|ass|a_l) deja_engages? se_sont_(deja_)?engag promesses?_de_parts souscrit. co_?invest autres_fin bouclage boucl(e|er|ons)_(le|un)_(tour|plan) autre_preteur entrer_a_plusieurs partenaires?_qui_se d'autres_(y_croi|suiv|appo) condition_que_d'autres plan_de_fin_[a-z]*",
    [],
    `jamais_seuls?\\b pas_(etre_)?seuls?\\b n'est_pas_seule`,
  ],
  [
    "CROWD",
    "du monde déjà autour",
    "(?<![a-z]la_)foule du_monde_(deja_)?autour public_fid sympathisant. adherent. abonnes_ abonne. collecte(s)?_(aup|est|prev|au_mag|de_dons|cit|entre|part|d'hab)[a-z]* crowdfund financement_(part|cit) souscripteur. societaires_ societaire. cagnotte. petits_porteurs voisins?_(qui|pret|ach) lecteurs_ont clients_(pret|sont|dev|qui_pret|reclam|le_recl) communaute_(exist|de|d'us|autour)[a-z]* fichus_de_preter copains_de (cent|cents|mille)_(habitants|familles|personnes|societaires|voisins|lecteurs|cooperateurs|mangeurs|donateurs|contribut)[a-z]*",
  ],
  [
    "VERY_LONG_LOAN",
    "un prêt de très longue durée",
    "tres_long(ue)?_(terme|duree|pret)? tres_longue dette_(tres_)?longue emprunt_(de_tres_long|sur_(vingt|trente|quar)|long)[a-z]* (sur|jusqu'a)_(vingt_cinq|trente|quarante|cinquante|soixante)_ans (sur|jusqu'a)_(25|30|40|50|60)_ans pr(e)?ts?_longs? durees?_longues capital_qui_accepte_d'att[a-z]* s'endorm(ir|ent) accept(e|ent)_d'attendre_dix dix_ans_ou_plus soixante_ans quarante_ans_(au|acc|pour) vingt_a_vingt_cinq_ans",
  ],
  [
    "SHORT_LOAN",
    "une avance de quelques mois",
    "court_terme (trois|six)_a_[a-z]+_mois avance(s)?_(de_tres|sur|contre|grat|de_quel)[a-z]* avancons_contre tenir_(huit|six|trois)_mois jusqu'aux_vers relais_de_(tres|cour)[a-z]* le_temps_que_l'arg a_la_livraison en_attendant_le (?<!visage_)decouvert.",
  ],
]);
