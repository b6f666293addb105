import { expect, it } from 'vitest';
import { passageElement } from './passage-element';

it.each([
  [{ kind: 'heading', level: 1 }, true, 'h1'],
  [{ kind: 'heading', level: 1 }, false, 'h2'],
  [{ kind: 'heading', level: 3 }, false, 'h4'],
  [{ kind: 'heading', level: 6 }, false, 'h6'],
  [{ kind: 'heading', level: null }, false, 'h2'],
  [{ kind: 'paragraph', level: null }, false, 'p'],
  [{ kind: 'list-item', level: 2 }, false, 'p'],
  [{ kind: 'quotation', level: null }, false, 'blockquote'],
] as const)('%o, title: %s → %s', (block, isTitle, element) => {
  expect(passageElement(block, isTitle)).toBe(element);
});
