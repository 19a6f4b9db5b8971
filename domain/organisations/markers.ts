/** Markers of the transition juste, self-declared. Source: opération Milliard (domaine, § 2.e). */
export const MARKERS = [
  "democratic-governance",
  "limited-profit",
  "rooted-jobs",
  "social-innovation",
  "planetary-limits",
  "unmet-need",
] as const;
export type Marker = (typeof MARKERS)[number];

export const MARKER_LABELS: Record<Marker, string> = {
  "democratic-governance": "Gouvernance démocratique (une personne, une voix)",
  "limited-profit": "Rémunération du capital limitée",
  "rooted-jobs": "Emplois ancrés, non délocalisables",
  "social-innovation": "Innovation sociale",
  "planetary-limits": "Respect des limites planétaires",
  "unmet-need": "Réponse à un besoin humain mal couvert",
};

export const MARKER_ANSWERS = ["yes", "on-the-way", "no"] as const;
export type MarkerAnswer = (typeof MARKER_ANSWERS)[number];
export const MARKER_ANSWER_LABELS: Record<MarkerAnswer, string> = {
  yes: "Oui",
  "on-the-way": "En chemin",
  no: "Non",
};

/** What an organisation says of each; a marker that is not there was not answered. */
export type Markers = Partial<Record<Marker, MarkerAnswer>>;

/** The markers out of what is kept: what is none of ours is left out. */
export function readMarkers(kept: Record<string, string>): Markers {
  const markers: Markers = {};
  for (const marker of MARKERS) {
    const answer = MARKER_ANSWERS.find((one) => one === kept[marker]);
    if (answer) markers[marker] = answer;
  }
  return markers;
}
