import type { ReactNode } from "react";
import type { CorrectionKind } from "#domain/texts/corrections.ts";
import type { Polarity } from "#domain/texts/polarity.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { Disclosure } from "./disclosure.tsx";

/** One thing that a sentence was read to say, what its author says of that, and the criterion it may be made. */
type ReadingTold = {
  key: string;
  label: string;
  correction: CorrectionKind | null;
  criterion: { label: string; said: boolean } | null;
};

export type SentenceTold = { quote: string; polarity: Polarity; readings: ReadingTold[] };

type Props = {
  sentences: readonly SentenceTold[];
  /** What was corrected, as it is kept: sent again with the form. */
  corrections: readonly string[];
};

const GROUPS: [polarity: Polarity, heading: string][] = [
  ["required", "Vous demandez"],
  ["liked", "Vous aimez"],
  ["disliked", "Vous évitez"],
  ["refused", "Vous écartez"],
];

/**
 * What the matcher reads in a text, for its author, inside the form that holds it: each reading is made a criterion, turned or
 * dropped by one button, which saves the step.
 */
export function Readings({ sentences, corrections }: Props) {
  const mentioned = sentences.filter(({ polarity }) => polarity === "mentioned");
  return (
    <section aria-labelledby="lectures" className="border-t border-ink pt-3">
      {corrections.map((written) => (
        <input key={written} type="hidden" name="readingCorrections" value={written} />
      ))}
      <h2 id="lectures" className="text-h3" tabIndex={-1}>
        Ce que nous lisons dans ce texte
      </h2>
      <p className="byline">
        Le rapprochement compte ces phrases, et les cite. Si ce n’est pas ce que vous vouliez dire, un bouton
        suffit.
      </p>
      {sentences.length === 0 && (
        <p className="mt-2">
          Rien encore. « Nous aimons… », « Nous ne finançons pas… », « Il faut… » se lisent bien.
        </p>
      )}
      {GROUPS.map(([polarity, heading]) => {
        const of = sentences.filter((sentence) => sentence.polarity === polarity);
        return of.length === 0 ? null : (
          <div key={polarity} className="mt-4">
            <h3 className="kicker">{heading}</h3>
            <Sentences sentences={of} />
          </div>
        );
      })}
      {mentioned.length > 0 && (
        <div className="mt-4">
          <Disclosure label={`Ce dont vous parlez, sans dire si vous l’aimez (${mentioned.length})`}>
            <Sentences sentences={mentioned} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

const Sentences = ({ sentences }: { sentences: readonly SentenceTold[] }) => (
  <ul>
    {sentences.map(({ quote, readings }) => (
      <li key={quote} className="border-b border-rule py-2">
        <p className="byline italic">{quoted(quote)}</p>
        <ul>
          {readings.map((reading) => (
            <Reading key={reading.key} reading={reading} />
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

function Reading({ reading: { key, label, correction, criterion } }: { reading: ReadingTold }) {
  if (correction) {
    return (
      <li className="py-1">
        <s>{label}</s> <span className="byline">{CORRECTED[correction]}</span>{" "}
        <ReadingButton name="lecture" value={`restored|${key}`} of={label}>
          Rétablir
        </ReadingButton>
      </li>
    );
  }
  return (
    <li className="py-1">
      <span className="font-semibold">{label}</span>
      <span className="flex flex-wrap gap-x-4">
        {criterion?.said && <span className="byline py-1">{criterion.label}, déjà dit</span>}
        {criterion && !criterion.said && (
          <ReadingButton name="critere" value={key} of={label}>
            En faire un critère ({criterion.label})
          </ReadingButton>
        )}
        <ReadingButton name="lecture" value={`dropped|${key}`} of={label}>
          Ce n’est pas ce que je voulais dire
        </ReadingButton>
        <ReadingButton name="lecture" value={`turned|${key}`} of={label}>
          C’est l’inverse
        </ReadingButton>
      </span>
    </li>
  );
}

const CORRECTED: Record<CorrectionKind, string> = {
  dropped: "n’est plus compté",
  turned: "est compté à l’inverse",
};

type ButtonProps = { name: "lecture" | "critere"; value: string; of: string; children: ReactNode };

const ReadingButton = ({ name, value, of, children }: ButtonProps) => (
  <button type="submit" name={name} value={value} className="link-button byline">
    {children}
    <span className="sr-only"> : {of}</span>
  </button>
);
