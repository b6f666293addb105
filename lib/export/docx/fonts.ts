/**
 * Typefaces by name; Word knows or fetches the first, and the font table tells it what to take
 * where that one is missing. Sakkal Majalla is a Naskh made for running text that comes with
 * Windows and Office; Arabic letters are smaller in it than Latin ones of the same size.
 */
const ARABIC = 'Sakkal Majalla';
const ENGLISH = 'Cambria';
const CODE = 'Consolas';

export const TEXT_FONT = { ascii: ENGLISH, hAnsi: ENGLISH, eastAsia: ENGLISH, cs: ARABIC } as const;
export const CODE_FONT = { ascii: CODE, hAnsi: CODE, eastAsia: CODE, cs: 'Courier New' } as const;

interface FontFacts {
  readonly name: string;
  readonly instead: string;
  /** Arabic is character set B2, Latin 00 (ECMA-376, 17.8.3.2). */
  readonly charset: 'B2' | '00';
  readonly family: 'roman' | 'modern' | 'auto';
  readonly pitch: 'variable' | 'fixed';
}

const FONTS: readonly FontFacts[] = [
  {
    name: ARABIC,
    instead: 'Traditional Arabic,Noto Naskh Arabic,Amiri,Geeza Pro,Times New Roman',
    charset: 'B2',
    family: 'auto',
    pitch: 'variable',
  },
  {
    name: ENGLISH,
    instead: 'Caladea,Georgia,Times New Roman',
    charset: '00',
    family: 'roman',
    pitch: 'variable',
  },
  {
    name: CODE,
    instead: 'Menlo,Courier New',
    charset: '00',
    family: 'modern',
    pitch: 'fixed',
  },
];

/** The part word/fontTable.xml, which the library writes only for fonts that are embedded. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FONTS.map(
    ({ name, instead, charset, family, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  ).join('')}</w:fonts>`,
} as const;
