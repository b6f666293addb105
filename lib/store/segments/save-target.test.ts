import { expect, it } from 'vitest';
import type { SegmentId } from '@/lib/document';
import {
  insertDocument,
  listRevisions,
  readDocument,
  readJob,
  readSegment,
  saveTarget,
  type TargetSave,
} from '../index';
import { PENDING } from '../schema';
import { describeOnBothEngines, newDocument, segmentAt } from '../testing';

const NOBODY = '00000000-0000-4000-8000-000000000000' as SegmentId;

describeOnBothEngines('saveTarget', (opened) => {
  async function aSegment(options?: { translate: boolean }) {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument([['جملة.']]), options);
    const { id: segmentId } = await segmentAt(db, documentId, 0);
    const save = (revision: number, target: string, state: TargetSave['state'] = 'edited') =>
      saveTarget(db, { segmentId, revision, target, state, author: 'person' });
    return { db, documentId, segmentId, save };
  }

  it('makes a revision of each save and keeps the earlier ones', async () => {
    const { db, documentId, segmentId, save } = await aSegment();
    const { changeNumber } = await readDocument(db, documentId);
    expect(await save(0, 'One')).toMatchObject({
      target: 'One',
      state: 'edited',
      revision: 1,
      documentId,
    });
    expect(await save(1, 'Two', 'reviewed')).toMatchObject({ state: 'reviewed', revision: 2 });
    expect(await save(2, '')).toMatchObject({ target: '', state: 'edited', revision: 3 });
    const at = { author: 'person', createdAt: expect.stringMatching(/^\d{4}-.*Z$/) };
    expect(await listRevisions(db, segmentId)).toEqual([
      { revision: 1, target: 'One', state: 'edited', ...at },
      { revision: 2, target: 'Two', state: 'reviewed', ...at },
      { revision: 3, target: '', state: 'edited', ...at },
    ]);
    const after = await readDocument(db, documentId);
    expect(after.changeNumber).toBe(changeNumber + 3);
    expect(after.updatedAt >= after.createdAt).toBe(true);
  });

  it('refuses a save that started from another revision, and changes nothing', async () => {
    const { db, documentId, segmentId, save } = await aSegment();
    await save(0, 'Mine');
    const before = await readDocument(db, documentId);
    for (const revision of [0, 2]) {
      await expect(save(revision, 'Theirs')).rejects.toMatchObject({
        code: 'STALE_REVISION',
        details: { segmentId, revision: 1 },
      });
    }
    expect(await readDocument(db, documentId)).toEqual(before);
  });

  it('lets one of two that start from the same revision through', async () => {
    const { db, segmentId, save } = await aSegment();
    const results = await Promise.allSettled([save(0, 'A'), save(0, 'B'), save(0, 'C')]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await listRevisions(db, segmentId)).toHaveLength(1);
  });

  it('takes the same save twice as one, whichever revision the second names', async () => {
    const { db, documentId, segmentId, save } = await aSegment();
    const first = await save(0, 'Same');
    const { changeNumber } = await readDocument(db, documentId);
    expect(await save(0, 'Same')).toEqual(first);
    expect(await save(1, 'Same')).toEqual(first);
    expect(await listRevisions(db, segmentId)).toHaveLength(1);
    expect((await readDocument(db, documentId)).changeNumber).toBe(changeNumber);
  });

  it("takes a correction back to the machine's text only", async () => {
    const { db, segmentId, save } = await aSegment();
    await expect(save(0, 'x', 'machine')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      details: { field: 'target' },
    });
    const machine = { target: 'By machine', machine: 'By machine', state: 'machine' } as const;
    await db
      .updateTable('segments')
      .set({ ...machine, revision: 1, score: 0.25, flag: 'numbers' })
      .where('id', '=', segmentId)
      .execute();
    expect(await save(1, 'Mine')).toMatchObject({ machine: 'By machine', score: null, flag: null });
    await expect(save(2, 'Mine', 'machine')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await save(2, 'By machine', 'machine')).toMatchObject({
      ...machine,
      revision: 3,
      score: 0.25,
      flag: 'numbers',
    });
  });

  it('keeps a target on one line and leaves out what no text holds', async () => {
    const { save } = await aSegment();
    const { target } = await save(0, 'a\0b\udfff  c \r\n\n d\u2028e \ud83d\ude00');
    expect(target).toBe('ab  c d e 😀');
  });

  it('refuses a target of more than 10,000 characters', async () => {
    const { db, segmentId, save } = await aSegment();
    await expect(save(0, 'x'.repeat(10_001))).rejects.toMatchObject({
      code: 'TARGET_TOO_LONG',
      details: { limitCharacters: 10_000 },
    });
    expect(await readSegment(db, segmentId)).toMatchObject({ target: '', revision: 0 });
    expect((await save(0, `${'x'.repeat(10_000)}\0`)).target).toHaveLength(10_000);
  });

  it('ends the wait for the machine, and the job with the last segment of it', async () => {
    const { db, documentId, save } = await aSegment({ translate: true });
    expect(await save(0, 'Mine')).toMatchObject({ pending: false });
    expect(await readJob(db, documentId)).toMatchObject({ status: 'done', total: 1, done: 1 });
  });

  it('ends the wait also when the text is kept as it is', async () => {
    const { db, segmentId, save } = await aSegment();
    await db
      .updateTable('segments')
      .set({ target: 'M', machine: 'M', state: 'machine', revision: 1, pending: PENDING.inTurn })
      .where('id', '=', segmentId)
      .execute();
    expect(await save(1, 'M', 'machine')).toMatchObject({ revision: 1, pending: false });
    expect(await listRevisions(db, segmentId)).toEqual([]);
  });

  it('knows when there is no such segment', async () => {
    const { db } = opened().store;
    const notFound = { code: 'SEGMENT_NOT_FOUND', details: { id: NOBODY } };
    const save = {
      segmentId: NOBODY,
      revision: 0,
      target: '',
      state: 'edited',
      author: 'person',
    } as const;
    await expect(saveTarget(db, save)).rejects.toMatchObject(notFound);
    await expect(readSegment(db, NOBODY)).rejects.toMatchObject(notFound);
    await expect(listRevisions(db, NOBODY)).rejects.toMatchObject(notFound);
  });
});
