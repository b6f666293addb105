import type { ISectionPropertiesOptions } from 'docx';

/** A4 in twentieths of a point, with margins of 2 cm at the sides. */
const PAGE = { width: 11_906, height: 16_838, side: 1_134, top: 1_134, bottom: 1_247, footer: 567 };

/** Width of the text between the margins, in twentieths of a point. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

export const PAGE_PROPERTIES: ISectionPropertiesOptions = {
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: {
      top: PAGE.top,
      bottom: PAGE.bottom,
      left: PAGE.side,
      right: PAGE.side,
      header: PAGE.footer,
      footer: PAGE.footer,
    },
  },
};
