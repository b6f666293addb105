import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { LOCALE_COOKIE, LOCALES, type Locale, translatorFor } from '@/lib/i18n';
import { VIEW_COOKIE } from '@/lib/ui/view/view-settings';
import { MuwaziApi } from '../../e2e/fixtures/api';
import { MuwaziServer } from '../../e2e/fixtures/server';
import { DocumentPage } from '../../e2e/pages/document-page';
import { ensureChromium } from '../setup/chromium.mjs';

/** What a person made of the sample's first sentences. */
const CORRECTIONS = [
  'Light rail reaches the port district after a long wait',
  'Alexandria:',
  'On Tuesday morning the city opened the light railway that ties the port district to the centre, after seven years of work.',
];
const IMAGES = path.resolve('docs', 'images');

await mkdir(IMAGES, { recursive: true });
const server = await MuwaziServer.start();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const id = await prepare(new MuwaziApi(server.baseURL));
  for (const locale of LOCALES) await take(locale, id);
} finally {
  await browser.close();
  await server.remove();
}

/** The sample article, translated, and its beginning corrected. */
async function prepare(api: MuwaziApi): Promise<string> {
  const id = await api.add(await readFile(path.resolve('public', 'sample.ar.txt'), 'utf8'));
  await api.translated(id);
  for (const [index, text] of CORRECTIONS.entries())
    await api.correct(await api.segment(id, index + 1), text);
  return id;
}

async function take(locale: Locale, id: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: server.baseURL,
    viewport: { width: 1200, height: 690 },
    colorScheme: 'light',
  });
  await context.addCookies(
    [
      { name: LOCALE_COOKIE, value: locale },
      { name: VIEW_COOKIE, value: 'theme=light' },
    ].map((cookie) => ({ ...cookie, url: server.baseURL })),
  );
  const page = await context.newPage();
  const document = new DocumentPage(page, translatorFor(locale));
  await document.open(id);
  await document.beginCorrecting(4);
  await document.expectSaved();
  await page.screenshot({ path: path.join(IMAGES, `document-${locale}.png`), caret: 'initial' });
  await context.close();
}
