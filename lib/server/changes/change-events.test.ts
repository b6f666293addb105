import { describe, expect, it } from 'vitest';
import type { DocumentId } from '@/lib/document';
import { MuwaziError } from '@/lib/errors';
import { ChangeHub, changeEvents, eventStream } from './index';

const documentId = '0f9e1d2c-3b4a-4c5d-8e6f-7a8b9c0d1e2f' as DocumentId;

/** A document that changes when told, and a client of its stream. */
function watch(after = 0) {
  const hub = new ChangeHub();
  const left = new AbortController();
  const document = { changeNumber: 5, job: { done: 0 }, deleted: false };
  const asked: number[] = [];
  const events = changeEvents({
    documentId,
    after,
    hub,
    async read(seen) {
      asked.push(seen);
      if (document.deleted) throw new MuwaziError('DOCUMENT_NOT_FOUND');
      return { changeNumber: document.changeNumber, job: { ...document.job }, after: seen };
    },
    cut: (found) => [found],
    signal: left.signal,
  });
  return { asked, document, events, hub, left };
}

describe('changeEvents', () => {
  it('begins with what is new since the change seen', async () => {
    const { asked, events, left } = watch(3);
    const { value } = await events.next();
    expect(value).toBe(
      'id: 5\nevent: change\ndata: {"changeNumber":5,"job":{"done":0},"after":3}\n\n',
    );
    expect(asked).toEqual([3]);
    left.abort();
    expect((await events.next()).done).toBe(true);
  });

  it('goes on from the last change sent, many changes in one event', async () => {
    const { asked, document, events, hub, left } = watch();
    await events.next();
    document.changeNumber = 6;
    hub.notify(documentId);
    document.changeNumber = 9;
    hub.notify(documentId);
    expect((await events.next()).value).toContain('id: 9\n');
    expect(asked).toEqual([0, 5]);
    left.abort();
  });

  it('misses no change that comes while the first event is read', async () => {
    const { document, events, hub, left } = watch();
    const first = events.next();
    document.changeNumber = 6;
    hub.notify(documentId);
    await first;
    document.job.done = 1;
    expect((await events.next()).value).toContain('"done":1');
    left.abort();
  });

  it("tells the job's progress though no segment changed", async () => {
    const { document, events, hub, left } = watch();
    await events.next();
    document.job.done = 1;
    hub.notify(documentId);
    expect((await events.next()).value).toContain('"done":1');
    left.abort();
  });

  it('sends what was cut one after the other, and goes on from the last', async () => {
    const hub = new ChangeHub();
    const left = new AbortController();
    const asked: number[] = [];
    const events = changeEvents({
      documentId,
      after: 3,
      hub,
      async read(seen) {
        asked.push(seen);
        return { changeNumber: seen + 2, job: null };
      },
      cut: (found, after) => [{ ...found, changeNumber: after }, found],
      signal: left.signal,
    });
    expect((await events.next()).value).toContain('id: 3\n');
    expect((await events.next()).value).toContain('id: 5\n');
    hub.notify(documentId);
    expect((await events.next()).value).toContain('id: 5\n');
    expect((await events.next()).value).toContain('id: 7\n');
    expect(asked).toEqual([3, 5]);
    left.abort();
  });

  it('says that the document was deleted, and ends', async () => {
    const { document, events, hub } = watch();
    await events.next();
    document.deleted = true;
    hub.notify(documentId);
    expect((await events.next()).value).toBe('event: deleted\ndata: {}\n\n');
    expect((await events.next()).done).toBe(true);
    expect(hub.watched()).toEqual([]);
  });

  it('throws before the first event when there is no such document', async () => {
    const { document, events, hub, left } = watch();
    document.deleted = true;
    await expect(eventStream(events, () => left.abort())).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
    expect(hub.watched()).toEqual([]);
  });
});

describe('eventStream', () => {
  it('leaves nothing behind when the client goes', async () => {
    const { events, hub, left } = watch();
    const stream = await eventStream(events, () => left.abort());
    const reader = stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: change');
    expect(hub.watched()).toEqual([documentId]);
    await reader.cancel();
    expect(hub.watched()).toEqual([]);
  });

  it('ends when the server stops', async () => {
    const { events, hub, left } = watch();
    const stream = await eventStream(events, () => {});
    const reader = stream.getReader();
    await reader.read();
    left.abort();
    expect((await reader.read()).done).toBe(true);
    expect(hub.watched()).toEqual([]);
  });
});

describe('ChangeHub', () => {
  it('tells those who watch this document, and no others', () => {
    const hub = new ChangeHub();
    const told: string[] = [];
    const end = hub.subscribe(documentId, () => told.push('one'));
    hub.subscribe(documentId, () => told.push('two'));
    hub.subscribe('00000000-0000-4000-8000-000000000000' as DocumentId, () => told.push('other'));
    hub.notify(documentId);
    end();
    end();
    hub.notify(documentId);
    expect(told).toEqual(['one', 'two', 'two']);
  });
});
