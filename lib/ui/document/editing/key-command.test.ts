import { describe, expect, it } from 'vitest';
import { type Command, keyCommand, type Press } from './key-command';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
const press = (key: string, code: string, part: Partial<Press> = {}): Press => ({
  key,
  code,
  ...NONE,
  ...part,
});
const ctrl = { ctrlKey: true };
const meta = { metaKey: true };
const alt = { altKey: true };
const shift = { shiftKey: true };

describe('in a sentence that is read', () => {
  it.each<[string, Press, Command | null]>([
    ['Enter', press('Enter', 'Enter'), 'edit'],
    ['F2', press('F2', 'F2'), 'edit'],
    ['down', press('ArrowDown', 'ArrowDown'), 'next'],
    ['up', press('ArrowUp', 'ArrowUp'), 'previous'],
    ['Escape', press('Escape', 'Escape'), 'leave'],
    ['a letter', press('a', 'KeyA'), null],
    ['Shift and down', press('ArrowDown', 'ArrowDown', shift), 'extend'],
    ['Shift and up', press('ArrowUp', 'ArrowUp', shift), 'extend-back'],
    ['Shift and another key', press('F2', 'F2', shift), null],
    ['Tab', press('Tab', 'Tab'), null],
  ])('%s', (_name, key, command) => {
    expect(keyCommand(key, false)).toBe(command);
  });
});

describe('in a sentence that is written in', () => {
  it.each<[string, Press, Command | null]>([
    ['Enter', press('Enter', 'Enter'), 'done'],
    ['Escape', press('Escape', 'Escape'), 'leave'],
    ['arrows move the caret', press('ArrowDown', 'ArrowDown'), null],
    ['F2', press('F2', 'F2'), null],
    ['a letter', press('z', 'KeyZ'), null],
    ['an input method’s Enter', press('Enter', 'Enter', { isComposing: true }), null],
    ['an input method’s Escape', press('Escape', 'Escape', { isComposing: true }), null],
  ])('%s', (_name, key, command) => {
    expect(keyCommand(key, true)).toBe(command);
  });
});

describe('with modifiers, on any keyboard', () => {
  it.each<[string, Press, Command | null]>([
    ['Ctrl+Enter', press('Enter', 'Enter', ctrl), 'review'],
    ['⌘ Enter', press('Enter', 'Enter', meta), 'review'],
    ['Ctrl+Z', press('z', 'KeyZ', ctrl), 'undo'],
    ['Ctrl+Z on an Arabic keyboard', press('ئ', 'KeyZ', ctrl), 'undo'],
    ['Ctrl+Z on a German keyboard', press('z', 'KeyY', ctrl), 'undo'],
    ['Ctrl+Shift+Z', press('Z', 'KeyZ', { ...ctrl, ...shift }), 'redo'],
    ['Ctrl+Shift+Z on an Arabic keyboard', press('~', 'KeyZ', { ...ctrl, ...shift }), 'redo'],
    ['⌘ Shift Z', press('z', 'KeyZ', { ...meta, ...shift }), 'redo'],
    ['Ctrl+Y', press('y', 'KeyY', ctrl), 'redo'],
    ['⌘ Y is the browser’s', press('y', 'KeyY', meta), null],
    ['Alt+Z', press('z', 'KeyZ', alt), 'machine'],
    ['Option Z on a Mac', press('Ω', 'KeyZ', alt), 'machine'],
    ['Alt+R on an Arabic keyboard', press('ق', 'KeyR', alt), 'again'],
    ['Alt+A', press('å', 'KeyA', alt), 'alternatives'],
    ['Alt+H', press('h', 'KeyH', alt), 'history'],
    ['Alt+N on an Arabic keyboard', press('ى', 'KeyN', alt), 'doubtful'],
    ['Alt+M on an Arabic keyboard', press('ة', 'KeyM', alt), 'merge-next'],
    ['Alt+J on an Arabic keyboard', press('ت', 'KeyJ', alt), 'merge-previous'],
    ['Alt+S on an Arabic keyboard', press('س', 'KeyS', alt), 'split'],
    ['Alt+B', press('b', 'KeyB', alt), 'boundary'],
    ['Alt+I', press('i', 'KeyI', alt), 'add'],
    ['Alt+X', press('x', 'KeyX', alt), 'remove'],
    ['Alt+P', press('p', 'KeyP', alt), 'split-block'],
    ['Alt+O', press('o', 'KeyO', alt), 'merge-block'],
    ['Alt+U', press('u', 'KeyU', alt), 'steps'],
    ['AltGr makes letters', press('@', 'KeyQ', { ...ctrl, ...alt }), null],
    ['Ctrl+C is the browser’s', press('c', 'KeyC', ctrl), null],
  ])('%s', (_name, key, command) => {
    for (const editing of [true, false]) expect(keyCommand(key, editing)).toBe(command);
  });
});
