/** The means of an organisation, in ranges: read by those it has accepted to meet. Source: domaine, § 3.2. */
export const MEANS = {
  employees: {
    label: "Salarié·es (équivalents temps plein)",
    ranges: { none: "Aucun", "1-5": "1 à 5", "6-20": "6 à 20", "21-50": "21 à 50", "over-50": "Plus de 50" },
  },
  members: {
    label: "Membres ou sociétaires",
    ranges: {
      "under-20": "Moins de 20",
      "20-100": "20 à 100",
      "100-500": "100 à 500",
      "over-500": "Plus de 500",
    },
  },
  volunteers: {
    label: "Bénévoles",
    ranges: { none: "Aucun", "1-10": "1 à 10", "11-50": "11 à 50", "over-50": "Plus de 50" },
  },
  budget: {
    label: "Budget de l'année",
    ranges: {
      "under-50k": "Moins de 50 000 €",
      "50k-200k": "50 000 à 200 000 €",
      "200k-1m": "200 000 € à 1 M€",
      "1m-5m": "1 à 5 M€",
      "over-5m": "Plus de 5 M€",
    },
  },
  ownFunds: {
    label: "Fonds propres",
    ranges: {
      negative: "Négatifs",
      "under-10k": "Moins de 10 000 €",
      "10k-100k": "10 000 à 100 000 €",
      "100k-1m": "100 000 € à 1 M€",
      "over-1m": "Plus de 1 M€",
    },
  },
  cash: {
    label: "Trésorerie d'avance, en mois de charges",
    ranges: {
      "under-1": "Moins d'un mois",
      "1-3": "1 à 3 mois",
      "3-6": "3 à 6 mois",
      "over-6": "Plus de 6 mois",
    },
  },
} as const satisfies Record<string, { label: string; ranges: Record<string, string> }>;

export type Mean = keyof typeof MEANS;
export const MEAN_NAMES = Object.keys(MEANS) as Mean[];

/** The range of each that is known. */
export type Means = Partial<Record<Mean, string>>;

/** The means out of what is kept: what is none of our ranges is left out. */
export function readMeans(kept: Record<string, string>): Means {
  const known = MEAN_NAMES.filter((mean) => Object.hasOwn(MEANS[mean].ranges, kept[mean] ?? ""));
  return Object.fromEntries(known.map((mean) => [mean, kept[mean]]));
}

/** What a range is called. */
export const meanLabel = (mean: Mean, range: string): string =>
  (MEANS[mean].ranges as Record<string, string>)[range] ?? range;
