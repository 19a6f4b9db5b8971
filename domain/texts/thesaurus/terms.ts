import { conceptsOf } from "../concept.ts";

/**
 * How one wishes to be helped and to live together once the money is there. Both sides write of these, and both may
 * refuse them: an organisation that will not be filmed and a financer that wants no plaque go well together.
 */
export const TERMS = conceptsOf("terms", [
  [
    "SHARED_LEAD",
    "une direction qui délègue et prépare la suite",
    "delegu|passe la (main|barre)|passer la (main|barre)|passation|cede (la presidence|ma place|sa place)|quitte la (presidence|direction)|prepare (la suite|la releve|sa succession)|releve (est )?(prevue|prete|assuree|preparee)|se relai(ent|e)|direction (partagee|collegiale|tournante)|a (deux|trois) tetes|co-?(direct|presid|geran)|binome|mandats? (limite|tournant)|prend(ra)? la suite|si (vous|il|elle|celui) .{0,40}(part|s'en va|absent)|sans (moi|lui|elle) |indispensables?\\b|n'appartient pas a (son|sa)",
  ],
  [
    "ONE_CHIEF",
    "une direction qui tient à une seule personne",
    "une seule personne (signe|decide|porte|dirige|tient)|(signe|valide|approuve|decide|verifie|fait|porte) (tout|chaque)|tout (porte|repose|passe) (depuis|sur|par)|je (dirige|decide|valide|signe|porte)|fondateurs? (qui|seul)|a tout porte|sans lui rien|homme[- ]orchestre|chez lui\\b|repose sur (une|un) seul",
  ],
  [
    "PUBLICITY",
    "se montrer et nommer ses soutiens",
    "logo|plaque\\b|autocollant|banderole|affich(er|age)|nom (de personne|des donateurs|sur|du mecene)|figurer sur|photo|visages?\\b|portraits?\\b|filmer|videos?\\b|camera|reseaux sociaux|publicite|mediatis|inaugur|se (voie|montre|voit)\\b|visibilite|vitrine|communique(r|z)? sur|temoign(er|ages?) public|publie\\b",
  ],
  [
    "RESALE",
    "revendre un jour, avec un gain",
    "revend|revente|plus-value|sortie (ecrite|en capital|prevue|a (cinq|sept|dix)|organisee|du capital)|porte de sortie|date de sortie|horizon de (cession|sortie)|cession (rapide|a|du capital|de la societe)|acquereur|acheteur strategique|liquidite a|multiple\\b|levees?\\b de fonds|plus offrant|dividendes?\\b",
  ],
  [
    "VOTING_SEAT",
    "un siège et une voix au conseil pour le financeur",
    "siege (a|au|d'|dans) ?(conseil|administr|observ|organe|comite)?|un siege\\b|droits? de (vote|regard|veto)|voix au (conseil|chapitre)|sans (droit de vote|voix)|minorit(e|aire) de blocage|entr(e|er|ee) au (capital|conseil)|organe de direction|gouvernance (active|renforcee)|pacte d'(associes|actionnaires)|minoritaire",
  ],
  [
    "PAID_STAFF",
    "un travail qualifié et payé",
    "professionnel(le)?s?\\b|qualifies?\\b|qualifiees?\\b|bulletin de paie|correctement (paye|remunere)|remunere(e|s|es)? (correctement|a|pour)|payes? (a leur|au juste|pareil|correctement)|payees? (a leur|au juste|pareil|correctement)|juste prix|diplom|meme (salaire|taux horaire)|grille de salaires|convention collective",
  ],
  [
    "LASTING_JOBS",
    "des emplois salariés et stables",
    "cdi\\b|duree indeterminee|salariat\\b|emplois? (durable|stable|de qualite|sur place|local|qui permettent|perenne|non delocal)|creer? (des|du|trois|six|dix|quatre) (emplois?|postes?|travail)|titularis|contrats? stables?",
  ],
  [
    "GIG_WORK",
    "des indépendants payés à la tâche",
    "independants? (a la|paye|au)|a la (tache|course)\\b|auto-?entrepreneur|micro-?entrepreneur|uberis|sous-traitance deguisee|free-?lance|prestataires?\\b|faux independants?",
  ],
  [
    "EQUAL_PAY",
    "des salaires proches les uns des autres",
    "echelle d(es|e) (salaires?|remunerations?)|ecarts? de (salaires?|remuneration)|meme (salaire|paie|paye|taux|regime|part)|pay(es|ons|ent|erons) pareil|salaire unique|paie egale|salaires egaux",
  ],
  [
    "INDEPENDENT_PROOF",
    "des effets comptés par un tiers",
    "(compte|mesure|evalue|revue?|suivi|verifie)(e|s|es)? par (un tiers|l'universite|des chercheurs|l'hopital|un laboratoire)|mesure d'effets?|mesure d'impact|chercheu(r|se)s?\\b|universite\\b|laboratoire|evaluation (externe|independante|scientifique)|comptons (ce qui|les)|protocole|cohorte|these\\b|avant[- ]apres",
  ],
  [
    "CONFLICT",
    "le rapport de force et les recours",
    "tribunal|tribun(es|aux)|pretoire|plaid|assign|recours\\b|contentieux|proces\\b|manifest(er|ation)|greve|petition|mobilis|plaidoyer|interpell|lanceurs? d'alerte|milit|action en justice|procedures? engagees?",
  ],
  [
    "MANY_SMALL",
    "beaucoup de petites bourses plutôt qu'une grosse",
    "petites? (bourses?|sommes|parts|mises|contributions|porteurs)|financement participatif|collecte\\b|cagnotte|souscri(pt|r|t|v)|(cent|cents|mille) (familles|personnes|donateurs|habitants|lecteurs|clients|societaires|cooperateurs) |appel aux (dons|habitants|clients)|parts? (a|de) (dix|vingt|cinquante|cent)|epargnants?\\b|particuliers\\b",
  ],
  [
    "URGENCY",
    "une réponse rapide",
    "urgen|vite\\b|rapide|avant (le|la fin|noel|l'ete|fin) |echeance|sous (huit|dix|douze|quinze|vingt|trente) jours|en (dix|quinze|vingt|trois|deux) (jours|semaines)|n'attend(ra)? pas|presse\\b|juge\\b|a temps\\b|delai court",
  ],
  [
    "UNTIED_MONEY",
    "un argent libre d'emploi",
    "fonctionnement|sans (affectation|projet nouveau|flecher|contrepartie)|non (affecte|fleche)|libre d'emploi|frais (de structure|generaux|courants)|annee ordinaire|pluriannuel|sur (deux|trois) ans\\b",
  ],
  [
    "SCREENS",
    "les écrans",
    "ecrans?\\b|tablettes?\\b|applis?\\b|applications?\\b|capteurs?|cameras?\\b|electronique|objets? connectes?|visio\\b|teleconsult|telephone|plateforme|robot|high-tech|telemedecine|a distance\\b",
  ],
  [
    "SELF_MADE",
    "faire soi-même, de ses mains",
    "de (nos|leurs|ses) (propres )?mains|a la main\\b|eux-memes|nous-memes|faits? par nous|chantiers? (participatif|collectif|ecole)|mains? (dans|a la) |doigts|bricol|auto-?(construct|rehab|gestion|repar)|apprendre en faisant|pour de vrai",
  ],
  [
    "SAME_PEOPLE",
    "les mêmes personnes dans la durée",
    "les memes (depuis|adultes|personnes|visages|professeurs|encadrants)|meme (adulte|educat|marin|referent|professeur|encadrant)|toujours (les memes|le meme|la meme)|sur (un|plusieurs) ans?|au long cours|toute l'annee|fidel|dans la duree|suivi individuel",
  ],
  [
    "TRADE_KNOWN",
    "des gens qui ont fait le métier",
    "fait le metier|du metier\\b|metier avant|ans de (metier|pratique|maison)|ancien(ne)?s? (ouvri|mecano|charpent|chauffeu|banqui|infirm|cuisin|batelier|maitre)|reconver(ti|s)|apprentis?sages? (chez|aupres)|brevet\\b|experience (du|dans le) (metier|terrain)",
  ],
]);
