import type { ReactNode } from "react";

/** A chapter of the style guide. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-12">
      <h2 className="column-title mb-6">{title}</h2>
      <div className="stack [--stack:2.2rem]">{children}</div>
    </section>
  );
}

/** One piece with its name in the code. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="byline">{name}</p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
