import { expect, test } from './fixtures';
import type { MuwaziApi } from './fixtures/api';
import { ARTICLE } from './fixtures/article';

const CRASHES = 20;

// Requests have no answer while the server is away.
test.use({ requestsFail: true });

test('what the server said it saved is there after a power cut, twenty times', async ({
  api,
  server,
}) => {
  test.setTimeout(240_000);
  const id = await api.add(ARTICLE, { translate: false });
  let { id: segmentId, revision } = await api.segment(id, 1);
  for (let crash = 1; crash <= CRASHES; crash += 1) {
    const acknowledged: string[] = [];
    const typing = typeUntilItFails(api, { id: segmentId, revision }, crash, acknowledged);
    // Ended at another moment of a save each time.
    await expect.poll(() => acknowledged.length).toBeGreaterThanOrEqual(crash);
    await server.kill();
    await typing;
    await server.start();

    const kept = (await api.revisions(segmentId)).map(({ target }) => target);
    expect(acknowledged.filter((text) => !kept.includes(text))).toEqual([]);
    const now = await api.segment(id, 1);
    const last = acknowledged.at(-1) ?? '';
    // The save under way when the power went may have reached the disk without its answer.
    expect([last, `${last}.`]).toContain(now.target);
    ({ id: segmentId, revision } = now);
  }
});

test('a page that says "Saved" is right, whatever happens to the server next', async ({
  api,
  documentPage,
  page,
  server,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  await documentPage.open(id);
  await documentPage.beginCorrecting(2);
  await documentPage.replaceText('');
  let written = '';
  for (const word of ['One ', 'two ', 'three.']) {
    await page.keyboard.type(word);
    written += word;
    await documentPage.expectSaved();
    await server.kill();
    await server.start();
    expect((await api.segment(id, 2)).target.trim()).toBe(written.trim());
  }
});

/** Saves a text that grows by a full stop at each save, as fast as the server answers. */
async function typeUntilItFails(
  api: MuwaziApi,
  segment: { readonly id: string; readonly revision: number },
  crash: number,
  acknowledged: string[],
): Promise<void> {
  let { revision } = segment;
  let text = `After crash ${crash - 1}`;
  for (;;) {
    text += '.';
    try {
      ({ revision } = await api.correct({ id: segment.id, revision }, text));
    } catch {
      return;
    }
    acknowledged.push(text);
  }
}
