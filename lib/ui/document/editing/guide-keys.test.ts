import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Command, keyCommand, type Press } from './key-command';

const GUIDES = ['docs/guide.md', 'docs/guide.ar.md'] as const;

/** The tables of the guides, in their order: where the keys are pressed. */
const TABLES = ['reading', 'editing', 'anywhere'] as const;

/** Which command the keys of the guides mean, and each command there is. */
const KEYS = {
  previous: ['reading ↑'],
  next: ['reading ↓'],
  'extend-back': ['reading Shift+↑'],
  extend: ['reading Shift+↓'],
  edit: ['reading Enter', 'reading F2'],
  done: ['editing Enter'],
  leave: ['reading Esc'],
  review: ['reading Ctrl+Enter'],
  undo: ['reading Ctrl+Z'],
  redo: ['reading Ctrl+Shift+Z', 'reading Ctrl+Y'],
  machine: ['reading Alt+Z'],
  again: ['reading Alt+R'],
  alternatives: ['reading Alt+A'],
  concordance: ['reading Alt+C'],
  history: ['reading Alt+H'],
  doubtful: ['reading Alt+N'],
  split: ['reading Alt+S'],
  'merge-next': ['reading Alt+M'],
  'merge-previous': ['reading Alt+J'],
  boundary: ['reading Alt+B'],
  add: ['reading Alt+I'],
  remove: ['reading Alt+X'],
  'split-block': ['reading Alt+P'],
  'merge-block': ['reading Alt+O'],
  steps: ['reading Alt+U'],
} as const satisfies Record<Command, readonly string[]>;

/** Keys of parts of the page that listen for themselves: the offers, the find bar, the help. */
const OTHERS = [
  'editing Tab',
  'editing Ctrl+→',
  'editing Alt+→',
  'anywhere Ctrl+F',
  'anywhere ?',
] as const;

it.each(GUIDES)('%s names the keys of every command, and no others', (file) => {
  const wanted = [...Object.values(KEYS).flat(), ...OTHERS];
  expect(keysOf(file).sort()).toEqual([...wanted].sort());
});

it.each(Object.entries(KEYS).flatMap(([command, all]) => all.map((keys) => [keys, command])))(
  '%s: %s',
  (keys, command) => {
    const [where = '', combination = ''] = keys.split(' ');
    expect(keyCommand(pressOf(combination), where === 'editing')).toBe(command);
  },
);

/** @returns "where keys" for each way that a guide's tables name */
function keysOf(file: string): string[] {
  const tables = readFileSync(file, 'utf8')
    .split(/\n\|---\|---\|\n/)
    .slice(1);
  expect(tables).toHaveLength(TABLES.length);
  return tables.flatMap((table, index) => {
    const rows = table.split('\n').filter((line) => line.startsWith('| <kbd>'));
    const ways = rows.flatMap((row) => (row.split('|')[1] ?? '').split(','));
    return ways.map((way) => `${TABLES[index]} ${way.replace(/<\/?kbd>|\s/g, '')}`);
  });
}

const NAMES: Readonly<Record<string, string>> = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  Esc: 'Escape',
};

/** The key press that a combination like "Ctrl+Shift+Z" means. */
function pressOf(combination: string): Press {
  const held = combination.split('+');
  const name = held.pop() ?? '';
  const key = NAMES[name] ?? name;
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    code: key.length === 1 ? `Key${key}` : key,
    ctrlKey: held.includes('Ctrl'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    metaKey: false,
    isComposing: false,
  };
}
