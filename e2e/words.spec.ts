import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import type { ApiSegment, MuwaziApi } from './fixtures/api';
import { ARTICLE } from './fixtures/article';

/** The sentence that is looked at. */
const NUMBER = 7;

test('the word under the pointer is marked with the words it is translated by', async ({
  api,
  documentPage,
  page,
  checkAccessibility,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const segment = await api.segment(id, NUMBER);
  const google = await pairOf(api, segment, 'Google');
  await documentPage.open(id);
  await pointAt(page, documentPage.source(segment.source), google.source);
  await expect.poll(() => marked(page)).toEqual([...google.sourceWords, ...google.targetWords]);
  await checkAccessibility();

  // From the English side the same words.
  await pointAt(page, documentPage.sentence(NUMBER), google.target);
  await expect.poll(() => marked(page)).toEqual([...google.sourceWords, ...google.targetWords]);
  await page.mouse.move(5, 5);
  await expect.poll(() => marked(page)).toEqual([]);
});

test('the word under the caret is marked, and vowel signs that are hidden are no hindrance', async ({
  api,
  documentPage,
  page,
  viewPanel,
}) => {
  const id = await api.add(ARTICLE);
  await api.translated(id);
  const segment = await api.segment(id, NUMBER);
  const google = await pairOf(api, segment, 'Google');
  await documentPage.open(id);
  await viewPanel.turn('document.view.diacritics', false);
  await page.mouse.move(5, 5);
  await documentPage.sentence(NUMBER).focus();
  await page.keyboard.press('Enter');
  await expect(documentPage.editor(NUMBER)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let letter = 0; letter <= google.target[0]; letter += 1)
    await page.keyboard.press('ArrowRight');
  await expect.poll(() => marked(page)).toEqual([...google.sourceWords, ...google.targetWords]);
});

type Span = readonly [number, number];

/** The words that belong together with a word that is written the same in both languages. */
async function pairOf(api: MuwaziApi, segment: ApiSegment, word: string) {
  const { words: pairs, target } = await api.alignment(segment.id);
  expect(target).toBe(segment.target);
  const at = segment.source.indexOf(word);
  const here = pairs.filter(({ source: [start, end] }) => start <= at && at < end);
  const together = pairs.filter((pair) => here.some((one) => one.target[0] === pair.target[0]));
  const text = (of: string, spans: readonly Span[]) => [
    ...new Set(spans.map(([start, end]) => of.slice(start, end))),
  ];
  const [first] = here;
  if (!first) throw new Error(`the machine has no pair for "${word}"`);
  return {
    source: first.source,
    target: first.target,
    sourceWords: text(
      segment.source,
      together.map(({ source }) => source),
    ),
    targetWords: text(
      segment.target,
      together.map(({ target: span }) => span),
    ),
  };
}

/** Moves the pointer over a word and leaves it there. */
async function pointAt(
  page: Page,
  sentence: ReturnType<Page['locator']>,
  [start, end]: Span,
): Promise<void> {
  await sentence.scrollIntoViewIfNeeded();
  const place = await sentence.evaluate(
    (element, [from, to]) => {
      const range = document.createRange();
      const text = element.firstChild;
      if (!text) throw new Error('no text');
      range.setStart(text, from);
      range.setEnd(text, to);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [start, end] as const,
  );
  await page.mouse.move(place.x - 2, place.y);
  await page.mouse.move(place.x, place.y);
}

/** The marked words, Arabic first. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('paired') ?? [])].map(String));
}
