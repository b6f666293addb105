import { type Browser, chromium } from '@playwright/test';
import { translatorFor } from '@/lib/i18n';
import { MuwaziApi } from '../../e2e/fixtures/api';
import { MuwaziServer } from '../../e2e/fixtures/server';
import { DocumentPage } from '../../e2e/pages/document-page';
import { ensureChromium } from '../setup/chromium.mjs';
import { PAIRS } from './keystrokes/sentences';
import { type Effort, Typist } from './keystrokes/typist';

/**
 * Keys that it takes to correct the machine: `npm run bench -- keystrokes [--json]`. Twenty sentences, as
 * the model translated them, are brought to given references in the real page, once without and once
 * with the machine's offers. A key press is one, also together with Ctrl or Shift.
 */
const server = await MuwaziServer.start();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const api = new MuwaziApi(server.baseURL);
  const alone = await correctAll(browser, api, { helped: false });
  const helped = await correctAll(browser, api, { helped: true });
  const sentences = PAIRS.map(({ source, reference }, index) => {
    const [without, with_] = [alone[index], helped[index]];
    if (!without || !with_) throw new Error('a sentence was left out');
    return {
      source,
      machine: without.machine,
      reference,
      way: without.way,
      keysWithout: without.keys,
      keysWith: with_.keys,
      saved: without.keys - with_.keys,
      offersTaken: with_.taken,
      lettersTaken: with_.lettersTaken,
    };
  });
  const keysWithout = sum(sentences.map((sentence) => sentence.keysWithout));
  const keysWith = sum(sentences.map((sentence) => sentence.keysWith));
  const result = {
    bench: 'keystrokes',
    model: await api.model(),
    letters: sum(PAIRS.map(({ reference }) => reference.length)),
    keysWithout,
    keysWith,
    saved: keysWithout - keysWith,
    savedShare: Math.round((1 - keysWith / keysWithout) * 1000) / 1000,
    sentences,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else print(result);
} finally {
  await browser.close();
  await server.remove();
}

/** In a document and a browser profile of its own. */
async function correctAll(
  from: Browser,
  api: MuwaziApi,
  { helped }: { helped: boolean },
): Promise<(Effort & { machine: string })[]> {
  const id = await api.add(PAIRS.map(({ source }) => source).join('\n\n'));
  await api.translated(id);
  const segments = await api.segments(id);
  if (segments.length !== PAIRS.length) throw new Error('the text was cut into other sentences');
  const context = await from.newContext({ baseURL: server.baseURL, locale: 'en' });
  // Alone means alone: no offer comes, however slow the machine under this measure is.
  if (!helped) await context.route('**/completion', (route) => route.abort());
  const document = new DocumentPage(await context.newPage(), translatorFor('en'));
  await document.open(id);
  const typist = new Typist(document, { helped });
  const efforts = [];
  for (const [index, { target }] of segments.entries()) {
    const effort = await typist.correct(index + 1, target, PAIRS[index]?.reference ?? '');
    efforts.push({ ...effort, machine: target });
  }
  await document.expectSaved();
  const saved = (await api.segments(id)).map(({ target }) => target);
  if (saved.join('\n') !== PAIRS.map(({ reference }) => reference).join('\n'))
    throw new Error('what was saved is not what was typed');
  await context.close();
  return efforts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface Printed {
  readonly model: string;
  readonly letters: number;
  readonly keysWithout: number;
  readonly keysWith: number;
  readonly savedShare: number;
  readonly sentences: readonly {
    readonly way: string;
    readonly keysWithout: number;
    readonly keysWith: number;
    readonly machine: string;
  }[];
}

function print({ model, letters, keysWithout, keysWith, savedShare, sentences }: Printed): void {
  console.log(
    `Keys to correct ${sentences.length} sentences of ${model} (references: ${letters} letters)`,
  );
  for (const { way, keysWithout: alone, keysWith: helped, machine } of sentences)
    console.log(
      `${way.padEnd(8)} ${String(alone).padStart(4)} alone ${String(helped).padStart(4)} with offers   ${machine}`,
    );
  console.log(
    `${keysWithout} keys alone, ${keysWith} with the machine's offers: ${Math.round(savedShare * 100)} % saved`,
  );
}
