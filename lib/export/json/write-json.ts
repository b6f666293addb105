import type { Block, Document, Segment } from '@/lib/document';
import type { ExportContent } from '../types';

/** Grows when a reader of older files would misread newer ones; new members alone do not count. */
export const JSON_VERSION = 1;

/**
 * The whole document as data, character for character as it is stored:
 *
 * - `format` is always "muwazi-document", `version` the number above;
 * - `source` and `target` name the two languages (BCP 47) and their directions;
 * - `document` has the members of a Document in docs/api.md: title, date, origin, times, counts and
 *   the blocks in order with their segments. A block's text is its segments' sources joined with
 *   nothing between them; its translation is their targets joined with one space.
 *
 * With the translation alone, the segments' `source` and `machine` are left out.
 */
export function writeJson(document: Document, content: ExportContent): string {
  const file = {
    format: 'muwazi-document',
    version: JSON_VERSION,
    content,
    source: { language: 'ar', direction: 'rtl' },
    target: { language: 'en', direction: 'ltr' },
    document: {
      id: document.id,
      title: document.title,
      date: document.date,
      origin: document.origin,
      createdAt: document.createdAt,
      updatedAt: document.updatedAt,
      counts: document.counts,
      blocks: document.blocks.map((block) => blockData(block, content)),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function blockData(
  { id, kind, level, marker, hasDateline, segments }: Block,
  content: ExportContent,
) {
  return {
    id,
    kind,
    level,
    marker,
    hasDateline,
    segments: segments.map((segment) => segmentData(segment, content)),
  };
}

function segmentData(segment: Segment, content: ExportContent) {
  const { id, source, target, machine, state, revision, score, flag, pending } = segment;
  const rest = { state, revision, score, flag, pending };
  return content === 'target' ? { id, target, ...rest } : { id, source, target, machine, ...rest };
}
