import { foldText } from "#domain/texts/fold.ts";
import { segmentsOf } from "#domain/texts/segments.ts";

/**
 * What a page of the site may not hold: the promise of a return, of a guarantee or of no risk, pressure of time, a call to
 * subscribe, a way to pay. Source: product requirements 1, 2 and 30 (domaine, §4.5), words to avoid (§4.6).
 */
export const BLOCKED_KINDS = [
  "return",
  "guarantee",
  "no-risk",
  "urgency",
  "subscription",
  "payment",
] as const;
export type BlockedKind = (typeof BLOCKED_KINDS)[number];

/** A sentence that holds it, in the writer's own words. */
export type BlockedPromise = { kind: BlockedKind; sentence: string };

/** Against folded text: lower case, no accents, straight apostrophes. */
const PATTERNS: Record<BlockedKind, readonly RegExp[]> = {
  return: [
    /\b(rendements?(?! (energetique|thermique|agricole|des |du |de la |a l'hectare))|rentabilite|retour sur investissement|interets?|dividendes?|remuneration|taux|rapporte\w*|gain|benefices?)\b.{0,40}\d[\d,.]* ?%/,
    /\d[\d,.]* ?% (net |brut )?(de (rendement|rentabilite|remuneration|gain)|d'interets?|par an|l'an|annuels?)\b/,
    /\b(rendement|rentabilite|gain|benefice|plus-value|interet|dividende|revenu)s? (financiere?s? )?(garanti|assure|certain|promis|attracti|eleve)/,
    /\b(doubl|tripl)(er|ez|e|era|erez) (votre|vos|leur|la|sa) (mise|argent|epargne|investissement|capital)/,
    /\b(rapporte(ra|z)?|vous rapporter(a|ont)?) gros\b/,
  ],
  guarantee: [
    /\b(capital|mise|argent|remboursement|placement|investissement|epargne)s? (est |sera |sont |seront |entierement |totalement |integralement )*(garanti|protege|securise|assure)/,
    /\bgaranti(e|s|es)? a 100 ?%/,
    /\bnous (vous )?garantissons (le|un|votre|vos) (remboursement|rendement|capital|mise)/,
  ],
  "no-risk": [
    /(?<!\b(pas|non|jamais) )\bsans (aucun |le moindre )?risques?\b(?! (de |d'|pour l[ae] (sante|planete)|que ))/,
    /\b(aucun|zero|0) risques?\b(?! (de |d'|que |pour l[ae] (sante|planete)))/,
    /\brisque (nul|zero|inexistant)\b/,
    /\bplacements? (tres |parfaitement |totalement )?(surs?(?=$|[.,;:!?)]| et | pour )|fiables?\b)/,
    /\ben toute securite\b.{0,20}\b(plac|invest|pret|epargn)/,
  ],
  urgency: [
    /\bderni(ere|eres|ers?) (chances?|jours?|places?|heures?)\b.{0,40}\b(pour|avant|de|!)/,
    /\b(offre|places?|opportunite)s? (limitee?s?|unique|a saisir|exceptionnelle)/,
    /\b(depechez|hatez|decidez)-vous\b/,
    /\bne (tardez|ratez|manquez|laissez) (pas|plus)\b/,
    /\b(il ne reste|plus) que (quelques|\d+) (jours?|heures?|places?)\b/,
    /\bc'est (maintenant|aujourd'hui) ou jamais\b/,
  ],
  subscription: [
    /\b(investissez|souscrivez|placez (votre|vos)|pretez-nous|achetez (des|vos|nos) (parts|actions|titres|obligations))\b/,
    /\b(bulletin|lien|page) de souscription\b/,
    /\bopportunite (d'investissement|de placement|financiere)\b/,
  ],
  payment: [
    /\b(iban|bic)\b ?:? ?[a-z]{2}\d/,
    /\b[a-z]{2}\d{2}( ?[a-z0-9]{4}){4,7}( ?[a-z0-9]{1,3})?\b/,
    /\b(faites|envoyez|adressez)(-nous)? (un |votre |vos |une )(virement|don|cheque|promesse)s?\b/,
    /\b(donnez|participez) (a|sur) (notre|la) cagnotte\b/,
    /\b(helloasso|leetchi|paypal|lydia)\b/,
  ],
};

/** Every sentence of the texts that holds a blocked promise, each kind once for a sentence. Empty: nothing to check. */
export function blockedPromises(texts: readonly string[]): BlockedPromise[] {
  return texts.flatMap(segmentsOf).flatMap((sentence) => {
    const folded = foldText(sentence);
    return BLOCKED_KINDS.filter((kind) => PATTERNS[kind].some((pattern) => pattern.test(folded))).map(
      (kind) => ({ kind, sentence }),
    );
  });
}

const LABELS: Record<BlockedKind, string> = {
  return: "promet un rendement",
  guarantee: "promet une garantie",
  "no-risk": "dit qu'il n'y a pas de risque",
  urgency: "presse le lecteur",
  subscription: "invite à souscrire ou à placer",
  payment: "donne un moyen de payer",
};

/** What is the matter with it, to follow "cette phrase". */
export const blockedKindLabel = (kind: BlockedKind): string => LABELS[kind];
