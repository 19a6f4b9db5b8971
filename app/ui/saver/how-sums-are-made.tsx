/** The rule of the sums, for whoever wonders what they tell of somebody: nothing. */
export function HowSumsAreMade() {
  return (
    <section aria-labelledby="additionner" className="column-title md:col-span-2">
      <h2 id="additionner">Comment les sommes sont faites</h2>
      <div className="prose mt-2">
        <ul>
          <li>
            Elles sont comptées une fois par mois et arrondies vers le bas. Entre deux dates rien ne bouge,
            que l’on donne son intention ou qu’on l’efface.
          </li>
          <li>
            Chaque personne est dans une seule somme. Un département où elles sont trop peu est ajouté à
            d’autres de sa région, sinon au reste du pays ; il en faut toujours dix au moins.
          </li>
          <li>
            Une somme ne change que si dix personnes au moins sont venues ou parties depuis qu’elle a été
            comptée. Le nombre qu’il faut est tiré au sort, entre dix et dix-neuf, et gardé secret : comparer
            deux mois ou deux pages n’apprend rien de sûr sur quelqu’un.
          </li>
          <li>Après un an, une somme où il ne reste plus dix personnes est retirée.</li>
        </ul>
      </div>
    </section>
  );
}
