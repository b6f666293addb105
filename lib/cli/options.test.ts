import { describe, expect, it } from 'vitest';
import { oneOf, readOptions } from './options';

const kinds = { out: 'string', lines: 'boolean' } as const;

describe('readOptions', () => {
  it('reads options anywhere, as people write them', () => {
    expect(readOptions(['a.txt', '--out', 'b.txt', '--lines'], kinds)).toEqual({
      values: { out: 'b.txt', lines: true },
      positionals: ['a.txt'],
    });
    expect(readOptions(['--out=b.txt', '-'], kinds)).toEqual({
      values: { out: 'b.txt' },
      positionals: ['-'],
    });
    expect(readOptions(['--', '--lines'], kinds)).toEqual({ values: {}, positionals: ['--lines'] });
    expect(readOptions(['--out=-b.txt'], kinds).values.out).toBe('-b.txt');
  });

  it('gathers what may be given several times', () => {
    const { values } = readOptions(['--model', 'a', '--out', 'x', '--model=b'], {
      ...kinds,
      model: 'list',
    });
    expect(values).toEqual({ model: ['a', 'b'], out: 'x' });
    expect(readOptions([], { model: 'list' }).values.model).toBeUndefined();
  });

  it.each([
    [['--of', 'x'], 'unknownOption', '--of'],
    [['-x'], 'unknownOption', '-x'],
    [['--out'], 'missingValue', '--out'],
    [['--out='], 'missingValue', '--out'],
    [['--out', '--lines'], 'missingValue', '--out'],
    [['--lines=yes'], 'noValue', '--lines'],
    [['--toString'], 'unknownOption', '--toString'],
  ])('refuses %j', (args, key, name) => {
    expect(() => readOptions(args, kinds)).toThrow(
      expect.objectContaining({ key, values: { name } }),
    );
  });
});

describe('oneOf', () => {
  it('says what is possible', () => {
    expect(oneOf('--to', 'md', ['txt', 'md'])).toBe('md');
    expect(() => oneOf('--to', 'pdf', ['txt', 'md'])).toThrow(
      expect.objectContaining({
        key: 'wrongValue',
        values: { name: '--to', value: 'pdf', possible: 'txt, md' },
      }),
    );
  });
});
