import type { MetaDescriptor } from "@remix-run/node";

/** The title of a page as a tab and a search engine show it, and its sentence. */
export const pageTitle = (title: string, description?: string): MetaDescriptor[] => [
  { title: `${title} · La Place du Milliard` },
  ...(description ? [{ name: "description", content: description }] : []),
];
