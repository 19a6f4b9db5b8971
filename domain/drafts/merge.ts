/** A draft after one of its steps was sent. */
export type Merged<Draft> = {
  draft: Draft;
  /** Fields of the step that both changed, each to something else: the person chooses. */
  contested: (keyof Draft & string)[];
};

/**
 * Some fields as typed, put into a draft that others may have saved meanwhile. `seen` is what they said when the page was
 * opened, `mine` what was typed, `kept` the draft as it is now: what only one of the two changed is that one's; what both
 * changed otherwise is told, and nothing is put over anything.
 */
export function mergeFields<Draft extends object>(
  fields: readonly (keyof Draft & string)[],
  { seen, mine, kept }: { seen: Draft; mine: Draft; kept: Draft },
): Merged<Draft> {
  const changedByMe = differing(fields, mine, seen);
  const differ = differing(fields, mine, kept);
  const contested = differing(fields, kept, seen).filter(
    (field) => changedByMe.includes(field) && differ.includes(field),
  );
  const draft: Draft = { ...kept };
  for (const field of changedByMe) draft[field] = mine[field];
  return { draft, contested };
}

/** Which of these fields say something else in one draft than in the other. */
export const differing = <Draft extends object>(
  fields: readonly (keyof Draft & string)[],
  one: Draft,
  other: Draft,
): (keyof Draft & string)[] =>
  fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
