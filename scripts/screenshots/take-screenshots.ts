import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { LOCALES } from '@/lib/i18n';
import { MuwaziApi } from '../../e2e/fixtures/api';
import { MuwaziServer } from '../../e2e/fixtures/server';
import { ensureChromium } from '../setup/chromium.mjs';
import { PICTURES } from './pictures';
import { prepare } from './prepare';
import { onStage } from './stage';

const IMAGES = path.resolve('docs', 'images');
/** `node scripts/screenshots.mjs history find`: these alone. */
const named = process.argv.slice(2);
const wanted = PICTURES.filter(({ name }) => named.length === 0 || named.includes(name));

await mkdir(IMAGES, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  // A library of its own for each language: what one picture needs written the next must not find.
  for (const locale of LOCALES) {
    const server = await MuwaziServer.start();
    try {
      const id = await prepare(new MuwaziApi(server.baseURL));
      for (const { name, view, height, setUp } of wanted)
        await onStage(
          browser,
          { baseURL: server.baseURL, locale, id, view, height },
          async (stage) => {
            await setUp(stage);
            const file = path.join(IMAGES, `${name}-${locale}.png`);
            await stage.page.screenshot({ path: file, caret: 'initial', animations: 'disabled' });
            console.log(`docs/images/${name}-${locale}.png`);
          },
        );
    } finally {
      await server.remove();
    }
  }
} finally {
  await browser.close();
}
