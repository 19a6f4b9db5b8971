import { conceptsOf } from "../concept.ts";

/** Whom one works with and for: work, rights, health, ages, welcome. */
export const SOCIETY = conceptsOf("activity", [
  [
    "WORK_INSERTION",
    "l'insertion par le travail",
    `insertion. inserer chomeu chomage eloigne(s|es|e)?_(de_l'emploi|du_travail|du_marche) sans_emploi retour_a_l'emploi retrouv(er|e|ent)_(un_emploi|du_travail|un_cdi) tzcld. zero_chomeur ebe. entreprise_a_but_d'emploi salaries?_en_(parcours|insertion) contrats?_(d'insertion|aide) aci. ei. etti. iae. chantier_d'insertion entreprise_d'insertion
    regie_de_quartier reinsertion remobilis remet(tre|tent)_(des_gens_)?en_route premier_contrat vrai_contrat que_le_marche_oublie plus_personne_n'appelle personne_n'embauche cho[a-z]*_de_longue_duree sans_diplome sans_qualification deuxieme_chance minima_sociaux allocatair rsa. petits_boulots sortie(s)?_(positive|vers_un_emploi|dynamique) reprendre_pied cherch(ent|er)_du_(travail|boulot) reapprend_a_travailler rejoindre_l'emploi`,
    [],
    `plus_personne_n'appelle personne_n'(embauche|a_encore_fait|appelle) n'avaient_rien_en n'ont_pas_de_(travail|diplome)`,
  ],
  [
    "JOBS",
    "l'emploi",
    `(?<!double_)(?<!but_d')(?<!mode_d')emplois?(?![a-z]) emplois_ employ(e|er|ons|ent)\\b embauch recrut(e|er|ent|ons|ement|ements)\\b postes?_(de_travail|stable|cree|a_pourvoir|sur_place) creer_(des|du|dix|vingt|trois)_(emploi|poste|travail) creation_d'emploi emplois_(sur_place|locaux|durables|stables|non_deloc|de_qualite|qui) sauver_(des|les)_emploi travailler_(sur_place|au_pays|ici) maintien_de_l'emploi bassin_d'emploi main_d'oeuvre`,
  ],
  [
    "TRAINING",
    "la formation et l'apprentissage",
    `formation. formations_ former. forment. forme(s|e|es)?_(par|aux|en_|chez) format(rice|rices|eur|eurs)\\b apprenti apprent apprend apprenn stagiaire stage. tutorat tuteur. tutrice. transmettre. transmett transmission_(de_savoir|des_savoir|des_gestes|d'un_geste|de_main) montrer_(a|leur|les|comment|des) montre_a savoir_faire. ecole_de_(la|prod|cuis|mus|la_2) qualifiant certifiant cfa. compagnonnage pedagog initiation initie alternance. cours_(du_soir|de_fran|de_mus|de_lang|particuliers|d'alph|de_sout) enseign preparation_au_metier`,
  ],
  [
    "POVERTY",
    "l'accès aux droits et la pauvreté",
    `pauvre. pauvrete precair precarit acces_(aux|a_leurs|a_ses)_droits ouvrir_(des|leurs|ses)_droits faire_valoir_(ses|leurs)_droits leurs_droits rapproche(nt)?_des_droits non_recours demarches?_(admin|en_ligne|social) permanence(s)?_(admin|social|jurid|d'acces|hum|d'accueil|ambul) guichet(s)?_(admin|unique|que|num|de|itin|mob) administratif administrative(s)?_(amb|et) france_services ecrivain_public paperasse_admin courrier_(qu|adm)
    sans_abri a_la_rue vivre_a_la_rue sortant_de_la_rue maraude. accueil_de_jour douche. bagagerie sdf. urgence_sociale surendett expuls demuni misere minima_sociaux fins?_de_mois rsa. sans_ressource familles_(a_la_rue|sans_toit|pauvres) exclusion exclus. grande_exclusion illettr illectron ecran_decourage aller_vers_(ceux|celles|les) invisibles_du secours_(pop|cath) entraide_alim impayes?_de_loyer`,
    [],
    `n'(ont|y_ont|ose|osent)_(jamais|plus|pas)_(eu_acces|ouvr|os)[a-z]* n'ont_pas_(les_moyens|de_toit|d'adresse) ne_voient_plus n'en_sortent_plus n'a_pas_de_voit`,
  ],
  [
    "LEGAL_DEFENCE",
    "la défense en justice",
    `juriste. avocat juridi tribun(al|aux)\\b pretoire plaid(er|e|ent|oirie|oirs|ons)\\b proces(?!-verb)\\b contentieu recours_(en_just|dev|cont|admin) trois_recours contester_en assign(e|er|ation)\\b prud'hom plainte. jurisprud defendre_(les|des|leurs|en) defense_(des_droits|en_justice|des_loc|jurid) devant_le_juge audience(s)?_ aide_juridi barreau_de greve_de_loyer attaquer_en_justice procedure(s)?_(engag|jud|contre)`,
  ],
  [
    "HEALTH",
    "la santé",
    `sante. soin. soigne(nt|r|s|es)?\\b soignant soignons soigneu medec medic(al|aux|ales|o|ament)[a-z]* infirm (les|des|de|nos|ses|leurs|aux|d'anciens)_patient(e|s|es)\\b patient(e|s)?_(expert|siege|age) patientele dentair dentiste psych(iat|olog|ique|iq|omot|othe)[a-z]* therap maison(s)?_de_sante centre(s)?_de_sante maison_de_soins kine. kinesi orthophon ergotherap podolog sage(s)?_femme. maternit depist
    cancer. alzheim parkins diabet malad(e|es|ie|ies)\\b gueri(r|son|t)\\b desert_med renonc(ement|e|er)_(aux|a_des|aux_)soins palliat convalesc prevention_(en_sante|sante|sani|des_mal) bien_etre_(ment|psy) mutuelle_(sante|de_sante) cpts. ars. epidem pharmac urgences. medico_social cabinet(s)?_(med|de_soins|dent|para) vaccin`,
  ],
  [
    "HOSPITAL",
    "l'hôpital et les établissements de soins",
    "hopita hospitalier. chu. clinique. cliniques_ ehpad. bloc_operatoire etablissement(s)?_de_(sante|soin) service_(de_psychiatrie|hospitalier|d'urgences)",
    ["HEALTH"],
  ],
  [
    "ADDICTION",
    "les addictions",
    "addict toxicoman drogue. alcool(isme|ique|iques)?\\b reduction_des_risques sevrage csapa. caarud. usagers_de_drogue",
    ["HEALTH"],
  ],
  [
    "CARERS",
    "les aidants",
    "aidant(s|e|es)?\\b repit. relayage proches_(aidants|de_malades|epuis) familles_epuis parents_epuis",
  ],
  [
    "LONELINESS",
    "l'isolement et le lien entre voisins",
    `solitude isolement. (personnes?|gens|retraites|familles|jeunes|femmes|habitants|vieux|meres)_isole(e|s|es)?\\b lien_social lien(s)?_entre_(les_)?(voisin|habit|gener) rompre_l'isol ne_parle_a_personne voisinage. visites?_de_courtois convivialite sortir_de_chez`,
  ],
  [
    "VIOLENCE",
    "les violences faites aux femmes et aux enfants",
    "violences_(conj|faites|sex|intra|fam|edu)[a-z]* violent(s)?_conjoint conjoint_violent femmes_victimes victimes_de_viol feminicid mises?_a_l'abri_de_femmes logements?_refuge 3919 emprise_conj",
    ["WOMEN"],
  ],
  [
    "CHILD_PROTECTION",
    "la protection de l'enfance",
    "aide_sociale_a_l'enfance protection_de_l'enfance ase. (enfants|jeunes|mineurs)_(places|confies|suivis_par_le_juge) foyer(s)?_de_l'enfance mecs. famille(s)?_d'accueil sortants?_de_l'ase maison(s)?_d'enfants pupilles?_de",
    ["CHILDHOOD"],
  ],
  [
    "ADULT_LEARNING",
    "l'éducation des adultes",
    "education_(des_adultes|des_grands|permanente|tout_au_long) formation_(continue|des_adultes|pour_adultes) universite(s)?_(popul|du_marche|du_temps|libre|ouverte|qui_se|rurale|citoy) cours_du_soir adultes_qui_(appr|repr|n') savoirs_de_base illettr alphabetis apprendre_a_tout_age inconnus_enseignent",
  ],
  [
    "STARTERS",
    "l'accompagnement de ceux qui se lancent",
    "incubateur couveuse_d' couveuse. cooperative(s)?_d'activite cae. entrepreneur(s|e|es)?_salarie pepiniere_d'ent porteurs?_de_projet accompagnement_a_la_creation creer_leur_(activite|emploi|entreprise) boutique_de_gestion ideateur accelerateur_d'",
  ],
  [
    "TRAVELLERS",
    "les gens du voyage",
    "gens_du_voyage voyageurs?_(et|franc|de_l'aire) aire(s)?_d'accueil roms?\\b tsigan manouche. bidonville",
  ],
  [
    "MENTAL_HEALTH",
    "la santé mentale",
    "sante_mentale psychiatr psycholog psychoth psychique depress suicid mal_etre souffrance_psych troubles_(psy|ment|bipol|anx) schizo bipol anxie burn_out gem. groupe(s)?_d'entraide_mut pair(s)?_aidan ligne(s)?_d'ecoute",
    ["HEALTH"],
  ],
  [
    "DISABILITY",
    "le handicap",
    "handicap autis deficien(ce|ces|t|ts)\\b sourd. malentend aveugle. malvoyan non_voyant fauteuils?(?![a-z])(?!_dent) polyhandi esat. foyer_de_vie entreprise(s)?_adaptee ea. trisom neuroatyp neurodiv dyslex dysprax langue_des_signes lsf. mobilite_reduite pmr. accessibilite. perte_d'autonomie aah. mdph. hauteur_de_roues",
    ["HEALTH"],
  ],
  [
    "OLD_AGE",
    "le grand âge",
    `vieux_(jours|et_|ages|voisins) vieil(lir|lit|les_gens|lards|lissement|lissant) vieillir grand_age personne(s)?_agee gens_ages? dames?_agees? aine. aines_ retraite(s|es)?_(isol|agric|et_|modestes|seuls) maison(s)?_de_retraite ehpad. residence(s)?_(autonomie|seniors|services) seniors?. octogen nonagen centenair grand(s)?_mere. grand(s)?_pere. grands_parents mamie. papi. papy. gramoun anciens_(de_l'ile|du_village|des_hauts|,|et_|qui|isol|seuls)
    les_anciens. nos_anciens alzheim depend(ance|ante?s?)\\b perte_d'autonomie maintien_a_domicile aide(s)?_a_domicile auxiliaire(s)?_de_vie portage_de_repas soixante_(dix|quinze)_ans quatre_vingts?_ans geront fin_de_vie viager.`,
  ],
  [
    "HOME_CARE",
    "l'aide à domicile et les services aux personnes",
    "aide(s)?_a_domicile aide_a_la_personne service(s)?_a_(la_personne|domicile) services?_aux_(gens|person|habit|famil) auxiliaire(s)?_de_vie saad. ssiad. soin(s)?_a_domicile portage_de_repas garde(s)?_(d'enfant|a_dom|de_nuit|itin) maintien_a_domicile intervenante(s)?_a_dom menage_et emplois?_familiaux",
  ],
  [
    "CHILDHOOD",
    "l'enfance",
    `enfan(t|ts|ce|tin|tine)\\b petite_enfance creche. bebe. nourrisson nouveau_ne berceau tout_petit tout_petits maternelle. parents?_(d'enf|eleves|qui|d'eleves|seuls|isol|de_) parentalit parents. parental gamin. gosse. minot mome. marmaille gouter_des peri_?scolaire centre(s)?_(de_loisirs|aere) colo. colonie(s)?_de_vac halte_garderie garderie assistante(s)?_mat pmi.
    ecolier eleve. ecole. ecoles_ classe(s)?_(de|du|en|verte|pass|decou) classe. instit\\b instituteur institutrice. maitresse. cours?_d'ecole aide_aux_devoirs soutien_scol scolair scolarit ludothe jouet. moins_de_(dix_huit|douze|six)_ans pupille`,
  ],
  [
    "EARLY_CHILDHOOD",
    "la petite enfance",
    "petite_enfance creche. micro_creche bebe. nourrisson berceau tout_petit jeunes_enfants assistante(s)?_mat halte_garderie garderie pmi. maternit naissance. accouch mille_premiers_jours protection_maternelle laep.",
    ["CHILDHOOD"],
  ],
  [
    "SCHOOL",
    "l'école",
    "ecole(s)?_(prim|mat|publ|elem|du_vill|de_la|des_) ecole. ecolier eleve. instit\\b instituteur institutrice. professeure?s?_(des_ec|d'ec) scolair scolarit colleg(e|es|iens?|ienne|iennes)\\b lycee(n|ns|nne|nnes)?\\b rectorat education_nationale cours?_d'ecole salle(s)?_de_classe aide_aux_devoirs soutien_scol orthograph grandes?_ecole cartable. apprendre_a_lire",
    ["CHILDHOOD"],
  ],
  [
    "YOUTH",
    "la jeunesse",
    `(?<!trop_)(?<!tres_)(?<!boites_)(?<!structures_)jeunes?(?![a-z])(?!_(equipe|struct|assoc|coop|boit|entrep|societ|pousse|agric|enfant)) jeune_(fille|gens|homme|adult|public) jeunesse ado. ados. adolesc lyceen colleg(ien|iens|ienne|iennes)\\b apprenti(s|e|es)?\\b etudiant decroch(eurs?|age|ent|e)\\b mission(s)?_locale service_civique bafa. sortis_trop_tot moins_de_(vingt|trente|vingt_cinq)_ans (16|17|18)_(a|-)_?(24|25|29|30) (?<!en_)majorite(?![a-z]) foyer(s)?_de_jeunes fjt. jeune_generation avoir_vingt_ans garcons_et_filles filles_et_garcons gars_et_filles gamin(s)?_de_(treize|quinze)`,
  ],
  [
    "STUDENTS",
    "les étudiants",
    "etudiant universitair_ campus. cite(s)?_u. crous. doctorant enseignement_superieur bourse_d'etude",
    ["YOUTH"],
  ],
  [
    "WOMEN",
    "les femmes",
    `(?<!sage_)(?<!sages_)femmes?(?![a-z]) femmes_ feminin feminis parite. paritair egalite_(femme|homme|entre_les_femmes|prof|salar) sexis sexuel(le|les)_et conjugal patriarc menstru planning_familial mere(s)?_(seule|isole|celib|de_fam) mere. meres. maman. fille. filles_ cultivatrice. agricultrice. entrepreneuse. fondatrice. paysannes. artisanes. ouvrieres. cheffe. patronne. 
    mixite_des_met metiers_(d'hommes|masculins|ou_elles) dirigees?_par_des_femmes sages_femmes`,
  ],
  [
    "MIGRANTS",
    "l'accueil des personnes exilées",
    `migra(nt|nts|nte|ntes|tion|tions|toire)\\b exil(e|es|ee|ees)?\\b refugi asile. sans_papiers hospitalites? accueillir_(des|les)_(etrang|exil|fam|refu) (?<!a_l')etranger(s|e|es)?\\b allophone primo_arriv titre(s)?_de_sejour mineurs?_(non|isol) mna. cada. huda. frontiere. demandeurs?_d'asile nouveaux_arrivants francais_(langue|pour|du_jeudi) fle. interprete. traduc(tion|teur|trice)_(en|pour) deracin venues?_d'ailleurs apatride guerre_(en|au) ukrain afghan syrien soudan(ais|aise) erythr`,
  ],
  [
    "DISCRIMINATION",
    "la lutte contre les discriminations",
    "discrimin racis(me|te|tes|ee?s?)\\b lgbt homopho transpho transgenr stereotyp antisemit queer lesbien gay. egalite_des_chances inegalit prejug",
  ],
  [
    "PRISON",
    "la prison",
    "prison(s|ni|nie|niers?|niere)?\\b detenu incarcer penitenti detention maison_d'arret sortants_de_(prison|det) semi_liberte sous_main_de_justice derriere_les_barreaux sortis_de_prison tig. peine(s)?_(alter|de_p) milieu_ouvert spip.",
  ],
  [
    "FUNERAL",
    "le funéraire",
    "funerair obseques deuil. endeuill enterre(ment|ments|r)\\b cercueil crema(tion|torium|tor) cimetiere. defunt pompes_funebres veill(er|ee)_(le|un|les)_mort",
  ],
]);
