/**
 * Where the top of a row comes to stand that is brought into sight: below the strip of tools, by the
 * style sheet's `scroll-padding`.
 *
 * @returns distance from the window's top in CSS pixels
 */
export function readingLine(): number {
  const root = window.document.documentElement;
  return Number.parseFloat(getComputedStyle(root).scrollPaddingBlockStart) || 0;
}
