import type { Engine } from '@/lib/translate';
import type { LoadProgress } from '@/lib/translate/browser';
import { Signal } from '../document/model/signal';

/** off · loading: the model is on its way · ready · failed, and why. */
export type EngineState =
  | { readonly kind: 'off' }
  | ({ readonly kind: 'loading' } & LoadProgress)
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'failed'; readonly reason: unknown };

type Load = (onProgress: (progress: LoadProgress) => void, signal: AbortSignal) => Promise<Engine>;

/** The engine in this browser: there once it is wanted, gone when it is not. */
export class EngineSwitch {
  readonly state = new Signal<EngineState>({ kind: 'off' });
  readonly #load: Load;
  #leaving = new AbortController();

  constructor(load: Load = loadEngine) {
    this.#load = load;
  }

  get engine(): Engine | null {
    const state = this.state.get();
    return state.kind === 'ready' ? state.engine : null;
  }

  /** Loads the engine, unless it is there or on its way. */
  turnOn(): void {
    const { kind } = this.state.get();
    if (kind === 'loading' || kind === 'ready') return;
    const leaving = new AbortController();
    this.#leaving = leaving;
    this.state.set({ kind: 'loading', bytesDone: 0, bytesTotal: 0 });
    this.#load((progress) => {
      if (!leaving.signal.aborted) this.state.set({ kind: 'loading', ...progress });
    }, leaving.signal)
      .then((engine) => {
        if (leaving.signal.aborted) void engine.close();
        else this.state.set({ kind: 'ready', engine });
      })
      .catch((reason: unknown) => {
        if (!leaving.signal.aborted) this.state.set({ kind: 'failed', reason });
      });
  }

  /** Ends the loading, or the engine and what it is at. */
  turnOff(): void {
    this.#leaving.abort();
    void this.engine?.close();
    this.state.set({ kind: 'off' });
  }
}

/** Fetched only by those who want it: the page of all others is not larger for it. */
const loadEngine: Load = async (onProgress, signal) => {
  const { createBrowserEngine } = await import('@/lib/translate/browser');
  return await createBrowserEngine({ onProgress, signal });
};

/** The one engine of this page, whatever document is open. */
export const engineSwitch = new EngineSwitch();
