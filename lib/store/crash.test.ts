import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertDocument, listRevisions, lockDataFolder, readSegment } from './index';
import {
  buildChildProgram,
  ChildProgram,
  newDocument,
  segmentAt,
  segmentsOf,
  TestStore,
} from './testing';

let program: string;
let place: TestStore;
beforeAll(async () => {
  program = await buildChildProgram('save-for-ever', 'lib/store/testing/save-for-ever.program.ts');
  place = await TestStore.create('sqlite');
});
afterAll(() => place.remove());

it('has every save that was acknowledged, however often the program is killed', async () => {
  const { dataFolder } = place;
  const before = (await place.open()).db;
  const documentId = await insertDocument(before, newDocument());
  const { id } = await segmentAt(before, documentId, 1);
  const sources = (await segmentsOf(before, documentId)).map(({ source }) => source);
  const acknowledged: string[] = [];

  for (let kill = 1; kill <= 5; kill += 1) {
    const { revision } = await readSegment((await place.reopen()).db, id);
    const writer = new ChildProgram(program, [dataFolder, id, String(revision)]);
    await writer.said(kill * 3);
    await expect(lockDataFolder(dataFolder)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await writer.kill();
    acknowledged.push(...writer.lines);

    const lock = await lockDataFolder(dataFolder);
    const { db } = await place.reopen();
    const revisions = await listRevisions(db, id);
    const kept = revisions.map((one) => `${one.revision} ${one.target}`);
    for (const line of acknowledged) expect(kept).toContain(line);
    expect(revisions.map((one) => one.revision)).toEqual(revisions.map((_, index) => index + 1));
    expect(await readSegment(db, id)).toMatchObject({
      revision: revisions.length,
      target: revisions.at(-1)?.target,
    });
    expect((await segmentsOf(db, documentId)).map(({ source }) => source)).toEqual(sources);
    await lock.release();
  }
});
