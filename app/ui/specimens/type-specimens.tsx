import { rangeLabel, shortEuros } from "../amount.tsx";
import { Chapter, Specimen } from "./specimen.tsx";

const COLOURS = [
  { name: "papier", className: "bg-paper" },
  { name: "feuille", className: "bg-sheet" },
  { name: "encre", className: "bg-ink" },
  { name: "encre pâle", className: "bg-soft" },
  { name: "filet", className: "bg-rule" },
  { name: "garance", className: "bg-madder" },
  { name: "lavis de garance", className: "bg-madder-wash" },
  { name: "vert", className: "bg-leaf" },
  { name: "lavis vert", className: "bg-leaf-wash" },
];

export function TypeSpecimens() {
  return (
    <Chapter title="Caractères et couleurs">
      <Specimen name="Titres">
        <p className="font-title text-h1 leading-tight">Une halle à reprendre</p>
        <p className="font-title text-h2">Une halle à reprendre</p>
        <p className="font-title text-h3">Une halle à reprendre</p>
      </Specimen>
      <Specimen name="Texte">
        <p className="lead reading">Chapeau : la phrase qui dit l’essentiel avant le récit.</p>
        <p className="reading mt-3">
          Texte courant, en 18 pixels. Une ligne tient une soixantaine de signes, pour que l’œil retrouve la
          suivante. <a href="#chiffres">Un lien</a>, <strong>un mot appuyé</strong>,{" "}
          <em>une question en italique ?</em>
        </p>
        <p className="kicker mt-3">Surtitre</p>
        <p className="byline">Signature, légende, précision</p>
      </Specimen>
      <Specimen name="Chiffres">
        <p id="chiffres" className="figure">
          1,4 milliard
        </p>
        <p className="mt-2 font-title text-lead">
          {rangeLabel({ from: 10_000, to: 50_000 })} · {shortEuros(1_500_000)}
        </p>
      </Specimen>
      <Specimen name="Couleurs">
        <ul className="flex flex-wrap gap-4">
          {COLOURS.map(({ name, className }) => (
            <li key={name} className="byline w-24">
              <span className={`block h-12 border border-rule ${className}`} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </Chapter>
  );
}
