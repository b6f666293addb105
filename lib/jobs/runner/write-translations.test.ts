import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { EditCommand, SegmentId } from '@/lib/document';
import {
  editDocument,
  insertDocument,
  listRevisions,
  PENDING,
  readDocument,
  readJob,
  readSegment,
} from '@/lib/store';
import { describeOnBothEngines, newDocument } from '@/lib/store/testing';
import { claimSegments } from './claim-segments';
import type { ClaimedSegment } from './next-segments';
import { writeTranslations } from './write-translations';

const owner = 'runner';

describeOnBothEngines('writeTranslations', (opened) => {
  /** A claimed sentence, and the way to write its translation. */
  async function aClaim() {
    const { db } = opened().store;
    const documentId = await insertDocument(db, newDocument([['جملة من أربع كلمات.']]), {
      translate: true,
    });
    const until = Date.now() + 60_000;
    const [segment] = await claimSegments(db, { documentId, owner, limit: 1, fromBlock: 0, until });
    const jobId = (await readJob(db, documentId))?.id;
    if (!segment || !jobId) throw new Error('there is a sentence to claim');
    const write = (target: string, claimed: ClaimedSegment = segment) =>
      writeTranslations(db, {
        documentId,
        jobId,
        owner,
        model: 'test',
        milliseconds: 7,
        results: [{ segment: claimed, translation: { target, score: 0.75, flag: 'numbers' } }],
      });
    return { db, documentId, segment, write };
  }

  it('throws away what was asked for before the sentence was cut, also when it was cut back', async () => {
    const { db, documentId, segment, write } = await aClaim();
    const newId = randomUUID() as SegmentId;
    const split = { kind: 'split-segment', segmentId: segment.id, at: 5, newId } as const;
    const edit = (command: EditCommand) =>
      editDocument(db, { documentId, command, revisions: new Map() });
    const { inverse } = await edit(split);
    await write('The whole sentence.');
    expect(await readSegment(db, segment.id)).toMatchObject({ target: '', pending: true });
    await edit(inverse);
    const until = Date.now() + 60_000;
    await claimSegments(db, { documentId, owner, limit: 1, fromBlock: 0, until });
    await write('The whole sentence.');
    expect(await readSegment(db, segment.id)).toMatchObject({ target: '', pending: true });
  });

  it('writes a translation with its score and flag, counts it, and ends the job', async () => {
    const { db, documentId, segment, write } = await aClaim();
    const { changeNumber } = await readDocument(db, documentId);
    await write('A sentence\nof \0four words.');
    expect(await readSegment(db, segment.id)).toMatchObject({
      target: 'A sentence of four words.',
      machine: 'A sentence of four words.',
      state: 'machine',
      revision: 1,
      score: 0.75,
      flag: 'numbers',
      pending: false,
    });
    expect(await readJob(db, documentId)).toMatchObject({
      status: 'done',
      done: 1,
      wordsDone: 4,
      millisecondsActive: 7,
    });
    expect((await readDocument(db, documentId)).changeNumber).toBeGreaterThan(changeNumber);
  });

  // Whatever came between, each of these alone must keep the machine's text out.
  it.each([
    ['waits no longer', { pending: PENDING.no }],
    ['is claimed by another runner', { claimed_by: 'another' }],
    ['is claimed by nobody', { claimed_by: null }],
    ['was edited', { state: 'edited' }],
    ['was reviewed', { state: 'reviewed' }],
    ['holds a correction offered again', { state: 'memory' }],
    ['is at another revision', { revision: 2 }],
  ] as const)('throws a translation away when the segment %s', async (_, change) => {
    const { db, segment, write } = await aClaim();
    await db.updateTable('segments').set(change).where('id', '=', segment.id).execute();
    const before = await readSegment(db, segment.id);
    await write('Late');
    expect(await readSegment(db, segment.id)).toEqual(before);
    expect(await listRevisions(db, segment.id)).toEqual([]);
  });
});
