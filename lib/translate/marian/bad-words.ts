import type { MarianConfig } from './config';
import type { Path } from './hypothesis';

/** Tells which tokens must not come next: the last ids of the bad words whose beginning stands there. */
export class BadWords {
  readonly #always: ReadonlySet<number>;
  readonly #sequences: readonly (readonly number[])[];

  constructor({ badWords, eosId }: Pick<MarianConfig, 'badWords' | 'eosId'>) {
    // A lone </s> in the list would forbid to end: transformers ignores it too.
    const lone = badWords.filter((ids) => ids.length === 1).flat();
    this.#always = new Set(lone.filter((id) => id !== eosId));
    this.#sequences = badWords.filter((ids) => ids.length > 1);
  }

  /** Most tokens that may be forbidden at once: so many more best ones have to be looked at. */
  get most(): number {
    return this.#always.size + this.#sequences.length;
  }

  /** Forbidden after this path. */
  after(path: Path): ReadonlySet<number> {
    const also = this.#sequences.filter((ids) => endsWith(path, ids.slice(0, -1)));
    if (also.length === 0) return this.#always;
    return new Set([...this.#always, ...also.flatMap((ids) => ids.slice(-1))]);
  }
}

function endsWith(path: Path, ids: readonly number[]): boolean {
  let node: Path | null = path;
  for (let i = ids.length - 1; i >= 0; i--) {
    if (!node?.previous || node.token !== ids[i]) return false;
    node = node.previous;
  }
  return true;
}
