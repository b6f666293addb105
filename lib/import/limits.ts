/** How much one import may hold. */
export interface ImportLimits {
  /** Bytes of the file, or of pasted text in UTF-8. */
  readonly maxBytes: number;
  /** UTF-16 code units of the decoded text. */
  readonly maxCharacters: number;
}

export const IMPORT_LIMITS: ImportLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxCharacters: 5_000_000,
};
