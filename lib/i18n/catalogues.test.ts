import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '@/lib/errors';
import { ar } from './ar';
import type { Catalogue } from './catalogue';
import { en } from './en';

const PLURAL = /_(zero|one|two|few|many|other)$/;

function messages(tree: Catalogue, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : messages(value, `${prefix}${key}.`),
  );
}

function keys(tree: Catalogue): string[] {
  return [...new Set(messages(tree).map(([key]) => key.replace(PLURAL, '')))].sort();
}

function gaps(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '').sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(keys(ar)).toEqual(keys(en));
  });

  it('leave nothing empty', () => {
    for (const [key, text] of [...messages(en), ...messages(ar)])
      expect(text.trim(), key).not.toBe('');
  });

  it('fill the same gaps, except where a plural form says the number in words', () => {
    const arabic = new Map(messages(ar));
    for (const [key, text] of messages(en))
      expect(gaps(arabic.get(key) ?? ''), key).toEqual(
        key.endsWith('_one') ? expect.anything() : gaps(text),
      );
  });

  it('have the plural forms of their language, all of them', () => {
    const forms = { en: ['one', 'other'], ar: ['few', 'many', 'one', 'other', 'two', 'zero'] };
    for (const [locale, tree] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      const found = new Map<string, string[]>();
      for (const [key] of messages(tree)) {
        const form = PLURAL.exec(key)?.[1];
        if (form)
          found.set(key.replace(PLURAL, ''), [...(found.get(key.replace(PLURAL, '')) ?? []), form]);
      }
      expect(found.size).toBeGreaterThan(0);
      for (const [key, has] of found) expect(has.sort(), key).toEqual(forms[locale]);
    }
  });

  it('have Arabic in the Arabic one, and no Arabic but the language switch in the English one', () => {
    const exempt = new Set(['site.language', 'site.languageLabel']);
    for (const [key, text] of messages(ar)) {
      const words = text.replace(/\{\{[^}]*\}\}/g, '');
      if (!exempt.has(key) && /\p{L}/u.test(words))
        expect(words, key).toMatch(/\p{Script=Arabic}/u);
    }
    for (const [key, text] of messages(en))
      if (!exempt.has(key)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('have a sentence for every error', () => {
    for (const code of Object.keys(ERROR_CODES)) {
      expect(en.errors).toHaveProperty(code);
      expect(ar.errors).toHaveProperty(code);
    }
  });

  it('have every key the code uses, and use every key they have', () => {
    const code = ['app', 'lib', 'e2e']
      .flatMap(sourceFiles)
      .filter(
        (file) =>
          !file.startsWith(path.join('lib', 'i18n')) && !file.startsWith(path.join('lib', 'cli')),
      )
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const known = new Set(keys(en));
    const roots = Object.keys(en).join('|');
    const literal = new RegExp(`[\`'"]((?:${roots})\\.[\\w-]+(?:\\.[\\w-]+)*)[\`'"]`, 'g');
    const used = new Set([...code.matchAll(literal)].map(([, key]) => key ?? ''));
    const template = new RegExp(`\`((?:${roots})\\.(?:[\\w-]+\\.)*)\\$\\{`, 'g');
    const prefixes = [...code.matchAll(template)].map(([, prefix]) => prefix ?? '');
    expect([...used].filter((key) => !known.has(key) && /\.\w+$/.test(key))).toEqual([]);
    const unused = [...known].filter(
      (key) => !used.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
