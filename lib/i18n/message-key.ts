import type { en } from './en';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** Path of a message in the catalogues, without its plural ending: "library.empty.title". */
export type MessageKey = Leaves<typeof en>;

/** What fills a message's gaps; `count` also picks the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the reader's words for a key. */
export type Translator = (key: MessageKey, values?: MessageValues) => string;
