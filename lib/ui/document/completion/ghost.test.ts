import { describe, expect, it } from 'vitest';
import { segmentId } from '../testing/build-blocks';
import { drawnGhost, firstWord, type Ghost, withoutFirstWord } from './ghost';

const ghost: Ghost = { id: segmentId(1), prefix: 'The min', rest: '', text: 'ister said so.' };

it('is drawn apart from what it would replace, and directly behind what was typed', () => {
  expect(drawnGhost(ghost)).toBe('ister said so.');
  expect(drawnGhost({ ...ghost, rest: 'ute.' })).toBe(' ister said so.');
});

describe('taking a word', () => {
  it('takes the rest of a word, or a word with the space before it', () => {
    expect(firstWord('ister said')).toBe('ister');
    expect(firstWord(' said so.')).toBe(' said');
    expect(firstWord('')).toBe('');
  });

  it('leaves what comes after it, until there is nothing left', () => {
    const second = withoutFirstWord(ghost);
    expect(second).toMatchObject({ prefix: 'The minister', text: ' said so.' });
    const third = second && withoutFirstWord(second);
    expect(third).toMatchObject({ prefix: 'The minister said', text: ' so.' });
    expect(third && withoutFirstWord(third)).toBeNull();
  });
});
