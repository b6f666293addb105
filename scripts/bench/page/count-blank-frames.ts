import type { Page } from '@playwright/test';

const STEPS = 120;
/** CSS pixels a step: a page of text at each turn of the wheel. */
const STEP = 800;

/**
 * Scrolls fast through the document.
 *
 * @returns painted frames, and in how many of them a stretch of the text's place had no row
 */
export async function countBlankFrames(
  page: Page,
): Promise<{ frames: number; blankFrames: number }> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const seen = { frames: 0, blankFrames: 0, done: false };
    Reflect.set(window, 'scrolling', seen);
    /** The text's place on the screen that no row covers, in CSS pixels; gaps of a line do not count. */
    const uncovered = () => {
      const text = document.querySelector('.reading')?.getBoundingClientRect();
      if (!text) return Number.POSITIVE_INFINITY;
      let edge = Math.max(0, text.top);
      const end = Math.min(window.innerHeight, text.bottom);
      let largest = 0;
      for (const row of document.querySelectorAll('[data-row]')) {
        const { top, bottom } = row.getBoundingClientRect();
        if (bottom < 0 || top > end) continue;
        largest = Math.max(largest, top - edge);
        edge = Math.max(edge, bottom);
      }
      return Math.max(largest, end - edge);
    };
    const look = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.frames += 1;
        if (uncovered() > 100) seen.blankFrames += 1;
        if (!seen.done) requestAnimationFrame(look);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(640, 500);
  for (let step = 0; step < STEPS; step += 1) {
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(16);
  }
  return await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'scrolling');
    if (typeof seen !== 'object' || seen === null) throw new Error('nothing was counted');
    Reflect.set(seen, 'done', true);
    return {
      frames: Number(Reflect.get(seen, 'frames')),
      blankFrames: Number(Reflect.get(seen, 'blankFrames')),
    };
  });
}
