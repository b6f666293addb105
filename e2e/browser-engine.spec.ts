import type { BrowserContext, Page, Route } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { longArticle } from './fixtures/article';
import { ViewPanel } from './pages/view-panel';

const TEXT = `افتتاح مكتبة جديدة في المدينة

افتتحت وزارة الثقافة يوم السبت مكتبة عامة جديدة. وقال الوزير إن الدخول مجاني للجميع.

وسيبدأ العمل في المشروع الثاني في شهر يناير. وشكر رئيس البلدية جميع العاملين.
`;

const written = z.object({ written: z.array(z.string()) });

/** Ids of all sentences that the server took from the browser's engine. */
function watchWritten(page: Page): Set<string> {
  const ids = new Set<string>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('/machine-translations')) return;
    // A page that goes takes its last answer along.
    const body: unknown = await response.json().catch(() => ({ written: [] }));
    for (const id of written.parse(body).written) ids.add(id);
  });
  return ids;
}

/** Cuts the page off from the server, as a lost network does; the returned call joins them again. */
async function cutOff(context: BrowserContext): Promise<() => Promise<void>> {
  await context.setOffline(true);
  return () => context.setOffline(false);
}

async function targetsOf(api: MuwaziApi, id: string): Promise<string[]> {
  return (await api.segments(id)).map(({ target }) => target);
}

test('a reader lets this browser translate: the server’s engine has nothing to do', async ({
  api,
  documentPage,
  page,
  words,
  checkAccessibility,
}) => {
  const byServer = await api.add(TEXT);
  await api.translated(byServer);
  const id = await api.add(TEXT, { translate: false });
  await documentPage.open(id);
  const byBrowser = watchWritten(page);

  // The model comes slowly, so that its progress can be seen.
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route) => {
    await held;
    await route.continue();
  };
  await page.route(/\/engine\/.*\.wasm$/, hold);
  const view = new ViewPanel(page, words);
  await view.turn('document.engine.label', true);
  const loading = page.getByRole('progressbar', { name: words('document.engine.loadingLabel') });
  await expect(loading).toBeVisible();
  await checkAccessibility();
  release();
  await expect(loading).toBeHidden();
  await page.unroute(/\/engine\/.*\.wasm$/, hold);

  await documentPage.button('document.translate.start').click();
  await api.translated(id);
  const targets = await targetsOf(api, id);
  // The same decoder: but where two words are all but equally likely, another rounding chooses the other one.
  const ofServer = await targetsOf(api, byServer);
  const same = targets.filter((target, index) => target === ofServer[index]);
  expect(same.length).toBeGreaterThan(targets.length / 2);
  expect(targets.every((target) => /[a-z]{3}/.test(target))).toBe(true);
  // Every text came from the page, and none was written twice: the server's engine wrote none.
  const segments = await api.segments(id);
  await expect.poll(() => [...byBrowser].sort()).toEqual(segments.map((one) => one.id).sort());
  expect(segments.map(({ revision }) => revision)).toEqual(segments.map(() => 1));
  await expect(documentPage.sentence(segments.length)).not.toBeEmpty();

  // The choice is kept as other settings are, and so is the model: nothing of it is asked for again.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await documentPage.translateAgain(2);
  await expect
    .poll(() => asked.filter((path) => path.endsWith('/claims')).length)
    .toBeGreaterThan(0);
  await api.translated(id);
  expect(asked.filter((path) => /\.(onnx|spm|wasm)$/.test(path))).toEqual([]);
  expect(await targetsOf(api, id)).toEqual(targets);
});

test('the loading of the model can be stopped, and the server translates', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(TEXT, { translate: false });
  await documentPage.open(id);
  await page.route(/\/engine\/.*\.wasm$/, () => {});
  const view = new ViewPanel(page, words);
  await view.turn('document.engine.label', true);
  await documentPage.button('document.engine.cancel').click();
  await expect(documentPage.button('document.engine.cancel')).toBeHidden();
  await documentPage.button('document.translate.start').click();
  await api.translated(id);
  await expect(documentPage.sentence(1)).not.toBeEmpty();
  await view.open();
  const field = view.panel.getByRole('switch', { name: words('document.engine.label') });
  await expect(field).not.toBeChecked();
});

test('what the browser has begun can be stopped, and the server finishes what is left', async ({
  api,
  documentPage,
  page,
  words,
}) => {
  const id = await api.add(longArticle(60, 'النهر'), { translate: false });
  await documentPage.open(id);
  const byBrowser = watchWritten(page);
  await new ViewPanel(page, words).turn('document.engine.label', true);
  await documentPage.button('document.translate.start').click();
  await expect.poll(() => byBrowser.size).toBeGreaterThan(0);
  await documentPage.button('document.progress.cancel').click();
  await expect(page.getByText(words('document.progress.cancelled'))).toBeVisible();
  const stopped = (await targetsOf(api, id)).filter((target) => target !== '').length;
  expect(stopped).toBeGreaterThan(0);

  await documentPage.button('document.translate.start').click();
  await expect.poll(() => byBrowser.size).toBeGreaterThan(stopped);
  // The page goes; the server need not wait for it.
  await page.goto('/');
  await api.translated(id);
  const segments = await api.segments(id);
  expect(segments.filter(({ revision }) => revision !== 1)).toEqual([]);
  expect(byBrowser.size).toBeLessThan(segments.length);
});

test.describe('while the network is cut', () => {
  test.use({ requestsFail: true });

  test('the browser goes on helping, and what it made is saved later', async ({
    api,
    context,
    documentPage,
    page,
    words,
  }) => {
    const id = await api.add(TEXT);
    await api.translated(id);
    const [, second] = await api.segments(id);
    const other = 'The ministry opened a library.';
    await documentPage.open(id);
    await new ViewPanel(page, words).turn('document.engine.label', true);
    await expect(
      page.getByRole('progressbar', { name: words('document.engine.loadingLabel') }),
    ).toBeHidden();
    const byBrowser = watchWritten(page);
    const join = await cutOff(context);

    // A sentence is translated anew: told to the server when it can be.
    await documentPage.translateAgain(2);
    // One is corrected with the machine's help.
    await documentPage.beginCorrecting(3);
    await documentPage.replaceText('The minister');
    await page.keyboard.press('Tab');
    const offer = page.getByRole('status').filter({ hasText: words('document.completion.offer') });
    await expect(offer).toBeVisible();
    await page.keyboard.press('Tab');
    const completed = (await documentPage.editor(3).textContent()) ?? '';
    expect(completed.length).toBeGreaterThan('The minister'.length);
    await page.keyboard.press('Escape');
    await documentPage.correct(4, other);
    expect(byBrowser.size).toBe(0);

    await join();
    await documentPage.expectSaved();
    await expect.poll(() => [...byBrowser]).toEqual([second?.id]);
    await api.translated(id);
    const saved = await api.segments(id);
    expect(saved[1]).toMatchObject({ target: second?.target, state: 'machine' });
    expect(saved[2]).toMatchObject({ target: completed, state: 'edited' });
    expect(saved[3]).toMatchObject({ target: other, state: 'edited' });
  });
});
