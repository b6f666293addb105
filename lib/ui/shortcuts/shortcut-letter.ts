/** What of a key press tells which letter key it was. */
interface Press {
  /** What the key types: "z", or "ئ" on an Arabic layout. */
  readonly key: string;
  /** Where the key is: "KeyZ" for the one that types z on an American keyboard. */
  readonly code: string;
}

/**
 * The Latin letter a shortcut means, in lower case. What the key types counts when it is a Latin
 * letter (a German Z stays Z); on an Arabic layout no key types one, and the place of the key counts.
 */
export function shortcutLetter({ key, code }: Press): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
