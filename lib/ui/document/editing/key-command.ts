import { shortcutLetter } from '../../shortcuts/shortcut-letter';
import type { StructureCommand } from '../structure/structure-command';

/** What a key asks for. */
export type Command =
  | 'previous'
  | 'next'
  | 'extend-back'
  | 'extend'
  | 'edit'
  | 'done'
  | 'review'
  | 'leave'
  | 'undo'
  | 'redo'
  | 'machine'
  | 'again'
  | 'history'
  | 'alternatives'
  | 'concordance'
  | 'doubtful'
  | 'steps'
  | StructureCommand;

const EXTENDING_KEYS: Readonly<Record<string, Command>> = {
  ArrowDown: 'extend',
  ArrowUp: 'extend-back',
};

/** What is read of a key press. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

const ALT_COMMANDS: Readonly<Record<string, Command>> = {
  KeyZ: 'machine',
  KeyR: 'again',
  KeyH: 'history',
  KeyA: 'alternatives',
  KeyC: 'concordance',
  KeyN: 'doubtful',
  KeyU: 'steps',
  KeyS: 'split',
  KeyM: 'merge-next',
  KeyJ: 'merge-previous',
  KeyB: 'boundary',
  KeyI: 'add',
  KeyX: 'remove',
  KeyP: 'split-block',
  KeyO: 'merge-block',
};

/**
 * The command a key press means, or null when the key keeps its own meaning.
 *
 * @param editing whether a sentence is being written in: arrows then move the caret
 */
export function keyCommand(press: Press, editing: boolean): Command | null {
  // While an input method composes, Enter and Escape belong to it.
  if (press.isComposing) return null;
  const modifier = press.ctrlKey || press.metaKey;
  if (press.altKey) return modifier ? null : altCommand(press);
  if (modifier) return modifierCommand(press);
  if (press.shiftKey && press.key !== 'Enter')
    return editing ? null : (EXTENDING_KEYS[press.key] ?? null);
  if (press.key === 'Enter') return editing ? 'done' : 'edit';
  if (press.key === 'Escape') return 'leave';
  if (editing) return null;
  if (press.key === 'ArrowDown' || press.key === 'ArrowRight') return 'next';
  if (press.key === 'ArrowUp' || press.key === 'ArrowLeft') return 'previous';
  return press.key === 'F2' ? 'edit' : null;
}

function modifierCommand(press: Press): Command | null {
  if (press.key === 'Enter') return 'review';
  const letter = shortcutLetter(press);
  if (letter === 'z') return press.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && press.ctrlKey ? 'redo' : null;
}

function altCommand(press: Press): Command | null {
  // By place alone: Alt makes other letters on many keyboards.
  return ALT_COMMANDS[press.code] ?? null;
}
