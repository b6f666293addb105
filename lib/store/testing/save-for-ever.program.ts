import type { SegmentId } from '@/lib/document';
import { lockDataFolder, openStore, saveTarget } from '../index';

// Holds the data folder and saves one text after the other until it is killed. Says "REVISION TEXT"
// after each save that was acknowledged.
const [dataFolder = '', segmentId = '', first = '0'] = process.argv.slice(2);
await lockDataFolder(dataFolder);
const { db } = await openStore({ dataFolder });
for (let revision = Number(first); ; ) {
  const target = `text after ${revision}`;
  const save = { segmentId: segmentId as SegmentId, revision, target } as const;
  const saved = await saveTarget(db, { ...save, state: 'edited', author: 'person' });
  revision = saved.revision;
  process.stdout.write(`${revision} ${target}\n`);
}
