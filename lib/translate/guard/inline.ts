/** What a translation must carry over letter for letter: addresses, e-mail addresses, @names, #tags. */
export const INLINE =
  /(?:https?:\/\/|www\.)[^\s<>«»"]*[^\s<>«»".,;:!?)،؛؟]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])[@#][A-Za-z_]\w+/giu;

/** Such things in order of appearance. */
export function inlineThings(text: string): string[] {
  return text.match(INLINE) ?? [];
}
