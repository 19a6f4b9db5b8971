import { typeset } from "../french-typography.ts";
import { Notice } from "../notice.tsx";

const SENTENCES: Record<string, string> = {
  donnee: "Votre intention est gardée pour un an. Elle entrera dans les sommes à leur prochaine date.",
  renouvelee: "Votre intention est renouvelée pour un an.",
  effacee: "Votre intention est effacée. Il n’en reste rien.",
};

/** What was just done of an intention, as the address of the page says it. */
export function IntentionDone({ did }: { did: string | null }) {
  const sentence = did !== null && Object.hasOwn(SENTENCES, did) ? SENTENCES[did]! : null;
  return sentence ? (
    <Notice kind="good" live>
      {typeset(sentence)}
    </Notice>
  ) : null;
}
