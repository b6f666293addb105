/**
 * SentencePiece's compiled normalisation rules: a double-array trie over UTF-8 bytes (darts-clone,
 * https://github.com/s-yata/darts-clone) whose values are places of NUL-ended replacements.
 *
 * Layout: size of the trie in bytes (32 bits, little endian), the trie's units (32 bits each), the
 * replacements.
 */
export class CharsMap {
  readonly #units: Uint32Array;
  readonly #replacements: Uint8Array;

  /** @param compiled `precompiled_charsmap` of a model, not empty. @throws RangeError when it is none */
  constructor(compiled: Uint8Array) {
    const view = new DataView(compiled.buffer, compiled.byteOffset, compiled.byteLength);
    const size = compiled.length < 4 ? Number.POSITIVE_INFINITY : view.getUint32(0, true);
    if (size % 4 !== 0 || size > compiled.length - 4) throw new RangeError('its rules are cut off');
    this.#units = new Uint32Array(size / 4);
    for (let unit = 0; unit < this.#units.length; unit++) {
      this.#units[unit] = view.getUint32(4 + unit * 4, true);
    }
    this.#replacements = compiled.subarray(4 + size);
  }

  /**
   * Finds the longest rule that matches at a place.
   *
   * @param text UTF-8
   * @returns how many bytes it takes and where its replacement is, or null
   */
  longestRule(text: Uint8Array, start: number): { length: number; replacement: Uint8Array } | null {
    const units = this.#units;
    let node = offsetOf(units[0] ?? 0);
    let length = 0;
    let value = 0;
    for (let place = start; place < text.length; place++) {
      const byte = text[place] ?? 0;
      node ^= byte;
      const unit = units[node] ?? 0;
      if (labelOf(unit) !== byte) break;
      node ^= offsetOf(unit);
      if (!hasLeaf(unit)) continue;
      length = place + 1 - start;
      value = (units[node] ?? 0) & 0x7fffffff;
    }
    if (length === 0) return null;
    const end = this.#replacements.indexOf(0, value);
    return {
      length,
      replacement: this.#replacements.subarray(value, end < 0 ? undefined : end),
    };
  }
}

function hasLeaf(unit: number): boolean {
  return (unit & 0x100) !== 0;
}

/** The byte that leads here; a leaf has bit 31 set and so equals none. */
function labelOf(unit: number): number {
  return unit & 0x800000ff;
}

function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 0x200) >>> 6);
}
