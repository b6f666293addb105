import { shortcutLetter } from '../../shortcuts/shortcut-letter';
import type { DocumentSession } from '../session/document-session';

/** Longer marked texts are not what one looks for. */
const LONGEST = 80;

/** Whether this is Ctrl+F or ⌘ F, on any keyboard. */
export function isFindKey(event: KeyboardEvent): boolean {
  const modifier = event.ctrlKey !== event.metaKey;
  return modifier && !event.altKey && !event.shiftKey && shortcutLetter(event) === 'f';
}

/**
 * Opens the find bar, with the text that is marked.
 *
 * @returns false when the key comes from the find bar itself: pressed twice it is the browser's
 */
export function openFind({ finder }: DocumentSession, from: HTMLElement): boolean {
  if (from.closest('search')) return false;
  const marked = window.getSelection()?.toString().trim() ?? '';
  if (marked !== '' && marked.length <= LONGEST)
    finder.search.set({ ...finder.search.get(), text: marked });
  if (!finder.isOpen.get()) finder.isOpen.set(true);
  else window.document.querySelector<HTMLInputElement>('[data-find-field]')?.select();
  return true;
}
