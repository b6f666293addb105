import { expect, it, vi } from 'vitest';
import type { Engine } from '@/lib/translate';
import type { LoadProgress } from '@/lib/translate/browser';
import { EngineSwitch } from './engine-switch';

/** An engine that is loaded when the test says so. */
function loading() {
  const engine = { close: vi.fn(async () => {}) } as Partial<Engine> as Engine;
  let settle: { resolve: (engine: Engine) => void; reject: (reason: unknown) => void };
  let tell: (progress: LoadProgress) => void = () => {};
  const signals: AbortSignal[] = [];
  const switched = new EngineSwitch((onProgress, signal) => {
    tell = onProgress;
    signals.push(signal);
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
  });
  return {
    engine,
    switched,
    signals,
    progress: (bytesDone: number) => tell({ bytesDone, bytesTotal: 100 }),
    finish: async () => void (await settle.resolve(engine)),
    fail: async (reason: unknown) => void (await settle.reject(reason)),
  };
}

it('loads once, tells how far it is, and has the engine then', async () => {
  const { engine, finish, progress, signals, switched } = loading();
  expect(switched.state.get()).toEqual({ kind: 'off' });
  switched.turnOn();
  switched.turnOn();
  expect(signals).toHaveLength(1);
  progress(40);
  expect(switched.state.get()).toEqual({ kind: 'loading', bytesDone: 40, bytesTotal: 100 });
  expect(switched.engine).toBeNull();
  await finish();
  await vi.waitFor(() => expect(switched.engine).toBe(engine));
  switched.turnOff();
  expect(engine.close).toHaveBeenCalledOnce();
  expect(switched.state.get()).toEqual({ kind: 'off' });
});

it('ends the loading, and closes what came too late', async () => {
  const { engine, finish, progress, signals, switched } = loading();
  switched.turnOn();
  switched.turnOff();
  expect(signals[0]?.aborted).toBe(true);
  progress(90);
  await finish();
  await vi.waitFor(() => expect(engine.close).toHaveBeenCalledOnce());
  expect(switched.state.get()).toEqual({ kind: 'off' });
});

it('says why it failed, and can be asked again', async () => {
  const { fail, signals, switched } = loading();
  switched.turnOn();
  const reason = new Error('no network');
  await fail(reason);
  await vi.waitFor(() => expect(switched.state.get()).toEqual({ kind: 'failed', reason }));
  switched.turnOn();
  expect(signals).toHaveLength(2);
});
