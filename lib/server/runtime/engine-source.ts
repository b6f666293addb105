import type { Engine } from '@/lib/translate';

/** Makes the engine when it is first wanted, once; after a failure the next one who wants it tries again. */
export class EngineSource {
  #engine: Promise<Engine> | null = null;
  readonly #create: () => Promise<Engine>;

  constructor(create: () => Promise<Engine>) {
    this.#create = create;
  }

  get(): Promise<Engine> {
    if (!this.#engine) {
      const engine = this.#create();
      this.#engine = engine;
      engine.catch(() => {
        if (this.#engine === engine) this.#engine = null;
      });
    }
    return this.#engine;
  }

  /** The first translation is the slowest: after this one, a reader's first click is fast. */
  async warmUp(): Promise<void> {
    const engine = await this.get();
    await engine.translate(['أهلا وسهلا.'], { priority: 'background' });
  }

  async close(): Promise<void> {
    const engine = await this.#engine?.catch(() => null);
    await engine?.close();
  }
}
