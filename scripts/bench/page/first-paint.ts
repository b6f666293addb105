import type { Page } from '@playwright/test';

/**
 * Opens a document.
 *
 * @returns milliseconds from the request to the first text on the screen, and until one can write
 */
export async function firstPaint(
  page: Page,
  address: string,
): Promise<{ paint: number; ready: number }> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => {
    const sentence = document.querySelector<HTMLElement>('.sentence');
    // The click does nothing until the page's scripts have taken over what the server sent.
    sentence?.click();
    return sentence?.isContentEditable === true;
  });
  return await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ready: performance.now(),
  }));
}
