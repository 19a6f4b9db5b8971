import { NeedFacts, NeedPlan } from "./need-facts.tsx";
import type { NeedSheet } from "./need-brief.tsx";

/** A need as its reader may see it: its texts, its facts, its plan, and what it is not. */
export function NeedStory({ need }: { need: NeedSheet }) {
  return (
    <>
      <div className="grid gap-x-14 gap-y-8 border-t border-ink pt-6 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="prose max-w-[38rem]">
          <p className="lead">{need.summary}</p>
          {need.story.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {need.moneyAllows && (
            <p>
              <strong>Ce que l’argent permet.</strong> {need.moneyAllows}
            </p>
          )}
          {need.riskIfNotFound && (
            <p>
              <strong>Sans lui.</strong> {need.riskIfNotFound}
            </p>
          )}
        </div>
        <NeedFacts need={need} />
      </div>
      {need.plan && <NeedPlan plan={need.plan} />}
      <p className="notice notice-plain mt-8 max-w-[44rem]">
        Ce besoin est présenté à titre d’information. Ce n’est ni une offre de titres, ni une proposition de
        prêt, ni un appel aux dons.
      </p>
    </>
  );
}
