import { chromium } from '@playwright/test';
import { translatorFor } from '@/lib/i18n';
import { MuwaziApi } from '../../e2e/fixtures/api';
import { MuwaziServer } from '../../e2e/fixtures/server';
import { DocumentPage } from '../../e2e/pages/document-page';
import { accountFor } from '../../e2e/two-writers/account-for';
import { chance, OWN, oneSentenceBlocks, SENTENCES, SHARED } from '../../e2e/two-writers/sentences';
import { writeFor } from '../../e2e/two-writers/write-for';
import { ensureChromium } from '../setup/chromium.mjs';

/**
 * Two people who type in one document at once: `npm run bench -- two-writers [--json] [--seconds 60]`.
 * Every word they typed must afterwards stand in the text, in its history, or in a conflict that shows
 * both texts. Ends in 1 when one does not.
 */
const seconds = Number(optionAfter('--seconds') ?? 60);
const NAMES = ['ana', 'ben'] as const;

const server = await MuwaziServer.start();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const api = new MuwaziApi(server.baseURL);
  const id = await api.add(oneSentenceBlocks(), { translate: false });
  const documents = await Promise.all(NAMES.map(() => openAlone(id)));
  const written = await Promise.all(
    NAMES.map((name, index) =>
      writeFor(pageOf(documents, index), {
        name,
        milliseconds: seconds * 1000,
        shared: SHARED,
        own: OWN[name],
        random: chance(index + 1),
      }),
    ),
  );
  const writers = [];
  for (const [index, typed] of written.entries()) {
    const { lost, conflicts, astray } = await accountFor(
      api,
      pageOf(documents, index),
      typed,
      SENTENCES,
    );
    writers.push({ words: typed.length, lost, conflicts, astray });
  }
  const revisions = [];
  for (const segment of await api.segments(id)) revisions.push(await api.revisions(segment.id));
  const result = {
    bench: 'two-writers',
    seconds,
    words: sum(writers.map(({ words }) => words)),
    versions: sum(revisions.map(({ length }) => length)),
    openConflicts: sum(writers.map(({ conflicts }) => conflicts.length)),
    lostWords: sum(writers.map(({ lost }) => lost.length)),
    sentencesAstray: sum(writers.map(({ astray }) => astray.length)),
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else
    console.log(
      `Two writers, ${seconds} s: ${result.words} words, ${result.versions} versions, ` +
        `${result.openConflicts} conflicts open, ${result.lostWords} words lost, ${result.sentencesAstray} sentences astray`,
    );
  process.exitCode = result.lostWords + result.sentencesAstray > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.remove();
}

/** In a browser profile of its own, as another person has. */
async function openAlone(id: string): Promise<DocumentPage> {
  const context = await browser.newContext({ baseURL: server.baseURL, locale: 'en' });
  const document = new DocumentPage(await context.newPage(), translatorFor('en'));
  await document.open(id);
  return document;
}

function pageOf(documents: readonly DocumentPage[], index: number): DocumentPage {
  const document = documents[index];
  if (!document) throw new Error('a writer has no page');
  return document;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function optionAfter(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}
