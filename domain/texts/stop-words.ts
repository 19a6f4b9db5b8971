/** French words that say nothing by themselves. */
export const FRENCH_STOP_WORDS: string[] =
  "a à ai ainsi alors as au aucun aussi autre aux avait avec avoir c ce ceci cela celle celles celui ces cet cette ceux chaque ci comme comment d dans de des donc dont du elle elles en encore entre es est et étaient été être eu eux fait faire fois ici il ils j je l la là le les leur leurs lui m ma mais me même mes mon n ne ni nos notre nous on ont ou où par parce pas peu peut plus pour qu quand que quel quelle quelles quels qui s sa sans se ses si son sont sous sur t ta te tes ton tous tout toute toutes tu un une vos votre vous y".split(
    " ",
  );
