import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { createBrowserEngine } from '@/lib/translate/browser';
import { ensureChromium } from '../../setup/chromium.mjs';

declare global {
  /** The module that the page is given. */
  var browserEngine: { createBrowserEngine: typeof createBrowserEngine };
}

interface Run {
  readonly workers: number;
  readonly threads: number;
  /** Each sentence by itself, or all at once. */
  readonly alone: boolean;
}

/** A page of Muwazi's in Chromium, with the engine for browsers in it. */
export class BrowserEnginePage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(address: string): Promise<BrowserEnginePage> {
    const browser = await chromium.launch({
      executablePath: await ensureChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    // The module is handed to the page by its debugger, which the page's rules for scripts do not foresee.
    const page = await browser.newPage({ bypassCSP: true });
    page.on('console', (message) => console.error(`in the page: ${message.text()}`));
    await page.goto(address);
    await page.evaluate(await bundle());
    return new BrowserEnginePage(browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async translate(sentences: readonly string[], run: Run) {
    return await this.page.evaluate(
      async ({ sentences, alone, ...plan }) => {
        const begun = performance.now();
        const engine = await browserEngine.createBrowserEngine({ plan });
        const millisecondsToOpen = Math.round(performance.now() - begun);
        await engine.translate(['أهلا وسهلا.', 'شكرا لكم.']);
        const start = performance.now();
        const targets: string[] = [];
        for (const part of alone ? sentences.map((sentence) => [sentence]) : [sentences])
          targets.push(...(await engine.translate(part)).map(({ target }) => target));
        const milliseconds = performance.now() - start;
        await engine.close();
        return { targets, milliseconds, millisecondsToOpen };
      },
      { sentences, ...run },
    );
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/translate/browser/index.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'browserEngine',
    target: 'es2022',
  });
  return `${outputFiles[0]?.text};globalThis.browserEngine = browserEngine;`;
}
