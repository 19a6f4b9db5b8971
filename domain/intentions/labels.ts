import type { AmountBucket, Horizon, Reach } from "./intention.ts";

export const AMOUNT_BUCKET_LABELS: Record<AmountBucket, string> = {
  UNDER_500: "Moins de 500 €",
  "500_2000": "De 500 à 2 000 €",
  "2000_5000": "De 2 000 à 5 000 €",
  "5000_20000": "De 5 000 à 20 000 €",
  OVER_20000: "Plus de 20 000 €",
};

export const HORIZON_LABELS: Record<Horizon, string> = {
  UNDER_3: "Moins de trois ans",
  "3_5": "De trois à cinq ans",
  "7_OR_MORE": "Sept ans ou plus",
};

export const REACH_LABELS: Record<Reach, string> = {
  DEPARTEMENT: "Dans mon département",
  REGION: "Dans ma région",
  COUNTRY: "Partout en France",
};
