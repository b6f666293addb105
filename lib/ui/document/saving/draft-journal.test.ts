import { describe, expect, it } from 'vitest';
import { segmentId } from '../testing/build-blocks';
import { MemoryStorage } from '../testing/memory-storage';
import { DraftJournal, type JournalEntry } from './draft-journal';

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
