import { blockedKindLabel, blockedPromises } from "#domain/needs/blocked-promises.ts";
import { quoted } from "#domain/vocabulary/french.ts";

/** Sentences that the site may not show as they are: an operator reads them before the need, or the programme, is published. */
export function BlockedPromises({ texts, what }: { texts: readonly string[]; what: "besoin" | "programme" }) {
  const found = blockedPromises(texts);
  if (found.length === 0) return <div aria-live="polite" />;
  return (
    <div aria-live="polite" className="notice notice-warning">
      <p className="font-semibold">Une personne de l’équipe relira ce texte avant qu’il soit publié.</p>
      <ul>
        {found.map(({ kind, sentence }) => (
          <li key={kind + sentence}>
            {quoted(sentence.length > 160 ? `${sentence.slice(0, 160)}…` : sentence)} {blockedKindLabel(kind)}
            .
          </li>
        ))}
      </ul>
      <p className="byline">
        La Place ne montre ni promesse de rendement ou de garantie, ni « sans risque », ni urgence, ni appel à
        souscrire. Reformulez, et votre {what} paraîtra tout de suite.
      </p>
    </div>
  );
}
