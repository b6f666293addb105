import { expect, it } from 'vitest';
import { exportDocument } from '../index';
import { buildDocument } from '../testing/build-document';

const DOCUMENT = buildDocument({
  title: 'تقرير',
  date: '2024-11-02',
  blocks: [
    { kind: 'heading', level: 2, pairs: [['عنوان', 'Heading']] },
    {
      kind: 'list-item',
      level: 1,
      marker: '٢)',
      pairs: [
        ['Sfax\tمدينة. ', 'A city.'],
        ['جميلة.', ''],
      ],
    },
  ],
});

async function text(layout: 'rows' | 'stacked', content: 'bilingual' | 'target' = 'bilingual') {
  const { bytes } = await exportDocument(DOCUMENT, { format: 'txt', layout, content }, 'en');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

it('is two columns with a tab between them side by side', async () => {
  expect(await text('rows')).toBe(
    'عنوان\tHeading\n\u200f٢) Sfax مدينة. جميلة.\t2) A city. [not translated]\n',
  );
});

it('is pairs of lines one below the other', async () => {
  expect(await text('stacked')).toBe(
    'تقرير\n\nNovember 2, 2024\n\nعنوان\nHeading\n\n\u200f٢) Sfax\tمدينة. جميلة.\n2) A city. [not translated]\n',
  );
});

it('is paragraphs of English alone', async () => {
  expect(await text('rows', 'target')).toBe(
    'November 2, 2024\n\nHeading\n\n2) A city. [not translated]\n',
  );
});
