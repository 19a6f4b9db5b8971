const FULL: Record<string, string> = {
  CC: "Communauté de communes",
  CA: "Communauté d'agglomération",
  CU: "Communauté urbaine",
};

/** The official list shortens the kind of intercommunalité ("CC du Diois"); a reader should not have to know the initials. */
export function fullEpciName(name: string): string {
  return name.replace(/^(CC|CA|CU) /, (_, kind: string) => `${FULL[kind]} `);
}
