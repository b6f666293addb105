import fc from 'fast-check';
import { BLOCK_KINDS, type Document, SEGMENT_STATES } from '@/lib/document';
import { cleanLine } from '../clean-text';
import { buildDocument, type SampleBlock, type SamplePair } from './build-document';

/** Words of both scripts, and everything that some format or other takes for markup or for an error. */
const TOKENS =
  'كلمة|الكلمات|مُشكَّلة|Word|Straße|12|٣٫٥| | | |  |\n|\t|\\||*|**|_|__|`|```|#|##|-|---|+|>|<b>|</td>|<!--|]]>|&|&amp;|&#65;|[x](y)|![i](u)|[^1]|1.|٢)|~~|~|$a$|$|\\\\|"|\'|«|»|“|”|(|)|[|]|؟|،|:|:-|=|===|😀|é|https://a.example/b_c?d=e&f|<https://a.example>|{{x}}|%|snake_case|@name|:smile:|&nbsp;'
    .split(/(?<!\\)\|/)
    .map((token) => token.replaceAll('\\|', '|').replaceAll('\\\\', '\\'));
const UNSEEN = [
  '\u0000',
  '\u0007',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u2028',
  '\ufeff',
];

const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...TOKENS) },
      { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((tokens) => tokens.join(''));

const pair: fc.Arbitrary<SamplePair> = fc.tuple(
  fc
    .oneof(
      text,
      text.map((source) => `جملة${source} `),
    )
    .filter((source) => cleanLine(source) !== ''),
  fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') }),
  fc.constantFrom(...SEGMENT_STATES),
);

/** A sentence that somebody added to the English. */
const added: fc.Arbitrary<SamplePair> = fc.tuple(
  fc.constant(''),
  fc.oneof(text, fc.constant('')),
  fc.constantFrom('edited' as const, 'reviewed' as const),
);

const block: fc.Arbitrary<SampleBlock> = fc
  .record({
    kind: fc.constantFrom(...BLOCK_KINDS),
    level: fc.integer({ min: 1, max: 6 }),
    marker: fc.constantFrom('-', '*', '•', '1.', '12)', '٢)', '(3)', 'أ)'),
    pairs: fc
      .tuple(pair, fc.array(fc.oneof({ weight: 3, arbitrary: pair }, added), { maxLength: 2 }))
      .chain(([first, others]) =>
        fc.shuffledSubarray([first, ...others], { minLength: others.length + 1 }),
      ),
  })
  .map(({ kind, level, marker, pairs }) => ({
    kind,
    pairs,
    ...(kind === 'heading' || kind === 'list-item' ? { level } : {}),
    ...(kind === 'list-item' ? { marker } : {}),
  }));

/** Documents with every kind of block, hostile text, and gaps. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .record({
    title: fc.oneof(text, fc.constant('')),
    date: fc.constantFrom(null, '2024-11-02'),
    blocks: fc.array(block, { minLength: 0, maxLength: 8 }),
  })
  .map(buildDocument);
