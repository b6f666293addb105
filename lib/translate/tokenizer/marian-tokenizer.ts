import { replaceUnknownMarks } from './replace-unknown-marks';
import type { SentencePiece } from './sentencepiece';
import { PIECE_TYPE } from './sentencepiece-model';
import { isSpecial, type Vocabulary } from './vocabulary';

/** Text to token ids and back, as a Marian model was trained with. */
export interface MarianTokenizer {
  /** Ids below these two: of sources, of targets. */
  readonly sourceSize: number;
  readonly targetSize: number;
  /**
   * @param text one sentence, already in the form the model knows (`normaliseForModel` for Arabic)
   * @returns its ids with </s> at the end; nothing but </s> for a blank one. Quotation marks and dashes that the model
   *   lacks are read as plainer ones
   */
  encodeSource(text: string): number[];
  /** @returns ids of English text without </s>, for a forced prefix */
  encodeTarget(text: string): number[];
  /** @returns English text of a translation's ids, special tokens left out, trimmed */
  decodeTarget(ids: readonly number[]): string;
  /** @returns the piece behind each id; a word begins with ▁ (U+2581) */
  sourcePieces(ids: readonly number[]): string[];
  targetPieces(ids: readonly number[]): string[];
}

/** One side of a model: how its text is cut, and what numbers the pieces have. */
export interface Side {
  readonly sentencePiece: SentencePiece;
  readonly vocabulary: Vocabulary;
}

/** A code in front of a source says which language is wanted, in models that have several. */
const LANGUAGE_CODE = /^>>[^<>\s]+<</;
const SPACE_SYMBOL = /\u2581/g;

/** SentencePiece cuts, vocab.json numbers: as `MarianTokenizer` of Hugging Face's transformers. */
export function marianTokenizer(source: Side, target: Side): MarianTokenizer {
  const encodePlain = encoderOf(source);
  const replaceMarks = replaceUnknownMarks(source.vocabulary);
  const encodeSourceText = (text: string, into: number[]) => encodePlain(replaceMarks(text), into);
  const encodeTargetText = encoderOf(target);
  return {
    sourceSize: source.vocabulary.size,
    targetSize: target.vocabulary.size,
    encodeSource(text) {
      const [code] = LANGUAGE_CODE.exec(text) ?? [];
      const codeId = code === undefined ? null : source.vocabulary.idOfCode(code);
      const ids = codeId === null ? [] : [codeId];
      encodeSourceText(codeId === null ? text : text.slice(code?.length), ids);
      ids.push(source.vocabulary.endId);
      return ids;
    },
    encodeTarget(text) {
      const ids: number[] = [];
      encodeTargetText(text, ids);
      return ids;
    },
    decodeTarget: (ids) =>
      piecesOf(target.vocabulary, ids)
        .filter((piece) => !isSpecial(piece))
        .join('')
        .replace(SPACE_SYMBOL, ' ')
        .trim(),
    sourcePieces: (ids) => piecesOf(source.vocabulary, ids),
    targetPieces: (ids) => piecesOf(target.vocabulary, ids),
  };
}

function piecesOf(vocabulary: Vocabulary, ids: readonly number[]): string[] {
  return ids.map((id) => vocabulary.pieceOf(id));
}

/** Ids are looked up once for all pieces; only characters no piece has are looked up as they come. */
function encoderOf({ sentencePiece, vocabulary }: Side) {
  const ids = vocabulary.idsOf(sentencePiece);
  const isUnknown = sentencePiece.pieces.map(({ type }) => type === PIECE_TYPE.unknown);
  return (text: string, into: number[]): void => {
    sentencePiece.encode(text, (piece, surface) => {
      into.push(isUnknown[piece] ? vocabulary.idOf(surface) : (ids[piece] ?? vocabulary.unknownId));
    });
  };
}
