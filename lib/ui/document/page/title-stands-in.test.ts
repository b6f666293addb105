import { expect, it } from 'vitest';
import type { Block } from '@/lib/document';
import { buildBlocks, buildSegment } from '../testing/build-blocks';
import { titleStandsIn } from './title-stands-in';

function heading(...sources: readonly string[]): Block {
  const [block] = buildBlocks(1);
  if (!block) throw new Error('no block');
  const segments = sources.map((source, index) => buildSegment(index + 1, { source }));
  return { ...block, kind: 'heading', level: 1, segments };
}

it('finds the title in the first heading, whatever its spaces', () => {
  expect(titleStandsIn(heading('مكتبة جديدة. ', 'في الحي '), 'مكتبة جديدة. في الحي')).toBe(true);
  expect(titleStandsIn(heading('مكتبة  جديدة\n'), 'مكتبة جديدة')).toBe(true);
});

it('does not find another title, nor one in a paragraph', () => {
  expect(titleStandsIn(heading('مكتبة'), 'مكتبة أخرى')).toBe(false);
  expect(titleStandsIn({ ...heading('مكتبة'), kind: 'paragraph' }, 'مكتبة')).toBe(false);
  expect(titleStandsIn(undefined, 'مكتبة')).toBe(false);
});
