import { describe, expect, it } from 'vitest';
import { segmentId } from '../testing/build-blocks';
import { MemoryStorage } from '../testing/memory-storage';
import { DraftJournal } from './draft-journal';
import type { JournalEntry } from './journal-entry';

const FIRST = segmentId(1);
const SECOND = segmentId(2);
const entry = (target: string): JournalEntry => ({
  revision: 1,
  target,
  state: 'edited',
  sent: [],
});
const none = () => false;

describe('DraftJournal', () => {
  it('gives back what was written, and nothing once it is removed', () => {
    const journal = new DraftJournal(new MemoryStorage(), 'doc', 'tab');
    expect(journal.write(FIRST, { ...entry('Mine'), sent: ['M', 'Min'] })).toBe(true);
    expect(journal.read(FIRST)).toEqual({ ...entry('Mine'), sent: ['M', 'Min'] });
    journal.remove(FIRST);
    expect(journal.read(FIRST)).toBeNull();
  });

  it('takes over from tabs that are gone, not from open ones, nor from other documents', () => {
    const storage = new MemoryStorage();
    new DraftJournal(storage, 'doc', 'gone').write(FIRST, entry('From a closed tab'));
    new DraftJournal(storage, 'doc', 'open').write(SECOND, entry('From an open tab'));
    new DraftJournal(storage, 'else', 'gone').write(SECOND, entry('Elsewhere'));
    const journal = new DraftJournal(storage, 'doc', 'tab');
    const found = journal.adopt((tab) => tab === 'open');
    expect([...found]).toEqual([[FIRST, entry('From a closed tab')]]);
    // It is this tab's now: a third one does not find it while this one is open.
    const third = new DraftJournal(storage, 'doc', 'third');
    expect([...third.adopt((tab) => tab !== 'gone').keys()]).toEqual([]);
    expect(journal.read(FIRST)?.target).toBe('From a closed tab');
  });

  it('takes one of two texts that closed tabs left for a sentence, and the other next time', async () => {
    const storage = new MemoryStorage();
    new DraftJournal(storage, 'doc', 'gone').write(FIRST, entry('One'));
    new DraftJournal(storage, 'doc', 'gone too').write(FIRST, entry('Other'));
    const journal = new DraftJournal(storage, 'doc', 'tab');
    const first = journal.adopt(none).get(FIRST)?.target;
    expect(journal.adopt(none).get(FIRST)?.target).toBe(first);
    journal.remove(FIRST);
    await Promise.resolve();
    expect([first, journal.adopt(none).get(FIRST)?.target].sort()).toEqual(['One', 'Other']);
  });

  describe('many at once', () => {
    const many = (size: number, text: string) =>
      new Map(Array.from({ length: size }, (_, index) => [segmentId(index + 1), entry(text)]));

    it('are known to the same tab after a reload: none is written over, and none comes back', async () => {
      const storage = new MemoryStorage();
      new DraftJournal(storage, 'doc', 'tab').writeMany(many(3, 'Before'));
      const journal = new DraftJournal(storage, 'doc', 'tab');
      journal.writeMany(new Map([[SECOND, entry('After')]]));
      journal.write(FIRST, entry('Alone'));
      await Promise.resolve();
      const found = new DraftJournal(storage, 'doc', 'tab').adopt(none);
      expect([...found.values()].map(({ target }) => target).sort()).toEqual([
        'After',
        'Alone',
        'Before',
      ]);
      for (const id of found.keys()) journal.remove(id);
      await Promise.resolve();
      expect(storage.length).toBe(0);
    });

    it('are kept with few writes, each until it is removed', async () => {
      const storage = new MemoryStorage();
      const journal = new DraftJournal(storage, 'doc', 'gone');
      expect(journal.writeMany(many(1_000, 'Together'))).toBe(true);
      expect(storage.length).toBeLessThan(10);
      expect(journal.read(SECOND)?.target).toBe('Together');
      journal.remove(FIRST);
      journal.write(SECOND, entry('Alone'));
      await Promise.resolve();
      const found = new DraftJournal(storage, 'doc', 'tab').adopt(none);
      expect(found.size).toBe(999);
      expect(found.has(FIRST)).toBe(false);
      expect(found.get(SECOND)?.target).toBe('Alone');
      // They may have been sent before anything was heard of it.
      expect(found.get(segmentId(3))).toEqual({ ...entry('Together'), sent: ['Together'] });
    });

    it('leave nothing behind when all are removed, and take the place of single ones', async () => {
      const storage = new MemoryStorage();
      const journal = new DraftJournal(storage, 'doc', 'tab');
      journal.write(FIRST, entry('Alone'));
      journal.writeMany(many(300, 'Together'));
      expect(journal.read(FIRST)?.target).toBe('Together');
      for (const id of many(300, '').keys()) journal.remove(id);
      await Promise.resolve();
      expect(storage.length).toBe(0);
    });

    it('are taken over from a tab that is gone, and kept there when there is no room', () => {
      const storage = new MemoryStorage();
      new DraftJournal(storage, 'doc', 'gone').writeMany(many(300, 'Kept'));
      storage.full = true;
      expect(new DraftJournal(storage, 'doc', 'tab').adopt(none).size).toBe(300);
      storage.full = false;
      const journal = new DraftJournal(storage, 'doc', 'third');
      expect(journal.adopt(none).size).toBe(300);
      expect(journal.read(segmentId(300))?.target).toBe('Kept');
      expect(new DraftJournal(storage, 'doc', 'fourth').adopt((tab) => tab !== 'gone').size).toBe(
        0,
      );
    });
  });

  it('prefers what this tab wrote before it was reloaded', () => {
    const storage = new MemoryStorage();
    new DraftJournal(storage, 'doc', 'gone').write(FIRST, entry('Older'));
    const journal = new DraftJournal(storage, 'doc', 'tab');
    journal.write(FIRST, entry('Newer'));
    expect(journal.adopt(none).get(FIRST)?.target).toBe('Newer');
    expect(journal.read(FIRST)?.target).toBe('Newer');
  });

  it('keeps a closed tab’s page when there is no room for its own', () => {
    const storage = new MemoryStorage();
    new DraftJournal(storage, 'doc', 'gone').write(FIRST, entry('Kept'));
    storage.full = true;
    const journal = new DraftJournal(storage, 'doc', 'tab');
    expect(journal.adopt(none).get(FIRST)?.target).toBe('Kept');
    expect(new DraftJournal(storage, 'doc', 'gone').read(FIRST)?.target).toBe('Kept');
    expect(journal.write(SECOND, entry('No room'))).toBe(false);
  });

  it('is not led astray by what others put there', () => {
    const storage = new MemoryStorage();
    storage.setItem('muwazi:draft:doc:gone:s1', '{"target":1}');
    storage.setItem('muwazi:draft:doc:gone:s2', 'no JSON');
    storage.setItem('unrelated', 'x');
    expect(new DraftJournal(storage, 'doc', 'tab').adopt(none).size).toBe(0);
  });
});
