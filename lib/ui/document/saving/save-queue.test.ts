import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment, SegmentId } from '@/lib/document';
import type { Version } from '../model/segment-board';
import { buildSegment, segmentId } from '../testing/build-blocks';
import { type Health, SimulatedServer } from '../testing/simulated-server';
import { VirtualClock } from '../testing/virtual-clock';
import { SaveQueue, type SaveStatus } from './save-queue';
import type { SaveRequest } from './save-request';

const DELAY = 250;
const FIRST = segmentId(1);
const edited = (target: string): Version => ({ target, state: 'edited' });

/** A queue, a server behind a bad network, and a page that remembers what it knows of each sentence. */
function setUp(...segments: readonly Segment[]) {
  const clock = new VirtualClock();
  const server = new SimulatedServer(clock, segments);
  const known = new Map<SegmentId, number>(segments.map(({ id, revision }) => [id, revision]));
  const conflicts = new Map<SegmentId, Segment>();
  const sent: SaveRequest[] = [];
  let status: SaveStatus = 'saved';
  const queue = new SaveQueue({
    send: server.send,
    sendMany: server.sendMany,
    delay: DELAY,
    later: clock.later,
    rebase: () => null,
    onSending: (request) => sent.push(request),
    onSaved: ({ id, revision }) => known.set(id, revision),
    onConflict: (id, theirs) => conflicts.set(id, theirs),
    onRefused: () => {},
    onStatus: (next) => {
      status = next;
    },
  });
  const put = (id: SegmentId, version: Version) => queue.put(id, version, known.get(id) ?? 0);
  const putMany = (ids: readonly SegmentId[], wanted: Version) =>
    queue.putMany(
      ids.map((id) => ({ segmentId: id, wanted, revision: known.get(id) ?? 0, sent: [] })),
    );
  return { putMany, clock, server, queue, put, conflicts, sent, status: () => status };
}

describe('SaveQueue', () => {
  it('sends within the delay, the newest text only', async () => {
    const { clock, put, sent, server, status } = setUp(buildSegment(1));
    for (const text of ['T', 'Th', 'The']) {
      put(FIRST, edited(text));
      await clock.pass(50);
    }
    expect(status()).toBe('saving');
    await clock.pass(DELAY);
    expect(sent.map(({ target }) => target)).toEqual(['The']);
    expect(server.segment(FIRST)).toMatchObject({ target: 'The', revision: 2 });
    expect(status()).toBe('saved');
  });

  it('keeps one request in flight for a sentence, and sends what was typed meanwhile after it', async () => {
    const { clock, put, sent, server } = setUp(buildSegment(1));
    put(FIRST, edited('One'));
    await clock.pass(DELAY + 10);
    put(FIRST, edited('One two'));
    expect(sent).toHaveLength(1);
    await clock.pass(1_000);
    expect(sent.map(({ target, revision }) => [target, revision])).toEqual([
      ['One', 1],
      ['One two', 2],
    ]);
    expect(server.segment(FIRST).target).toBe('One two');
  });

  it('sends four at once when a whole text changes, and then the others together', async () => {
    const many = Array.from({ length: 30 }, (_, index) => buildSegment(index + 1));
    const { clock, put, sent, server, status } = setUp(...many);
    for (const { id } of many) put(id, edited('Replaced.'));
    await clock.pass(DELAY + 10);
    expect(sent).toHaveLength(4);
    await clock.pass(10_000);
    expect(sent).toHaveLength(30);
    expect(server.batches).toEqual([26]);
    for (const { id } of many) expect(server.segment(id).target).toBe('Replaced.');
    expect(status()).toBe('saved');
  });

  it('sends thousands with a few requests, and none of a size that the server refuses', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => buildSegment(index + 1));
    const ids = many.map(({ id }) => id);
    const { clock, putMany, server, status } = setUp(...many);
    putMany(ids, edited('Replaced.'));
    await clock.pass(1_000);
    expect(server.batches).toEqual([200, 200, 200, 200, 200]);
    expect(status()).toBe('saved');
    for (const id of ids) expect(server.segment(id).target).toBe('Replaced.');
    putMany(ids.slice(0, 50), edited('x'.repeat(9_000)));
    await clock.pass(1_000);
    expect(server.batches.slice(5)).toEqual([22, 22, 6]);
  });

  it('keeps each conflict of many to itself', async () => {
    const many = Array.from({ length: 10 }, (_, index) => buildSegment(index + 1));
    const { clock, conflicts, putMany, server, status } = setUp(...many);
    server.writeAsOther(segmentId(3), 'Theirs');
    putMany(
      many.map(({ id }) => id),
      edited('Mine'),
    );
    await clock.pass(1_000);
    expect([...conflicts.keys()]).toEqual([segmentId(3)]);
    expect(server.segment(segmentId(3)).target).toBe('Theirs');
    expect(server.segment(segmentId(4)).target).toBe('Mine');
    expect(status()).toBe('conflict');
  });

  it('says that the server is away, tries again, and at once when it is back', async () => {
    const { clock, put, queue, server, status } = setUp(buildSegment(1));
    server.health = 'deaf';
    put(FIRST, edited('Kept'));
    await clock.pass(20_000);
    expect(status()).toBe('away');
    server.health = 'well';
    queue.retryNow();
    await clock.pass(100);
    expect(status()).toBe('saved');
    expect(server.segment(FIRST).target).toBe('Kept');
  });

  it('writes over a newer text of the machine', async () => {
    const { clock, put, server, conflicts } = setUp(buildSegment(1));
    server.writeAsMachine(FIRST, 'A newer one.');
    put(FIRST, edited('Mine'));
    await clock.pass(1_000);
    expect(server.segment(FIRST)).toMatchObject({ target: 'Mine', machine: 'A newer one.' });
    expect(conflicts.size).toBe(0);
  });

  it('tells of another person’s text instead of writing over it, and then does what one chose', async () => {
    const { clock, put, queue, server, conflicts, status } = setUp(buildSegment(1));
    server.writeAsOther(FIRST, 'Theirs');
    put(FIRST, edited('Mine'));
    await clock.pass(1_000);
    expect(conflicts.get(FIRST)?.target).toBe('Theirs');
    expect(server.segment(FIRST).target).toBe('Theirs');
    expect(status()).toBe('conflict');
    queue.keepMine(FIRST, server.segment(FIRST).revision);
    await clock.pass(1_000);
    expect(server.segment(FIRST).target).toBe('Mine');
    expect(status()).toBe('saved');
  });

  it('forgets what it wanted when theirs was taken', async () => {
    const { clock, put, queue, server, status } = setUp(buildSegment(1));
    server.writeAsOther(FIRST, 'Theirs');
    put(FIRST, edited('Mine'));
    await clock.pass(1_000);
    queue.drop(FIRST);
    await clock.pass(60_000);
    expect(server.segment(FIRST).target).toBe('Theirs');
    expect(status()).toBe('saved');
  });

  it('holds a refused text back until it is changed', async () => {
    const { clock, put, sent, server, status } = setUp(buildSegment(1));
    put(FIRST, { target: 'Not the machine’s.', state: 'machine' });
    await clock.pass(60_000);
    expect(status()).toBe('refused');
    expect(sent).toHaveLength(1);
    put(FIRST, edited('Good'));
    await clock.pass(1_000);
    expect(server.segment(FIRST).target).toBe('Good');
    expect(status()).toBe('saved');
  });
});

type Step =
  | { readonly kind: 'type'; readonly sentence: number; readonly text: string }
  | { readonly kind: 'all'; readonly text: string }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'health'; readonly health: Health }
  | { readonly kind: 'machine'; readonly sentence: number }
  | { readonly kind: 'other'; readonly sentence: number }
  | { readonly kind: 'flush' }
  | { readonly kind: 'back' };

const sentence = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sentence,
      text: fc.stringMatching(/^[a-d ]{0,3}[a-d]$/),
    }),
  },
  fc.record({ kind: fc.constant('all' as const), text: fc.stringMatching(/^[e-g]{1,2}$/) }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1, 15, 30, 100, 300, 2_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('health' as const),
      health: fc.constantFrom<Health>('well', 'deaf', 'mute'),
    }),
  },
  fc.record({ kind: fc.constant('machine' as const), sentence }),
  fc.record({ kind: fc.constant('flush' as const) }),
  fc.record({ kind: fc.constant('back' as const) }),
);
const otherStep: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('other' as const), sentence });

/** @returns the last text typed into each sentence */
async function run(steps: readonly Step[], page: ReturnType<typeof setUp>) {
  const typed = new Map<SegmentId, string>();
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'type') {
      typed.set(segmentId(step.sentence), step.text);
      page.put(segmentId(step.sentence), edited(step.text));
    } else if (step.kind === 'all') {
      const ids = [1, 2, 3].map(segmentId);
      for (const id of ids) typed.set(id, step.text);
      page.putMany(ids, edited(step.text));
    } else if (step.kind === 'wait') await page.clock.pass(step.milliseconds);
    else if (step.kind === 'health') page.server.health = step.health;
    else if (step.kind === 'machine')
      page.server.writeAsMachine(segmentId(step.sentence), `Machine ${index}.`);
    else if (step.kind === 'other')
      page.server.writeAsOther(segmentId(step.sentence), `Other ${index}.`);
    else if (step.kind === 'flush') page.queue.flush();
    else page.queue.retryNow();
  }
  page.server.health = 'well';
  await page.clock.pass(120_000);
  return typed;
}

describe('whatever the network does', () => {
  const page = () => setUp(buildSegment(1), buildSegment(2), buildSegment(3));

  it('the text typed last reaches the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const here = page();
        const typed = await run(steps, here);
        expect(here.status()).toBe('saved');
        for (const [id, text] of typed)
          expect(here.server.segment(id)).toMatchObject({ target: text, state: 'edited' });
      }),
      { numRuns: 300 },
    );
  });

  it('another person’s text is never written over unasked, and ours is not lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 8, arbitrary: step }, otherStep), { maxLength: 40 }),
        async (steps) => {
          const here = page();
          const typed = await run(steps, here);
          for (const [id, text] of typed) {
            const history = here.server.history.get(id) ?? [];
            for (const [index, { by }] of history.entries())
              if (by === 'us') expect(history[index - 1]?.by).not.toBe('other');
            const arrived = history.some(({ by, target }) => by === 'us' && target === text);
            expect(arrived || here.conflicts.has(id)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
