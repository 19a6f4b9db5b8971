import type { ReactNode } from "react";
import { Notice } from "../notice.tsx";

/** Why the team sent a text back, and what its author can do; `children`: the button that asks for another reading. */
export function ReturnedNotice({ reason, children }: { reason: string; children?: ReactNode }) {
  return (
    <Notice kind="warning" title="L’équipe vous a rendu ce texte">
      <p className="whitespace-pre-line">{reason}</p>
      <p className="byline mt-2">
        Reprenez-le et publiez-le de nouveau. Si vous pensez que nous nous trompons, une autre personne peut
        le relire tel quel.
      </p>
      {children}
    </Notice>
  );
}
