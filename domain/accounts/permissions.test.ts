import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import { may, PARTIES, type Party, partiesOf, type Permission, PERMISSIONS } from "./permissions.ts";
import { MEMBERSHIP_ROLES, type MembershipRole, STRUCTURE_KINDS, type StructureKind } from "./role.ts";

type Asking = Pick<Actor, "operator" | "saver" | "active">;
const nobodySpecial: Asking = { operator: false, saver: false, active: null };
const member = (kind: StructureKind, role: MembershipRole): Asking => ({
  ...nobodySpecial,
  active: { id: "m", kind, structureId: "s", structureName: "S", role },
});
const permissions = Object.keys(PERMISSIONS) as Permission[];

test("a visitor may do nothing that has a permission", () => {
  expect(permissions.filter((permission) => may(null, permission))).toEqual([]);
});

test("an account without a structure keeps itself, and may add a structure", () => {
  expect(permissions.filter((permission) => may(nobodySpecial, permission))).toEqual([
    "manage-own-account",
    "add-structure",
  ]);
});

test("reading changes nothing, and only a responsable decides of members", () => {
  for (const kind of STRUCTURE_KINDS) {
    const changes = (role: MembershipRole) =>
      permissions.filter((one) => !one.startsWith("read-") && may(member(kind, role), one));
    expect(changes("lecture")).toEqual(["manage-own-account", "add-structure", "leave-structure"]);
    expect(may(member(kind, "membre"), "manage-members")).toBe(false);
    expect(may(member(kind, "responsable"), "manage-members")).toBe(true);
    expect(changes("responsable")).toEqual(expect.arrayContaining(changes("membre")));
  }
});

test("a member of one kind of structure has none of the permissions of another kind", () => {
  for (const role of MEMBERSHIP_ROLES) {
    expect(may(member("organisation", role), "edit-programme")).toBe(false);
    expect(may(member("financer", role), "edit-need")).toBe(false);
    expect(may(member("place", role), "read-own-needs")).toBe(false);
  }
});

test("an operator writes for no structure, and a saver is nobody's operator", () => {
  const operator: Asking = { ...nobodySpecial, operator: true };
  expect(may(operator, "verify-financers")).toBe(true);
  expect(may(operator, "edit-need")).toBe(false);
  expect(may(operator, "keep-intention")).toBe(false);
  expect(may({ ...nobodySpecial, saver: true }, "keep-intention")).toBe(true);
  expect(may({ ...nobodySpecial, saver: true }, "moderate-texts")).toBe(false);
});

test("every party that a permission names exists, and no permission is for visitors", () => {
  for (const permission of permissions) {
    const allowed: readonly Party[] = PERMISSIONS[permission];
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed).not.toContain("visitor");
    for (const party of allowed) expect(PARTIES).toContain(party);
  }
  expect(partiesOf(member("place", "lecture"))).toEqual(["account", "place:lecture"]);
});
