/** The few words that an exported file adds to the text. */
export const exported = {
  gap: '[غير مترجم]',
  page: 'صفحة {{page}} من {{pages}}',
  contents: 'المحتويات',
} as const;
