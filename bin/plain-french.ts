import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The sources of screens, where French sentences stand. */
export const screens = ["app/root.tsx", ...["app/routes", "app/ui"].flatMap(screensIn)];

function screensIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(folder, name));
}

const PLAIN = /\p{L} [;:!?»]|« \p{L}|\d [€%]|\p{L}'\p{L}/u;

/** Where a source shows French typed plainly: JSX text and string literals with a French sign after a plain space. In order. */
export function plainFrench(path: string, text: string): { start: number; end: number; text: string }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const shown = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (shown && PLAIN.test(node.text))
      found.push({ start: node.getStart(source), end: node.end, text: node.text.trim() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
