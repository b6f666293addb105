import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlockId, SegmentId } from '@/lib/document';
import { requestTranslation } from '@/lib/jobs';
import { insertDocument, readChanges, readDocument } from '@/lib/store';
import { describeOnBothEngines, longDocument } from '@/lib/store/testing';
import { cutChanges } from './cut-changes';

describeOnBothEngines('cutChanges', (opened) => {
  it('tells the start of a long translation in small events, all of it once', async () => {
    const { db } = opened().store;
    const documentId = await insertDocument(db, longDocument(1_000));
    const { changeNumber } = await readDocument(db, documentId);
    await requestTranslation(db, { documentId, scope: { kind: 'untranslated' } });
    const found = await readChanges(db, documentId, changeNumber);
    const parts = cutChanges(found, changeNumber);
    expect(parts.map(({ segments }) => segments.length)).toEqual([300, 300, 300, 100]);
    expect(parts.flatMap(({ segments }) => segments)).toEqual(found.segments);
    // Who leaves after any but the last begins anew.
    expect(parts.map((part) => part.changeNumber)).toEqual([
      changeNumber,
      changeNumber,
      changeNumber,
      found.changeNumber,
    ]);
    expect(parts[0]).toMatchObject({
      job: { status: 'queued', total: 1_000 },
      counts: { pending: 1_000 },
    });
  });
});

it('gives the rows that were cut otherwise once, and one event also for nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000 }), (size) => {
      const segment = {
        id: 's' as SegmentId,
        blockId: 'b' as BlockId,
        source: '',
        target: '',
        machine: null,
        state: 'untranslated' as const,
        revision: 0,
        score: null,
        flag: null,
        pending: true,
      };
      const removed = { blocks: ['gone' as BlockId], segments: [] };
      const parts = cutChanges(
        {
          changeNumber: 9,
          segments: Array.from({ length: size }, () => segment),
          blocks: [],
          removed,
          counts: {
            untranslated: 0,
            machine: 0,
            memory: 0,
            edited: 0,
            reviewed: 0,
            total: 0,
            pending: 0,
          },
          job: null,
        },
        4,
      );
      expect(parts.filter((part) => part.removed.blocks.length > 0)).toEqual([parts[0]]);
      expect(parts.filter(({ changeNumber }) => changeNumber === 9)).toEqual([parts.at(-1)]);
      expect(parts).toHaveLength(Math.max(1, Math.ceil(size / 300)));
    }),
  );
});
