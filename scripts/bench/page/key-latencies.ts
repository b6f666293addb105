import type { Page } from '@playwright/test';

const TEXT = 'the quick correction of a sentence that a person types as people type ';
/** Milliseconds between two keys: about 100 words a minute. */
const BETWEEN_KEYS = 60;

/**
 * Types into the first sentence on the screen.
 *
 * @returns for each key the milliseconds from the browser's hearing of it until its letter was painted
 */
export async function keyLatencies(page: Page): Promise<number[]> {
  await page.locator('.sentence').nth(3).click();
  await page.evaluate(() => {
    const latencies: number[] = [];
    Reflect.set(window, 'latencies', latencies);
    let pressed = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    window.addEventListener('input', () => {
      const key = pressed;
      // A message that a frame sends is read when the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latencies.push(performance.now() - key);
        port2.postMessage(null);
      });
    });
  });
  for (const letter of TEXT) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const latencies: unknown = await page.evaluate(() => Reflect.get(window, 'latencies'));
  if (!Array.isArray(latencies) || latencies.length === 0) throw new Error('no key was measured');
  return latencies.map(Number);
}
