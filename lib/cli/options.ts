import { parseArgs } from 'node:util';
import { WrongUsage } from './wrong-usage';

/** What options a command takes: with a value, with one each time it is given, or without. */
export type OptionKinds = Readonly<Record<string, 'string' | 'list' | 'boolean'>>;

interface ValueTypes {
  readonly string: string;
  readonly list: readonly string[];
  readonly boolean: true;
}

export interface Options<Kinds extends OptionKinds> {
  readonly values: {
    readonly [Name in keyof Kinds]?: ValueTypes[Kinds[Name]];
  };
  readonly positionals: readonly string[];
}

/**
 * Reads a command's arguments.
 *
 * @throws WrongUsage for an unknown option, a missing value or one too many
 */
export function readOptions<const Kinds extends OptionKinds>(
  args: readonly string[],
  kinds: Kinds,
): Options<Kinds> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      return [name, { type: kind === 'boolean' ? kind : ('string' as const) }] as const;
    }),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    // Our own sentences, in the person's language, instead of Node's.
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | string[] | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new WrongUsage('unknownOption', { name: rawName });
    if (kind === 'boolean') {
      if (value !== undefined) throw new WrongUsage('noValue', { name: rawName });
      values[name] = true;
      continue;
    }
    // An option where a value should be is a forgotten value; "-" alone is standard input.
    if (!value || (!inlineValue && /^-./.test(value))) {
      throw new WrongUsage('missingValue', { name: rawName });
    }
    if (kind === 'string') {
      values[name] = value;
      continue;
    }
    const before = values[name];
    values[name] = Array.isArray(before) ? [...before, value] : [value];
  }
  return { values: values as Options<Kinds>['values'], positionals };
}

/** @throws WrongUsage naming what would be possible */
export function oneOf<const Choice extends string>(
  name: string,
  value: string,
  possible: readonly Choice[],
): Choice {
  const found = possible.find((choice) => choice === value);
  if (!found) throw new WrongUsage('wrongValue', { name, value, possible: possible.join(', ') });
  return found;
}
