/** Did Postgres refuse to delete a row that another table leans on? */
export const isStillUsed = (error: unknown): boolean =>
  (error as { cause?: { code?: string } } | null)?.cause?.code === "23503";
