/** In characters. Apart from what names a search: that knows every territory, and a form needs this number alone. */
export const LONGEST_SEARCH_NAME = 120;
