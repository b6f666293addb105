export const EXPORT_FORMATS = ['docx', 'html', 'epub', 'md', 'txt', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** rows: source and target side by side in a two-column table · stacked: target under its source. */
export const EXPORT_LAYOUTS = ['rows', 'stacked'] as const;
export type ExportLayout = (typeof EXPORT_LAYOUTS)[number];

/** bilingual: both sides · target: the translation only. */
export const EXPORT_CONTENTS = ['bilingual', 'target'] as const;
export type ExportContent = (typeof EXPORT_CONTENTS)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly layout: ExportLayout;
  readonly content: ExportContent;
}

/** A finished file. */
export interface ExportedFile {
  /** From the document's title, safe on every file system, with its extension. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
