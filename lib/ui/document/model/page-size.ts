/** Documents up to this many blocks come whole and are drawn whole: the browser can find and print all. */
export const WHOLE_UP_TO = 300;

/** What comes with the page of a longer one: more than any window shows at once. */
export const FIRST_BLOCKS = 60;
