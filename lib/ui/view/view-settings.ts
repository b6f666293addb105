import { z } from 'zod';

export const FACES = ['naskh', 'amiri'] as const;
export const LINE_HEIGHTS = ['compact', 'normal', 'airy'] as const;
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const ARABIC_SIDES = ['right', 'left'] as const;
/**
 * side: the two languages side by side · stacked: English under Arabic · source, target: one of them
 * alone · reveal: the English covered until it is asked for.
 */
export const READING_MODES = ['side', 'stacked', 'source', 'target', 'reveal'] as const;
export const SWITCH = ['off', 'on'] as const;
/** server: by the server's engine · browser: by one in the reader's own browser. */
export const ENGINES = ['server', 'browser'] as const;
export const THEMES = ['light', 'sepia', 'dark', 'system'] as const;

/** Smallest, largest and one step of the text size, in percent. */
export const SIZE = { least: 80, most: 180, step: 10 } as const;

const size = z.coerce.number().int().min(SIZE.least).max(SIZE.most);

/** Each setting falls back alone: one that no longer exists does not lose the others. */
const settings = z.object({
  face: z.enum(FACES).catch('naskh'),
  size: size.catch(100),
  lines: z.enum(LINE_HEIGHTS).catch('normal'),
  width: z.enum(WIDTHS).catch('medium'),
  arabic: z.enum(ARABIC_SIDES).catch('right'),
  theme: z.enum(THEMES).catch('system'),
  reading: z.enum(READING_MODES).catch('side'),
  /** Whether the vowel signs of the Arabic are shown, where the author wrote them. */
  diacritics: z.enum(SWITCH).catch('on'),
  /** Whether all but the row one is at steps back. */
  focus: z.enum(SWITCH).catch('off'),
  /** Where texts are translated. */
  engine: z.enum(ENGINES).catch('server'),
});

/** How a reader wants pages to look. */
export type ViewSettings = Readonly<z.infer<typeof settings>>;

/** A cookie, so that the server sends the page as it is to look: no flash of another theme. */
export const VIEW_COOKIE = 'muwazi-view';

/** @param text the cookie's value as `writeViewSettings` wrote it, or anything else */
export function readViewSettings(text: string | undefined): ViewSettings {
  return settings.parse(Object.fromEntries(new URLSearchParams(text ?? '')));
}

export function writeViewSettings(view: ViewSettings): string {
  return new URLSearchParams(
    Object.entries(view).map(([name, value]) => [name, String(value)]),
  ).toString();
}

/** The attributes on `<html>` that the style sheets read. */
export function viewAttributes(view: ViewSettings) {
  return {
    'data-face': view.face,
    'data-lines': view.lines,
    'data-width': view.width,
    'data-arabic': view.arabic,
    'data-theme': view.theme,
    'data-reading': view.reading,
    'data-focus': view.focus,
    'data-size': String(view.size),
  } as const;
}
