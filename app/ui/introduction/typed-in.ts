import type { ActAnswer } from "#app/introductions/act-on-introduction.server.ts";

/** What was typed in one of the forms of an introduction's page, and what is to be mended there: that of this act alone. */
export const typedIn =
  (answer: ActAnswer | undefined, act: string) =>
  (
    name: string,
    otherwise?: string,
  ): { name: string; defaultValue: string | undefined; error: string | undefined } => {
    const own = answer?.act === act ? answer : undefined;
    const held = own?.values[name];
    return { name, defaultValue: typeof held === "string" ? held : otherwise, error: own?.errors[name] };
  };
