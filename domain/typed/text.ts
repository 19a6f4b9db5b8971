/** Control characters but tab and line ends: word processors leave some, and Postgres refuses the first outright. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Line ends of Windows, of old Macs, and the soft ones of Word. */
// oxlint-disable-next-line no-control-regex -- Word writes its soft line end as one
const LINE_END = /\r\n?|[\u000b\u000c\u2028\u2029]/g;

/**
 * Text as pasted, without what only a machine put there: the line ends of Windows and of Word, control characters, marks of
 * no width, blanks at both ends. Words, accents and typographic spaces stay as they were written.
 */
export const tidyText = (typed: string): string =>
  typed
    .replace(/\p{Cs}/gu, "\ufffd")
    .normalize("NFC")
    .replace(LINE_END, "\n")
    .replace(CONTROL, "")
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
