import { vi } from 'vitest';
import { MuwaziError } from '@/lib/errors';
import type { Engine, TranslateOptions, Translation } from '@/lib/translate';

/** What the test engine says: it can be told from the source which translation belongs to it. */
export function translationOf(source: string): Translation {
  return { target: `English of ${source.trim()}`, score: 0.5, flag: null };
}

/** Sentences on their way through the engine, ended by the test. */
export class EngineCall {
  readonly result: Promise<Translation[]>;
  #resolve: (translations: Translation[]) => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor(
    readonly sources: readonly string[],
    readonly options: TranslateOptions,
  ) {
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    options.signal?.addEventListener('abort', () => this.fail(new MuwaziError('CANCELLED')));
  }

  /** This one sentence is done, the others are not yet. */
  give(index: number): void {
    const source = this.sources[index];
    if (source !== undefined) this.options.onTranslation?.(index, translationOf(source));
  }

  finish(): void {
    this.#resolve(this.sources.map(translationOf));
  }

  fail(reason: unknown): void {
    this.#reject(reason);
  }
}

/** An engine that the test steers: it ends a call when told to, or at once when `prompt`. */
export class TestEngine implements Engine {
  readonly model = { name: 'test', fingerprint: 'f' };
  readonly calls: EngineCall[] = [];

  constructor(public prompt: boolean) {}

  async translate(sources: readonly string[], options: TranslateOptions = {}) {
    const call = new EngineCall(sources, options);
    this.calls.push(call);
    if (this.prompt) call.finish();
    return await call.result;
  }

  async complete() {
    return { completion: '' };
  }

  async alternatives() {
    return [];
  }

  async align() {
    return [];
  }

  async close(): Promise<void> {}

  /** Every sentence that came to the engine, in order, as often as it came. */
  get sources(): string[] {
    return this.calls.flatMap((call) => call.sources);
  }

  /** The call of this number, from 0, as soon as it comes. */
  async call(number: number): Promise<EngineCall> {
    return await vi.waitFor(() => {
      const call = this.calls[number];
      if (!call) throw new Error(`the engine was called ${this.calls.length} times`);
      return call;
    }, WAITING);
  }
}

/** How long a test waits for what must come; the queue looks around once a second. */
export const WAITING = { timeout: 15_000, interval: 10 };
