import { conceptsOf } from "../concept.ts";

/**
 * How one wishes to be helped and to live together once the money is there. Both sides write of these, and both may
 * refuse them: an organisation that will not be filmed and a financer that wants no plaque go well together.
 */
export const TERMS = conceptsOf("terms", [
  [
    "SHARED_LEAD",
    "une direction qui délègue et prépare la suite",
    `delegue(?![a-z])(?!_(du|synd|cfdt|reg|gen|a_)) deleg(uer|uent|ations?_sign)\\b a_deja_confie pass(e|er|ent|ons)_(la_main|la_barre|le_relais) a_passe_la_main cede_(la_pres|ma_pl|sa_pl) cede_la quitt(e|er)_la_(pres|dir) prepare(r|nt)?_(la_suite|la_rel|sa_succ) releve_(est_)?(prev|prete|ass|prep)[a-z]* se_relai(ent|e)\\b direction_(part|coll|tour)[a-z]* a_(deux|trois)_tetes co_?(direct|presid|geran)[a-z]* binome. mandats?_(lim|tour)[a-z]* prend(ra|ront)?_la_suite n'appartient_pas_a (sans|sans_)(moi|lui|elle)_(elle|le|la|tout) tient_mieux
    forme_ses_(deux_)?succ successeurs. coordination_a_(trois|deux) change(nt)?_(par_tiers|tous_les|de_bateau) gerance_tour presidence_(tour|qui_ch) pas_indispens laisse_la_direct a_laisse_la s'assoit_desormais signent_dans_leur equipe_de_direction_c comite_de_six coup(e|ent)_(son|leur)_tel`,
    [],
    `n'appartien(t|nent)_pas_a_(son|sa) ne_se_croi(en)?t_pas_indispens pas_indispens ne_s'occupe_plus_que ne_vient_plus_que aucune_n'est_la_depuis n'est_pas_fondateur pas_de_directeur directrice_n'existe_pas sans_qu'on_l'appelle`,
  ],
  [
    "ONE_CHIEF",
    "une direction qui tient à une seule personne",
    `une_seule_personne_(signe|valide|approuve|verifie|decide) une_seule_personne (signe|valide|approuve|verifie)_(tout|chaque) (fait|porte|decide)_(de_)?tout_(seul|depuis) tout_(repose|passe)_(sur|par) tout_porte je_(dirige|decide|valide|signe|negocie) fondateurs?_qui_(disent|disait|part) patrons_(qui_sont_)?partout a_tout_porte sans_lui_rien homme_orchestre le_conseil_se_reunit_chez_lui chez_lui. repose_sur_(une|un)_seul seul(e)?_maitre un_seul_associe directeur_tout_puiss approuve_chaque disent_«_je`,
    [],
    `(n'ai|n'a)_pas_(encore_)?trouve_a_qui (ne|n')_?delegue_(rien|pas|jamais) ne_sait_pas_deleguer personne_d'autre_ne_(signe|decide|sait)`,
  ],
  [
    "NAMED_BACKER",
    "voir son nom affiché",
    `logo. plaques?(?![a-z])(?!_(inox|de_cui|chauf|elec|sol|iso|de_pl)) autocollant. banderole. (afficher|affichage|mettre|mettrons|inscrire|graver)_(de_|le_|votre_|leur_|notre_|son_)?(nom|noms|couleurs|marque)(?![a-z]) nom_(de_personne|des_don|sur|du_mec|nulle)[a-z]* notre_nom(?![a-z]) figurer_sur parrainage_d'ant sponsor(s|ing)?\\b mecene_visible mention(ner|s)?_(du_fin|de_notre|du_sou|du_don) nos_couleurs naming publicit(e|es)\\b remercie(r|ments)_publ rester_(invis|anonym)[a-z]* ni_nom(?![a-z])`,
  ],
  [
    "PERSONAL_SURETY",
    "une caution personnelle",
    "cautions?_(perso|solid|des_(dir|admin|ben)|du_log)[a-z]* garanties?_(perso|sur_(les|nos|leurs|vos)_biens)[a-z]* biens_(perso|des_dir|des_admin)[a-z]* maison_en_(garantie|caution) hypothequer_(sa|leur|notre)_maison",
  ],
  [
    "BIG_HOUSE",
    "les grands établissements",
    `(un|d'un|grand|gros|en)_etablissements?(?![a-z])(?!_(public|bancaire|local|de_credit|scol|cult|recevant)) etablissements_(ont|sont|de_(cinq|soix|cent)) foyers?_de_(trente|quarante|cinquante|soixante|quatre|cent) placement_en_inst lit_medicalise (quarante|cinquante|soixante|cent)_lits institutionnalis`,
  ],
  [
    "PUBLICITY",
    "se montrer et être vu",
    `photo(s|graphier)?\\b visage. portrait(s)?_(sur|de)? filmer. (?<!regardant_des_)(?<!jeux_)(?<!jeu_)videos?(?![a-z]) camera_ reseaux_soc mediatis inaugur se_(voie|montre|voit)\\b visibilite vitrine. communiquer_sur communique(s)?\\b temoign(er|age)_pub est_publie visibilite_(du|de_la|sur) se_montrer adresse_(n'est_pas|doit|qui_reste|secrete) reportage ruban_a`,
  ],
  [
    "RESALE",
    "revendre un jour, avec un gain",
    `revend(re|u|ue|rons|ra)\\b ne_(se_)?revend(ent)?_ revente_?(libre|rapide)? plus_value sortie_(ecrite|en_cap|prev|a_(cinq|sept|dix)|org|du_cap)[a-z]* porte_de_sortie date_de_sortie calendriers?_de_sort horizon_de_(cess|sort) cession_(rap|a_|du_c|de_la_soc)[a-z]* acquereur(s)?_(esp|strat|indus)? liquidite_a levee(s)?_de_f plus_offrant dividendes?_(bloq|vers)? speculat rachat_progressif rachetees_dans vendre_a_un_(gros|emb|groupe|edit|ind)[a-z]* vendu_au_plus`,
  ],
  [
    "VOTING_SEAT",
    "un siège et une voix au conseil pour le financeur",
    "un_siege sans_siege demander_de_siege droit(s)?_de_(vote|regard|veto) voix_au_chap sans_(droit_de_)?(vote|voix)\\b sans_voix minorite_de_bloc entr(er|e|ee)_(au|dans_le)_(cap|cons)[a-z]* organe_de_dir gouvernance_(active|renf|resserree) pacte(s)?_(d'ass|d'act|cl|cou)? minoritaire. administrat(eur|rice)_(ou|pour|aupres|inde) place_(au_cons|d'admin)[a-z]* commande_a_notre_place reporting information_(reg|trim)",
  ],
  [
    "PAID_STAFF",
    "un travail qualifié et payé",
    `(?<!lycee_)(?<!formation_)professionnel(le|s|les)?\\b qualifie(e|s|es)?\\b bulletin_de_paie correctement_(paye|rem)[a-z]* remunere(e|s|es)?_(correct|a_|pour|selon|des) paye(e|s|es)?_(a_leur|au_juste|pareil|correct|au_tarif|a_l'heure) juste_prix (?<!sans_)diplome(e|s|es)?\\b memes?_(sal|taux)[a-z]* grille_de_sal convention_coll salarie(e)?s_(forme|dipl|qual)[a-z]* equipe_salariee artistes_rem[a-z]* selon_les_conv`,
  ],
  [
    "LASTING_JOBS",
    "des emplois salariés et stables",
    "cdi. duree_indeter salariat. emplois?_(dur|sta|de_qual|sur_pla|loc|qui_perm|per|non_del|vrai)[a-z]* creer?_(des|du|trois|six|dix|quatre)_(empl|post|trav)[a-z]* titularis contrat(s)?_(stab|dur)[a-z]* postes_stab tous_a_l'heure salaries_en_cdi vrai_emploi sous_contrat_de_trav",
  ],
  [
    "GIG_WORK",
    "des indépendants payés à la tâche",
    "independants?_(a_la|pay|au)[a-z]* a_la_(tache|course) auto_?entrepreneur micro_?entrepreneur uberis sous_trait(ance|ant) free_?lance prestataires?_(a_la|independ) faux_independ plateformes?_de_liv",
  ],
  [
    "EQUAL_PAY",
    "des salaires proches les uns des autres",
    "echelle_d(es|e)_(sal|rem|paie)[a-z]* ecart(s)?_de_(sal|rem)[a-z]* meme_(sal|paie|paye|taux|regime|part)[a-z]* pay(es|ons|ent|erons|er)_pareil salaire_unique paie_egale salaires_(egaux|de_1) de_1_a_1 part_est_la_meme pas_de_prime",
    [],
    `pas_de_(prime|voiture_de) `,
  ],
  [
    "INDEPENDENT_PROOF",
    "des effets comptés par un tiers",
    "(compte|mesure|evalue|revue?|suivi|verifie|controle|chiffre)(e|s|es|ee|ees)?_par_(un_tiers|l'univ|des_ch|l'hop|un_lab|deux_pneu|un_bur|un_cab|un_eco)[a-z]* mesure_d'effet mesure_(ind|de_l'imp)[a-z]* chercheu(r|rs|se|ses)\\b avec_l'universite laborato evaluation_(ext|ind|sci|ann)[a-z]* protocole. cohorte. these. avant_et_apres technicien_(de|a_comp)[a-z]* ecologue_ comite_sci cabinet_indep chu. audit(s|e|ee|es)?\\b",
  ],
  [
    "CONFLICT",
    "le rapport de force et les recours",
    "tribunal. tribunaux tribune(s)? pretoire plaid(er|e|ent|oirie)\\b assign(e|er|ation)\\b recours_(en_just|dev|con|gra)[a-z]* trois_recours contentieu proces(?!_verb)\\b manifest(er|ations?_de)\\b greve. petition. plaidoyer. interpell lanceur(s)?_d'al militan action(s)?_en_just procedures?_(eng|con) attaqu(er|ons)_ rapport_de_force colere.",
  ],
  [
    "MANY_SMALL",
    "beaucoup de petites bourses plutôt qu'une grosse",
    "petites?_(bourse|somme|part|mise|contribution|cotisation)[a-z]* petits_porteurs financement_part collecte(s)?_(de_dons|cit|aup|au_mag|sur_n|fonc|est_(deja_)?pr)[a-z]* cagnotte. souscri(pt|re|vent|vons)[a-z]*_?(citoyen|pop)? (cent|cents|mille|vingt|trente|quarante|cinquante|centaines)_(de_)?(famille|parent|personne|donateur|habitant|lecteur|client|societaire|cooperateur|voisin)[a-z]* appel_aux_(dons|hab|cli) parts?_(a|de|est_a)_(dix|vingt|cinquante|cent|50|100) epargnant. particuliers. cent_euros_la_part toute_(petite_)?(part|somme) petite_part chapeau. parts_rachet",
  ],
  [
    "URGENCY",
    "une réponse rapide",
    "urgence(?![a-z])(?!_(soc|cli|eco|sani|medic|psy)) urgen(t|te|ts|tes)\\b il_faut_signer sous_(huit|dix|douze|quinze|vingt|trente)_jours en_(dix|quinze|vingt)_jours en_trois_sem n'attendra_pas n'attend_pas le_temps_presse delai_court devant_un_juge tribunal_attend dernier_recours d'ici_le_\\d dans_la_semaine decide_en_un_mois apres_quoi_la_promesse repond(re|ez|ons)_vite aller_vite reponse_rapide",
  ],
  [
    "UNTIED_MONEY",
    "un argent libre d'emploi",
    "frais_de_fonct fonctionnement. sans_(affect|projet_nouv|flech|inventer)[a-z]* pas_a_inventer n'aurez_pas_a_inv inventer_(du_nouv|un_proj)[a-z]* non_(aff|flech)[a-z]* libre_d'emploi frais_(de_struct|gen|cour)[a-z]* annee_ordinaire pluriannuel don_libre aid(er|ons)_une_saison",
  ],
  [
    "SCREENS",
    "les écrans",
    "ecran. tablette. appli. applis_ application(s)?_(mob|sur|pour|de_bien|num)? capteur. camera. objet(s)?_connect connecte(s|e|es)?\\b visio. teleconsult telecabine cabine_avec smartphone. robot. high_tech telemedec consultation_a_dist appareils?_(qui_(surv|det|mes|al|par)|de_surv|connect|num) detect s'allume montre_qui_parle agent_convers chatbot tout_numerique",
  ],
  [
    "SELF_MADE",
    "faire soi-même, de ses mains",
    "de_(nos|leurs|ses)_(propres_)?mains a_la_main.  nous_memes  fait(s|es)?_par_nous chantier(s)?_(part|coll|ecole)[a-z]* mains?_dans_la_(pat|ter) les_doigts terre_sous_les bricol auto_?(constr|rehab|gest|repar)[a-z]* apprendre_en_fais apprend_en_march en_faisant pour_de_vrai faire_avec fait_avec de_main_en_main",
  ],
  [
    "SAME_PEOPLE",
    "les mêmes personnes dans la durée",
    "les_memes_(dep|adul|pers|vis|prof|enc)[a-z]* les_memes. meme_(adulte|educ|mar|ref|prof|encad|groupe)[a-z]* toujours_(les_mem|le_mem|la_mem|avec_le_mem|yann|la) c'est_toujours sur_un_an au_long_cours toute_l'annee fidel(e|es|ite)\\b dans_la_duree suivi_indiv encore_la_en ils_restent",
  ],
  [
    "TRADE_KNOWN",
    "des gens qui ont fait le métier",
    "fait_le_metier connai(t|ssent)_le_metier du_metier. metier_avant ans_de_(met|prat|mais)[a-z]* ancien(ne)?(s)?_(ouvri|meca|charp|chauf|banq|infirm|cuis|bate|maitr|artis|dem|plaq|macon|chef|direct|conduct|soign)[a-z]* reconver(ti|sion|tis)\\b apprentissage_(chez|aup) brevet. experience_(du|dans_le)_(met|terr)[a-z]* ingenieur(es|e|s)?_[a-z,\\s]{0,12}(demiss|ouvert)[a-z]* apres_dix_ans_dans j'etais_[a-z]{4,} maitres?_charp",
  ],
]);
