/** The few words that an exported file adds to the text. */
export const exported = {
  gap: '[not translated]',
  page: 'Page {{page}} of {{pages}}',
  contents: 'Contents',
} as const;
