import type { Block, BlockId, Segment, SegmentId } from '../../types';

// Ids of tests are short names instead of UUIDs.
export const blockId = (name: string): BlockId => name as BlockId;
export const segmentId = (name: string): SegmentId => name as SegmentId;

/** A segment as the machine left it. */
export function segment(id: string, source: string, rest: Partial<Segment> = {}): Segment {
  return {
    id: segmentId(id),
    source,
    target: '',
    machine: null,
    state: 'untranslated',
    revision: 0,
    score: null,
    flag: null,
    pending: false,
    ...rest,
  };
}

/** A paragraph of segments. */
export function block(id: string, segments: readonly Segment[], rest: Partial<Block> = {}): Block {
  return {
    id: blockId(id),
    kind: 'paragraph',
    level: null,
    marker: null,
    hasDateline: false,
    segments,
    ...rest,
  };
}

/** Three blocks: dateline and two sentences, a list item, a paragraph in every state. */
export const SAMPLE: readonly Block[] = [
  block(
    'b1',
    [
      segment('s1', 'القاهرة: ', {
        target: 'Cairo:',
        machine: 'Cairo:',
        state: 'machine',
        revision: 1,
      }),
      segment('s2', 'وصل الوفد إلى المدينة ثم غادرها. ', {
        target: 'The delegation arrived. It left.',
        machine: 'The delegation arrived. It left.',
        state: 'machine',
        revision: 1,
        score: 0.8,
        flag: 'too-short',
      }),
      segment('s3', 'ولم يعد.', { target: 'It never returned.', state: 'edited', revision: 3 }),
    ],
    { hasDateline: true },
  ),
  block('b2', [segment('s4', 'خبز وملح', { pending: true })], {
    kind: 'list-item',
    level: 2,
    marker: '1.',
  }),
  block('b3', [
    segment('s5', 'كَتَبَ 😀 الوَلَدُ. ', {
      target: 'The boy wrote.',
      machine: 'The boy writes.',
      state: 'reviewed',
      revision: 4,
      score: 0.9,
    }),
    segment('s6', 'قرأ أخوه.', { target: 'His brother read.', state: 'memory', revision: 1 }),
  ]),
];
