import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MuwaziApi } from '../../e2e/fixtures/api';

/** What a person made of the sample's first sentences. */
const CORRECTIONS = [
  'Light rail reaches the port district after a long wait',
  'Alexandria:',
  'On Tuesday morning the city opened the light railway that ties the port district to the centre, after seven years of work.',
];
/** What the third sentence read before, so that it has a history. */
const EARLIER = 'On Tuesday morning the city opened the light railway, after seven years of work.';
const SECOND_TEXT = {
  title: 'رسالة إلى أهل الحي',
  text: 'يبدأ العمل في حديقة الحي يوم السبت. نرجو من الجميع الحضور.',
};

/**
 * Fills a fresh library: the sample article, translated and its beginning corrected, and another text.
 *
 * @returns id of the article
 */
export async function prepare(api: MuwaziApi): Promise<string> {
  const second = await api.add(SECOND_TEXT.text, { title: SECOND_TEXT.title });
  await api.translated(second);
  const id = await api.add(await readFile(path.resolve('public', 'sample.ar.txt'), 'utf8'));
  await api.translated(id);
  await api.correct(await api.segment(id, 3), EARLIER);
  for (const [index, text] of CORRECTIONS.entries())
    await api.correct(await api.segment(id, index + 1), text);
  return id;
}
