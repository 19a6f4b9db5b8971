import type { Id } from "./fields.ts";
import type { Unmet } from "./unmet.ts";

/**
 * A missed minimum in a French sentence: what there is, and what would make it possible. It never says who refused whom; others
 * are named only where `nameOf` is given.
 */
export function tellUnmet(unmet: Unmet, nameOf?: (id: Id) => string): string {
  const { minimum, given, there, possible } = unmet;
  const facts = `${count(given, "rendez-vous", "rendez-vous")} pour un minimum de ${minimum} (présent sur ${count(there, "créneau", "créneaux")}, ${count(possible, "rencontre possible", "rencontres possibles")})`;
  return `${facts} : ${tellRemedy(unmet, nameOf)}`;
}

function tellRemedy({ id, remedy }: Unmet, nameOf?: (id: Id) => string): string {
  switch (remedy.kind) {
    case "present": {
      const when = `${remedy.slots.length > 1 ? "aux créneaux" : "au créneau"} ${remedy.slots.join(", ")}`;
      const who = nameOf ? nameOf(remedy.participant) : "quelqu'un qu'il peut rencontrer";
      return remedy.participant === id
        ? `être là aussi ${when} le permettrait`
        : `la présence de ${who} aussi ${when} le permettrait`;
    }
    case "pairs":
      return `au moins ${count(remedy.more, "rencontre possible", "rencontres possibles")} de plus le permettrait`;
    case "tables":
      return `${count(remedy.tables, "table", "tables")} à chaque créneau le permettrait`;
    case "slots":
      return `${count(remedy.slots, "créneau", "créneaux")} dans la journée le permettrait`;
    case "maximum": {
      const who = nameOf ? nameOf(remedy.participant) : "quelqu'un qu'il peut rencontrer";
      return `un maximum de ${remedy.maximum} pour ${who} le permettrait`;
    }
    case "minimum": {
      const who = nameOf ? nameOf(remedy.participant) : "quelqu'un d'autre";
      return `un minimum de ${remedy.minimum} pour ${who} le permettrait`;
    }
    case "less":
      return remedy.searched
        ? `aucune limite qui, changée seule, le permettrait n'a été trouvée ; un minimum de ${remedy.minimum} est tenu`
        : `le temps a manqué pour chercher ce qui le permettrait ; un minimum de ${remedy.minimum} est tenu`;
  }
}

const count = (number: number, one: string, several: string): string =>
  `${number} ${number > 1 ? several : one}`;
