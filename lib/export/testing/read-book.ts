import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, type MarkupElement, parseMarkup } from './parse-markup';

interface Book {
  readonly packageFile: MarkupElement;
  readonly contents: MarkupElement;
  /** The text's files in reading order. */
  readonly pages: readonly MarkupElement[];
  /** Names of all files, in the order of the archive. */
  readonly names: readonly string[];
}

/** Reads an EPUB as a reading system does: by its package, in the order of its spine. */
export function readBook(bytes: Uint8Array): Book {
  const files = unzipSync(bytes);
  const parse = (name: string): MarkupElement => {
    const data = files[name];
    if (data === undefined) throw new Error(`no ${name}`);
    return parseMarkup(strFromU8(data));
  };
  const packageFile = parse('EPUB/package.opf');
  const items = elementsOf(packageFile, 'item').map(({ attributes }) => attributes);
  const pages = elementsOf(packageFile, 'itemref').map(({ attributes: { idref } }) =>
    parse(`EPUB/${items.find(({ id }) => id === idref)?.href}`),
  );
  const contents = items.find(({ properties }) => properties === 'nav');
  return {
    packageFile,
    contents: parse(`EPUB/${contents?.href}`),
    pages,
    names: Object.keys(files),
  };
}
