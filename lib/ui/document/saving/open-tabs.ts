const PREFIX = 'muwazi-tab:';

/** Names this page for as long as it is loaded. */
export const TAB_ID = crypto.randomUUID();

let announced = false;

/** Lets other tabs see that this one is open, by a lock that the browser frees when it is gone. */
export function announceTab(): void {
  if (announced || !navigator.locks) return;
  announced = true;
  void navigator.locks.request(PREFIX + TAB_ID, () => new Promise(() => {}));
}

/**
 * @returns tells for a tab's id whether that tab is open; where the browser has no locks (plain http
 * from another machine), none is: a text is then rather sent twice than not at all
 */
export async function openTabs(): Promise<(tabId: string) => boolean> {
  const locks = await navigator.locks?.query();
  const names = new Set(locks?.held?.map(({ name }) => name));
  return (tabId) => names.has(PREFIX + tabId);
}
