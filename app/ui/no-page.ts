/** What a route shows that only receives forms: nothing. With it, what such a route refuses is told by the page of errors. */
export default function NoPage() {
  return null;
}
