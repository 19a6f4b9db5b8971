import { expect, test } from "vitest";
import { alone } from "./alone.ts";
import { useDatabase } from "./testing/database.ts";

const database = useDatabase();

test("of one name one at a time, of two names both", async () => {
  const { db } = database();
  const told: string[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    told.push(`${name} ends`);
  };
  await Promise.all([alone(db, "index", work("a")), alone(db, "index", work("b"))]);
  expect(told.map((one) => one.split(" ")[1])).toEqual(["begins", "ends", "begins", "ends"]);
  await Promise.all([
    alone(db, "index", () => alone(db, "other", async () => void told.push("inside"))),
    alone(db, "third", async () => {}),
  ]);
  expect(told.at(-1)).toBe("inside");
});

test("what fails frees its turn", async () => {
  const { db } = database();
  await expect(alone(db, "index", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await alone(db, "index", async () => "yes")).toBe("yes");
});
