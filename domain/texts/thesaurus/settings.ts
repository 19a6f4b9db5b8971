import { conceptsOf } from "../concept.ts";

/** Where it happens. */
export const PLACES = conceptsOf("place", [
  [
    "RURAL",
    "la campagne",
    `rural(e|es|ite)?\\b ruraux campagnes?(?![a-z])(?!_(de_|d'|pub|elec|nat)) la_campagne village(s|ois|oise)?\\b bourg. hameau(x)?\\b canton. petites?_communes? communes_de_moins moins_de_(trois|deux|cinq|800|mille)_(mille|hab) moins_de_[23]_?000_hab traverse_sans plateau_(de|du|des|d') vallee(s)?_(de|du|des|vert|rur|sans)? pays_(de_c|d'e|bas|du_l)[a-z]* arriere_pays terroir cambrousse ruralite loin_des_villes desert_(med|rur) secretariat_de_mairie vicinal clocher habitants_du_canton causse. bocage. monts_d' combe. garrigue`,
  ],
  [
    "SMALL_TOWN",
    "les petites villes",
    "petites?_villes? ville(s)?_moyenne sous_prefecture bourg(s)?_centre chef_lieu_de_can ville(s)?_que_le_train centre_bourg centre(s)?_ancien",
  ],
  [
    "CITY",
    "la métropole",
    "metropol(e|es|itain|itaine)\\b grande(s)?_ville(s)? agglo. agglomeration_(de|paris|lyon|nant)? centre_ville urbain(e|s|es)?\\b la_capitale hypercentre faubourg la_ville(?!_(lou|gar|cau|ced|off|met|suit|pret|res|app|dem|de_|nous|un|jus)) en_ville couronne_par premiere_couronne arrondissement",
  ],
  [
    "POOR_DISTRICT",
    "les quartiers populaires",
    "quartier(s)?_(pop|prio|nord|sens|qpv|de_la_pol|ou|desh|des_)[a-z]* quartiers. quartiers_et du_quartier populaire. cite(s)?_(ouv|min|hlm|de_la|des_)? les_cites qpv. pied_d'immeuble pieds_d'immeuble bas_d'immeuble banlieue. grand(s)?_ensemble barre(s)?_(tomb|d'im) prioritaires? education_prioritaire politique_de_la_ville cages?_d'esc zup. hlm.",
  ],
  [
    "MOUNTAIN",
    "la montagne",
    "montagn(e|es|ard|arde)\\b massif_(central|des|du) alpage. col_de (?<!notre_)pente(s)?\\b altitude. pyren alpes_ alpes. alpin vosg jura. haute_vallee cevennes neige. estive. refuge_(de|a|fer) ski. sommet. cirque_de vallees_de_(mont|haut) monts_du combes. 1_200_metres",
  ],
  [
    "COAST",
    "le littoral",
    "littora(l|ux)\\b cotier la_cote cote_(d'|sauv|est|ouest) bord_de_mer (?<!outre-)(?<!outre_)mer_(du|et|est)? ile. iles_ presqu'ile insulair plage. maritime. port_de_(plais|pech|com)[a-z]* port_qui le_port\\b du_port\\b ports. estuaire quai_(la|du) dune. baie. falaise. rivage. rade. estran. embruns phare_de",
  ],
  [
    "OVERSEAS",
    "l'outre-mer",
    "outre_mer ultramarin guyan guadeloup martiniq la_reunion de_la_reunion reunionnais mayotte mahor(ais|aise)\\b mamoudzou antill kanak caledon polynes tahiti maroni cayenne fort_de_france pointe_a_pitre saint_denis_de_la_r creole cyclone. lagon. mangrove canne_a_sucre caraib karukera iles_et_(de_)?nos_fleuves nos_iles bushineng amerind oceans. dom_tom drom. saint_laurent_du_m huit_mille_kil",
  ],
  [
    "INDUSTRIAL_BASIN",
    "les bassins industriels",
    "bassin(s)?_(min|indus)[a-z]* ancienne(s)?_(mine|usine|filat)[a-z]* desindustri anciens_des_usines mineurs?_(de_(fond|charb|pot|fer|houil)|retrait) ancien_mineur mines_de houill terril. coron. haut(s)?_fourneau siderurg friche(s)?_indus fermeture_de_l'us usine_(qui_)?ferme thierache vallees_textiles cites_min",
  ],
]);

/** How large it is. */
export const SIZES = conceptsOf("size", [
  [
    "SMALL",
    "ce qui est petit",
    "petite(s)?_(equipe|structure|assoc|entrep|somme|commune|mais|operation|boite|ferme|part|coop)[a-z]* petits?_(projet|gabarit|groupe|effectif|budget|montant|commerce|collectif|club|atelier)[a-z]* toutes?_petites? tout_petit modeste(s|ment)?\\b poignee minuscul cette_somme_pese somme_pese pese_vraiment quelques_milliers taille_humaine a_hauteur_(d'homme|de_personne) prenoms. micro_(proj|entrep|struct)[a-z]* tres_petit artisanal ou_nous_(pes|compt)[a-z]* cheque_modeste",
  ],
  [
    "LARGE",
    "ce qui est grand",
    "sept_chiffres six_zeros gros(se|ses)?_(chantier|structure|levee|somme|operation|projet|montant|assoc|organisme|cheque|porteur|immeuble)[a-z]* grandes?_(structure|assoc|entrep|operation|organis|federa|mais|enseigne)[a-z]* grand(s)?_(groupe|compte|projet|chantier)[a-z]* million(s)?\\b plusieurs_millions se_noie noye. goutte_d'eau quarantieme_ligne sert_de_decoration siege_nat federation(s)?_nat centaines_de_salari mastodonte demesur industriel_de_taille un_centieme etablissements_ont",
  ],
]);

/** How far along it is. */
export const MATURITY = conceptsOf("maturity", [
  [
    "BEGINNING",
    "les débuts",
    `debut. debutant debuter. debutons naissant premiere(s)?_(fois|entrep|dem|marche|annee|instal|struct|aide) premier(s)?_(bilan|exercice|pas|dossier|projet|contrat_sig|atelier) jamais_(cree|monte|ecrit|demande|recu|rempli|tenu) n'avai(t|ent)_jamais se_lanc(e|er|ent)\\b lancement. lancer_(une|la|le|leur|notre|l'aff) lance_l'aff amorcage demarr(age|er|e|ent|ons)\\b creation(?![a-z])(?!_(d'obst|d'empl|de_post|art|theat|mus|cont|lit|part|col|de_val)) creer_(leur|une|la|son|d'act)[a-z]* creent_(leur|une|son|d'act|un_) cree_son prefigur tremblant cree(e|s|es)?_(en|il_y_a)_(2025|2026|un|six|huit|mars|mai) avant_le_premier nee_en_(mai|mars|2025|2026)
    entrons_tot jeune(s)?_(equipe|struct|assoc|coop|boite|entrep|societe|pousse)[a-z]* trop_jeune moins_de_(deux|trois)_ans dix_huit_mois_d'act (societe|association|cooperative|elle)_a_(huit|six|dix)_mois a_peine_cree embryon novice. nouveau(x)?_porteur nouvelles?_equipe emergen idee_(neuve|:|de|qui) pas_encore_d'(assoc|assoc) graine(s)?_de incub pas_de_comptes_a n'a_ni_bilan premier_emploi deux_ans_d'existence`,
    [],
    `n'(ai|a|ont|avons|avaient|avait)_(encore_)?(jamais|pas_encore|ni|aucun)_(cree|monte|ecrit|demande|recu|rempli|bilan|tenu|de_bilan|d'exerc|de_comptes)[a-z]* jamais_(cree|monte|ecrit|demande|recu|rempli)[a-z]* aucun_bilan pas_(encore_)?de_(bilan|comptes) n'a_ni_bilan n'avons_encore_qu'un`,
  ],
  [
    "ESTABLISHED",
    "une expérience établie",
    `exercices?_clos (deux|trois|quatre|cinq|sept|neuf|dix|onze|douze)_(derniers_)?(exercices|bilans|annees_bene|comptes) ans_d'existence (?<!entre_nous_)depuis_(19|200|201)\\d depuis_(dix|quinze|vingt|trente|quarante|douze|sept)_ans fonde(e)?_en_(18|19|200|201) cree(e)?_en_(19|200|201) fait_ses_preuves anciennete. reconnu(e|s|es)?_(d'ut|pour|par) eprouve rode(e|es|s)?\\b methode_est_(ec|rod) bien_(etabli|instal) troisieme_bilan comptes_(des|de)_(deux|trois) aguerri decennie chevronn solide(s|ment)?\\b certifie(s|es)?_depuis assise. equipe_(exper|sol)[a-z]*`,
    [],
    `n'a_jamais_(manque|eu_de_dette) jamais_une_dette aucun_(impaye|incident)[a-z]*`,
  ],
  [
    "TROUBLE",
    "les passes difficiles",
    `difficulte. en_difficulte redress(er|ement|e|ent)\\b rebond(ir|it)?\\b passes?_diff tangue sauver_(des|l'|la|le|les|une|leur) sauvegard plan_de_(cont|red|sauv|ret) procedure_coll judiciair liquid(ation|ateur|ation_jud) depot_de_bilan depos(er|e)_le_bilan mauvaise(s)?_(passe|annee) se_relever relever_(une|la|le) second(s)?_debut remettre_(a_flot|d'apl|debout) a_flot crise. perdu_(140|deux|cent|la_moi|un_tiers) exercices?_deficit deux_annees_de_pertes passer_l'hiver s'effondr coup_dur deboire au_bord_du perdre_pied
    fragilis a_bout_de_souf essouffl trebucher equipe(s)?_fatig tombons tomber_(malade|plus) compte_qui_coule appeles_tot remonter_la_pente nous_tombons convalesc tenir_bon saison_annul`,
  ],
  [
    "HONEST_FAILURE",
    "dire ce qui a raté",
    `ce_qui_(a_)?(rate|casse|capote|cloche) ce_qui_aura_cap ratages? rates. se_trompe(nt|r)?\\b echec. echoue erreur. mauvaise_annee dit_la_verite dire_la_verite honnet(e|es|ement|ete)\\b rien_cacher ne_cach(e|ons|ent) cache_(quelque|une) raconter_(un|ses|leurs|nos)_ech nous_avons_(rate|echoue|perdu|failli|cru) on_s'est_tromp on_s'etait_cru avou(e|ons)\\b avons_appris faux_pas transparen(t|te|ce)\\b lucid (?<!de_)franchise(?![a-z])(?!_(de_|d'|nat|comm)) franc. (dit|parl|racont)[a-z]*_franchement sans_maquill sincer point_faible regard_honnete livre_ouvert pages_penib points?_noir `,
    [],
    `rien_cacher ne_(nous_|le_|lui_|se_)?cach[a-z]*_(pas|rien) sans_rien_cach n'ont_rien_cach`,
  ],
  [
    "MEASURED",
    "des résultats mesurés",
    `mesur(e|es|er|ons|ee|ees|able|ables)_?(d'|des|de_l'|l'|par|ce|et|en|ind|nos)? indicateur. evalu(e|er|ee|es|ation|ations|ent|ons)\\b resultats?_(chif|mes|d'ess|pub|quan|dem)[a-z]* demontr(e|er|ee|es)\\b prouv(er|e|ee|ons)\\b impacts?_(mes|chif|eval) objectifs_(mes|chif|quan) tableau(x)?_de_(bord|suivi) nos_tableaux vos_tableaux statisti barometre preuves?_(chif|de|que) comptage comptons_ce comptes_par_un compt(e|ent|er)_(les_vers|ce_qui|les_nids) sonde(s)?_ suivi(e|s)?_(scien|par_(deux|un|l'un|le_chu|des_ch)) enquete_d'imp reporting avant_et_apres a_chiffre`,
  ],
]);

/** How one works and meets. */
export const MANNERS = conceptsOf("manner", [
  [
    "VISIT",
    "venir voir",
    "visit(e|es|er|ent|ez)\\b(?!_guid) venez(?!_de) venir_(voir|un|nous) vient_(voir|nous|tou|un) viennent_(voir|un) se_deplac(e|ent|er) passer_une_(mat|jour|demi) toucher_(la|le|du) invit(ez|ons)_ cafe_est_(pret|chaud) boire_(un_coup|le_caf|l'ap) autour_d'une_table a_table diner. partag(er|ent)_un_repas pouss(ez|er|ons)_la_porte nous_rencontr vous_rencontr nous_nous_deplac faire_le_tour_de passez. passez_ aller_voir ira_voir sur_place_un qui_veut_voir demandons_a_rencontrer rendez_vous_(chez|sur)",
  ],
  [
    "HANDS",
    "le coup de main",
    `coup(s)?_de_main mains?_dedans mettre_la_main corvee. chantier(s)?_(part|coll|ouv|de_ben)[a-z]* journee(s)?_(off|par_mois|de_ben|pay|de_met)[a-z]* jours?_par_(mois|an) donn(er|e|ent|erait|eraient)_(une_journee|du_temps|de_leur_temps|un_coup|des_heures) prete(r|nt)?_(des_bras|main|un_mec) mecenat_de_comp competence(s)?_(ben|de_nos|pro|met|en)? parrain marrain mentor(at)?\\b salaries_(vol|qui_donn) leur_montrer montr(er|ent)_(a_des|leurs|comment|les_gestes) relire_un_(bud|dos|plan) nos_gars nos_compagnons des_gens_du_metier_(veu|qui)
    conseils?_(ben|d'anc|de_pro) accompagn(ement|er|ons)_(hum|ben|pendant|dans_la_d|cinq|deux)[a-z]* huile_de_coude retrouss bras_(jeunes|en_plus)? regard_ext bon_conseil carnet_d'adr temps_de_nos heures_de_(nos|leurs|vos|benev) benevoles?_(de_l'ent|pour_le_f)`,
  ],
  [
    "ACCOUNTING_HELP",
    "l'aide aux comptes",
    "tresoriere?s?_(seul|app|ben|qui|tient|avec)? tresorier. tresoriere. comptab(le|ilite|les|ilites)\\b(?!_pub) compta. cartons. cahier(?!_(des_ch|d'ent))\\b tableur (?<!sans_)papiers. paperass previsionnel. expert_compt commissaire_aux lire_un_(bilan|plan) plan_de_tres(?!_sign) logiciel_de_(paie|compta) tenir_(le_bud|les_comp) formulaires?_a remplir_(ce|un|les) mauvais_au_bureau chiffres_empech peur_de_mal_faire je_comprend(s)?_pas_ce bilan_que_[a-z' ]{2,20}_demande recus_fiscaux_personne deborde(e|s)?_par_(la_compta|les_papiers|l'admin)",
  ],
  [
    "CONSULTANT_FILE",
    "un dossier écrit par un cabinet",
    "ecrit_par_un_cab cabinets?_(de_(cons|tours|paris|lyon|gest)|d'et|special|independ) (par|si)_un_cabinet consultant plaquettes?(?![a-z])(?!_(forest|de_bois|bocag)) jargon. rapports?_[a-z'\\s]{0,12}lisse trop_lisses deck. powerpoint presentation(s)?_(pow|soig|lech)? slide. langue_de_bois storytelling pitch novlang mots_a_la_mode franglais bureau_d'etudes dossier(s)?_(ec|lech|epais|de_qua)[a-z]* anglicism roadmap",
  ],
  [
    "VOLUNTEERS",
    "les bénévoles",
    "benevol volontaires. sans_etre_paye n'est_paye,_pers offre(nt)?_(leur|de_leur)_temps beaucoup_de_bras",
  ],
  [
    "FRUGAL",
    "la sobriété",
    "sobre(s|ment)?\\b sobriete. d'occasion occasion_nous frugal (?<!la_)(?<!plus_)simple(s|ment)?\\b simplicite discret(s|e|es)?\\b discretion patience lent(e|es|ement|s|eur)?\\b sans_(clim|mach|mot|elec)[a-z]* procedes?_passif low_tech basse_techno bricol econome. bouts_de_ficelle peu_de_moyens rafistol a_l'ancienne rien_de_spectac modest(e|ement)\\b",
    [],
    `sans_(clim|mach|mot|elec)[a-z]* rien_de_spectac ne_cherchons_pas_a_gross pas_un_concert_de_plus`,
  ],
  [
    "SHOW",
    "se montrer",
    "visible(s)?\\b photo(s|graphier)?\\b visage. filmer. video. reseaux_soc mediatis inaugur(er|ation|ations)\\b plaque_(sur|de_cuiv|en_lin|a_l'entr) plaques?(?![a-z])(?!_(inox|de_cui|chauf|elec|sol|iso|de_pl)) reconnaissance_?(pub)? nom_nulle_part invisible(s)? cacher_des_noms anonym camera. communique(s)?_(de_presse)? celebr trompette tapis_rouge ruban. vernissage ca_se_(mont|voi)[a-z]* se_(montre|voie|voit)\\b vitrine",
  ],
  [
    "OPEN_TO_ALL",
    "ouvert à tous",
    "ouvert(e|s|es)?_(a_tous|a_toutes|au_quart|au_public|a_tout|a_qui) ouverture_a_tous sans_adhesion porte(s)?_(est_)?ouverte libre_acces entree_libre acces_libre inconditionnel sans_distinction sans_rendez_vous tous_publics quartier_entre entrer_sans a_qui_la_demande le_quartier_entre voisins_traversent passants_",
  ],
  [
    "LOCAL_SUPPLY",
    "l'ancrage local",
    "d'a_cote du_coin. d'ici(?![a-z])(?!_(le|la|fin|un|deux|trois|cinq|dix|quelq|a|\\d|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))  du_pays_(et|pui|bas)? du_cru (?<!un_)(?<!le_)(?<!du_)(?<!ce_)(?<!ancien_)(?<!d'un_)(?<!mission_)(?<!nouveau_)(?<!vrai_)local(e|es|ement)?\\b locaux_(et|,|de_prox) circuit(s)?_court a_moins_de_[a-z0-9\\s]{2,14}_kil kilometres_au_plus voisin(s|e|es|age)?\\b proximite. de_proximite alentour. environs. ancrage. ancre(s|e|es)?\\b enracin gens_d'ici au_pays_ territoire_entier non_deloc relocalis producteurs_(loc|du) entreprises_loc",
  ],
  [
    "SHARED_RULES",
    "une règle d'usage écrite",
    "reglement(s)?_(de_part|coll|sign|d'us|du_)?[a-z]* regle(s)?_d'usage charte. partage_de_l'eau usage_partag outils?_(communs?|partages?) materiels?_(partag|commun|coll)[a-z]* mutualis(e|er|ent|ation|ations)\\b mettre_en_commun cuma. semoir_(commun|part)[a-z]* achet(e|ons|er)_a_plus investissements?_coll gestion_commune tournera_d'une",
  ],
  [
    "DAILY_PRESENCE",
    "une présence dans la durée",
    "toute_l'annee encore_la_en chaque_(jour|semaine|matin|mercredi|samedi|jeudi|mois) longtemps. longue_duree_(d'acc|aupres) dans_la_duree suivons_long meme_adulte mardi_de_(fev|nov) permanence(s)?_(hum|heb|men|dans)? semaine_apres annee_apres au_long_cours fidel(e|es|ite)\\b pluriannu ecoute_[a-z\\s]{0,15}soir soutien_patient engagement_long",
  ],
  [
    "NIGHT_CARE",
    "quelqu'un la nuit",
    "la_nuit nuit_et_jour trois_heures_du_matin veilleu(r|se|ses|rs) aide_de_nuit nuits_ de_nuit_ astreinte gardes?_de_nuit presence_(nuit|conti|jour)",
  ],
  [
    "WOMEN_LED",
    "une équipe menée par des femmes",
    "(menee|dirigee|codirigee|portee|fondee|tenue)s?_par_(des|deux|trois|six|dix|quatre|cinq)_?(femmes|sages) equipes?_[a-z\\s]{0,16}(feminine|femmes) directrice. codirectrice presidente. copresidente patronne. cheffes_(d'e|d'ex) fondatrice. cogerante gerante. entrepreneuse. administratrices. sept_femmes avec_deux_copines par_des_femmes grands_meres_qui_dec ouvrieres_et",
  ],
]);
