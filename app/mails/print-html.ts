import type { Draft, MailPart } from "./mail-kind.ts";

/** What mail programs show: no style sheet, no image, nothing that calls home. The colours are those of the site. */
const STYLES = {
  body: "margin:0;padding:24px 16px;background:#fbf8f0;color:#14332b;font:18px/1.55 'Source Sans 3','Segoe UI','Helvetica Neue',sans-serif",
  sheet: "max-width:560px;margin:0 auto",
  head: "margin:0 0 20px;padding-bottom:8px;border-bottom:3px solid #14332b;font:24px/1.2 'Young Serif',Georgia,serif",
  heading:
    "margin:28px 0 8px;padding-top:6px;border-top:1px solid #14332b;font:20px/1.3 'Young Serif',Georgia,serif",
  paragraph: "margin:0 0 16px;white-space:pre-line",
  link: "color:#14332b;text-decoration-color:#9c2a30",
  foot: "margin:32px 0 0;padding-top:10px;border-top:1px solid #cfc6b0;color:#4a5d54;font-size:15px;line-height:1.5",
} as const;

const ADDRESS = /^https?:\/\/\S+$/;

/** A draft as a page for mail programs, out of the very paragraphs of its plain text. */
export function printHtml(
  { subject, paragraphs, because, unsubscribe }: Draft,
  signature: readonly string[],
): string {
  const foot = [...signature, because].map(escape).join("<br>");
  const stop = unsubscribe ? `<br>${link(unsubscribe, "Ne plus recevoir ces mails")}` : "";
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">',
    `<title>${escape(subject)}</title></head><body style="${STYLES.body}"><div style="${STYLES.sheet}">`,
    `<p style="${STYLES.head}">La Place du Milliard</p>`,
    ...paragraphs.map(print),
    `<p style="${STYLES.foot}">${foot}${stop}</p></div></body></html>`,
  ].join("\n");
}

function print(part: MailPart): string {
  if (typeof part === "string") return paragraph(ADDRESS.test(part) ? link(part, part) : escape(part));
  if ("heading" in part) return `<h2 style="${STYLES.heading}">${escape(part.heading)}</h2>`;
  const lines = part.lines.map((line) => `<br>${escape(line)}`).join("");
  return paragraph(`<strong>${link(part.to, part.title)}</strong>${lines}`);
}

const paragraph = (inner: string) => `<p style="${STYLES.paragraph}">${inner}</p>`;
const link = (to: string, text: string) =>
  `<a href="${escape(to)}" style="${STYLES.link}">${escape(text)}</a>`;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
