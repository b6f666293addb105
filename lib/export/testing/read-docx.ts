import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, type MarkupElement, type MarkupNode, parseMarkup } from './parse-markup';

export interface DocxRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

export interface DocxParagraph {
  readonly style: string | null;
  readonly isRightToLeft: boolean;
  readonly runs: readonly DocxRun[];
  readonly text: string;
}

/** Parts of a Word file as parsed XML, by their path. */
export function readParts(bytes: Uint8Array): Map<string, MarkupElement> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, data]) => [path, parseMarkup(strFromU8(data))]),
  );
}

/** The body of a Word file. */
export function readBody(bytes: Uint8Array): MarkupElement {
  const document = readParts(bytes).get('word/document.xml');
  const [body] = document ? elementsOf(document, 'w:body') : [];
  if (body === undefined) throw new Error('no body');
  return body;
}

/** Paragraphs with text, in document order, those in tables included. */
export function readParagraphs(node: MarkupNode): DocxParagraph[] {
  return elementsOf(node, 'w:p')
    .map((paragraph) => {
      const [properties] = childrenOf(paragraph, 'w:pPr');
      const [style] = properties ? childrenOf(properties, 'w:pStyle') : [];
      const runs = childrenOf(paragraph, 'w:r').map(readRun);
      return {
        style: style?.attributes['w:val'] ?? null,
        isRightToLeft: properties !== undefined && childrenOf(properties, 'w:bidi').length > 0,
        runs,
        text: runs.map(({ text }) => text).join(''),
      };
    })
    .filter(({ runs }) => runs.length > 0);
}

export function childrenOf(element: MarkupElement, name: string): MarkupElement[] {
  return element.children
    .filter((node) => typeof node !== 'string')
    .filter((child) => child.name === name);
}

function readRun(run: MarkupElement): DocxRun {
  const [properties] = childrenOf(run, 'w:rPr');
  const text = run.children.map((node) => {
    if (typeof node === 'string') return '';
    if (node.name === 'w:br') return '\n';
    if (node.name === 'w:tab') return '\t';
    return node.name === 'w:t' ? node.children.join('') : '';
  });
  return {
    text: text.join(''),
    isRightToLeft: properties !== undefined && childrenOf(properties, 'w:rtl').length > 0,
  };
}
