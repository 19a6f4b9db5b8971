import { midSentence } from "#domain/vocabulary/french.ts";

type Answer = { field: string; label: string; said: string };

/** What is said, one a line; what is not, in one sentence: it is no fault. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const said = answers.filter((answer) => answer.said !== "");
  // A reading that nobody corrected lacks nothing.
  const silent = answers
    .filter((answer) => answer.said === "" && answer.field !== "readingCorrections")
    .map(({ label }) => midSentence(label));
  return (
    <>
      <dl className="mt-1">
        {said.map(({ field, label, said: words }) => (
          <div
            key={field}
            className="grid gap-x-3 border-b border-rule py-1.5 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="byline">{label}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && <p className="byline py-1.5">Non renseigné : {silent.join(", ")}.</p>}
    </>
  );
}
