/** Keeps a choice for the longest time browsers allow (400 days). */
export function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and on plain http
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${400 * 86_400}; samesite=lax`;
}
