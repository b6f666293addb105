import { expect, it } from 'vitest';
import { exportDocument } from '../index';
import { buildDocument } from '../testing/build-document';
import { JSON_VERSION } from './index';

const DOCUMENT = buildDocument({
  title: 'عينة',
  blocks: [
    {
      pairs: [
        ['أ\u0000ب\ud800 ', 'A <b>'],
        ['ج.', ''],
      ],
    },
  ],
});

async function data(content: 'bilingual' | 'target') {
  const file = await exportDocument(DOCUMENT, { format: 'json', layout: 'rows', content }, 'ar');
  return JSON.parse(new TextDecoder().decode(file.bytes));
}

it('is the whole document, character for character, with the version of its form', async () => {
  expect(await data('bilingual')).toEqual({
    format: 'muwazi-document',
    version: JSON_VERSION,
    content: 'bilingual',
    source: { language: 'ar', direction: 'rtl' },
    target: { language: 'en', direction: 'ltr' },
    document: JSON.parse(JSON.stringify(DOCUMENT)),
  });
});

it('leaves out members that are not the document’s own', async () => {
  const more = { ...DOCUMENT, changeNumber: 7 };
  const file = await exportDocument(
    more,
    { format: 'json', layout: 'rows', content: 'bilingual' },
    'en',
  );
  expect(new TextDecoder().decode(file.bytes)).not.toContain('changeNumber');
});

it('has no Arabic where only English is wanted', async () => {
  const { document } = await data('target');
  expect(document.blocks[0].segments).toEqual([
    expect.objectContaining({ target: 'A <b>', state: 'machine' }),
    expect.objectContaining({ target: '', state: 'untranslated' }),
  ]);
  expect(Object.keys(document.blocks[0].segments[0])).not.toContain('source');
});
