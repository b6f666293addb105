const ZEROS = [0x0660, 0x06f0] as const;

/**
 * Arabic-Indic and Persian digits as 0–9, and the signs that go with them: "٣٫٥" → "3.5",
 * "١٬٢٥٠" → "1,250", "٪" → "%". Other text is left as it is.
 */
export function toWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.findLast((first) => first <= code) ?? code;
      return String(code - zero);
    })
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/٪/g, '%');
}
