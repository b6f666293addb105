import { expect, test } from './fixtures';
import { DocumentPage } from './pages/document-page';
import { accountFor } from './two-writers/account-for';
import { chance, OWN, oneSentenceBlocks, SENTENCES, SHARED } from './two-writers/sentences';
import { writeFor } from './two-writers/write-for';

/** `npm run bench -- two-writers` lets them write for a minute. */
const MILLISECONDS = 8_000;

// A save over another one's is refused, and the browser's console tells of it.
test.use({ requestsFail: true });

test('two people write in one text at once, and no word of either is lost', async ({
  api,
  browser,
  baseURL,
  context,
  documentPage,
  words,
  checkAccessibility,
}) => {
  const id = await api.add(oneSentenceBlocks(), { translate: false });
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  await elsewhere.addCookies(await context.cookies());
  const other = new DocumentPage(await elsewhere.newPage(), words);
  await Promise.all([documentPage.open(id), other.open(id)]);

  const write = (document: DocumentPage, name: keyof typeof OWN, seed: number) =>
    writeFor(document, {
      name,
      milliseconds: MILLISECONDS,
      shared: SHARED,
      own: OWN[name],
      random: chance(seed),
    });
  const [ofAna, ofBen] = await Promise.all([write(documentPage, 'ana', 1), write(other, 'ben', 2)]);
  // Both have been in the same sentences.
  for (const typed of [ofAna, ofBen])
    expect(typed.filter(({ sentence }) => sentence <= SHARED.length).length).toBeGreaterThan(2);

  const account = await accountFor(api, documentPage, ofAna, SENTENCES);
  expect(account).toMatchObject({ lost: [], astray: [] });
  expect(await accountFor(api, other, ofBen, SENTENCES)).toMatchObject({ lost: [], astray: [] });
  await checkAccessibility();

  // A choice that was not made yet is there again after a reload, with both texts.
  await documentPage.page.reload();
  await expect(documentPage.conflict).toHaveCount(account.conflicts.length);
  expect(await accountFor(api, documentPage, ofAna, SENTENCES)).toEqual(account);
  await elsewhere.close();
});
