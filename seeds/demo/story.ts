import type { Need } from "#domain/needs/need.ts";
import type { PlanLine } from "#domain/needs/plan.ts";
import type { Recit } from "#domain/organisations/organisation.ts";
import { midSentence } from "#domain/vocabulary/french.ts";
import { purposeLabel } from "#domain/vocabulary/labels.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import type { NeedToKeep } from "#db/needs/write-need.ts";

/** An invented organisation and one need of it, written short. Sums: total, sought, smallest useful, in euros. */
export type Story = Need["organisation"] &
  Pick<
    Need,
    | "title"
    | "summary"
    | "story"
    | "primaryTheme"
    | "secondaryThemes"
    | "purpose"
    | "stage"
    | "instruments"
    | "zonings"
    | "deadline"
  > & {
    siret: string;
    amount: [total: number, sought: number, minimumUseful: number];
    /** Territory keys, or NATIONAL. */
    territories: string[];
    recit?: Recit;
  };

/** An address of the site for a name: plain letters and hyphens. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

/** A story as the database takes it. */
export function toNeed(story: Story, publishedAt: string): NeedToKeep {
  const {
    name,
    legalForm,
    qualities,
    generalInterest,
    headquarters,
    siret,
    amount,
    territories,
    recit,
    ...said
  } = story;
  const [total, sought, minimumUseful] = amount;
  const id = slugOf(name);
  return {
    need: {
      id,
      organisation: { name, legalForm, qualities, generalInterest, headquarters },
      ...said,
      amount: { total, sought, minimumUseful },
      actionTerritories: territories.map((key) => territoryFromKey(key === "NATIONAL" ? "FR" : key)),
    },
    status: "published",
    publishedAt,
    expiresOn: null,
    details: {
      plan: planOf(story),
      organisation: {
        siret: legalForm === "COLLECTIF" ? null : siret,
        website: `https://${id}.example`,
        recit,
      },
    },
  };
}

function planOf({ amount: [total, sought], purpose, instruments }: Story): PlanLine[] {
  const label = purpose ? purposeLabel(purpose) : "Le projet";
  const found = total - sought;
  const resources: PlanLine[] = [
    { side: "resource", label: "À trouver sur la Place", euros: sought, status: "to-find" },
  ];
  if (found > 0) {
    const own = Math.round((found * 0.6) / 1_000) * 1_000;
    const others = instruments.includes("SUBVENTION") ? "Aides publiques votées" : "Partenaires déjà engagés";
    resources.unshift({ side: "resource", label: "Apport de l'organisation", euros: own, status: "found" });
    resources.unshift({ side: "resource", label: others, euros: found - own, status: "found" });
  }
  return [{ side: "expense", label: `Dépenses : ${midSentence(label)}`, euros: total }, ...resources];
}
