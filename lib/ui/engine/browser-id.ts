/** Names this page, for as long as it is loaded, to the server: what it holds and what it writes is its own. */
export const BROWSER_ID = crypto.randomUUID();
