import { z } from "zod";
import { manyOf, oneOf, ticked, yesNo } from "#app/http/form-fields.ts";
import type { FormValues } from "#app/http/read-form.ts";
import { AMOUNT_BUCKETS, HORIZONS, type Intention, REACHES } from "#domain/intentions/intention.ts";
import { THEMES } from "#domain/vocabulary/codes.ts";

const MOST_THEMES = 5;

/** What is asked of a saver, and nothing about wealth, income, risk or age. Source: domaine, § 4.5, requirement 7. */
export const intentionForm = z.object({
  themes: manyOf(THEMES, {
    most: { count: MOST_THEMES, sentence: `${MOST_THEMES} thèmes au plus, ou aucun : tous vous vont alors.` },
  }),
  // Whether it exists is for the server to say: the browser does not load the départements.
  departement: z
    .string({ error: "Choisissez votre département." })
    .regex(/^(\d{2,3}|2[AB])$/, { error: "Choisissez votre département." }),
  reach: oneOf(REACHES, "Dites jusqu'où vous regardez."),
  amountBucket: oneOf(AMOUNT_BUCKETS, "Choisissez une tranche."),
  horizon: oneOf(HORIZONS, "Choisissez une durée."),
  democraticGovernance: yesNo(),
  adult: ticked("Seules les personnes majeures peuvent donner une intention."),
  consent: ticked("Sans votre accord, rien n'est gardé."),
});

/** An intention as its form shows it again. The two boxes at the end are ticked anew each time: they are what is consented to. */
export const toFormValues = ({
  themes,
  departement,
  reach,
  amountBucket,
  horizon,
  democraticGovernance,
}: Intention): FormValues => ({
  themes,
  departement,
  reach,
  amountBucket,
  horizon,
  democraticGovernance: democraticGovernance ? "on" : "",
});
