import { type Field, floatOf, integerOf, readFields, textOf } from '../protobuf';

/** What a piece is for, with the numbers of sentencepiece_model.proto. */
export const PIECE_TYPE = {
  normal: 1,
  unknown: 2,
  control: 3,
  userDefined: 4,
  unused: 5,
  byte: 6,
} as const;

export interface Piece {
  readonly text: string;
  /** Log-probability, a 32-bit float. */
  readonly score: number;
  readonly type: number;
}

/** How text is changed before it is cut. */
export interface NormaliserSpec {
  /** Rules in SentencePiece's compiled form, or empty. */
  readonly charsMap: Uint8Array;
  readonly addDummyPrefix: boolean;
  readonly removeExtraWhitespaces: boolean;
  readonly escapeWhitespaces: boolean;
}

/** The content of a `.spm` file, as far as cutting and joining text needs it. */
export interface SentencePieceModel {
  readonly pieces: readonly Piece[];
  readonly normaliser: NormaliserSpec;
}

const UNIGRAM = 1;

/**
 * Reads a serialised `sentencepiece.ModelProto`
 * (https://github.com/google/sentencepiece/blob/master/src/sentencepiece_model.proto).
 *
 * @throws RangeError when the bytes are none, or of a kind no Marian model has
 */
export function readSentencePieceModel(bytes: Uint8Array): SentencePieceModel {
  const pieces: Piece[] = [];
  let normaliser = readNormaliser(new Uint8Array(0));
  for (const field of readFields(bytes)) {
    if (field.number === 1) pieces.push(readPiece(field));
    else if (field.number === 2) checkTrainer(field.bytes);
    else if (field.number === 3) normaliser = readNormaliser(field.bytes);
  }
  if (!pieces.some(({ type }) => type === PIECE_TYPE.unknown)) {
    throw new RangeError('it has no piece for the unknown');
  }
  return { pieces, normaliser };
}

function readPiece({ bytes }: Field): Piece {
  let text = '';
  let score = 0;
  let type: number = PIECE_TYPE.normal;
  for (const field of readFields(bytes)) {
    if (field.number === 1) text = textOf(field);
    else if (field.number === 2) score = floatOf(field);
    else if (field.number === 3) type = integerOf(field);
  }
  return { text, score, type };
}

function checkTrainer(bytes: Uint8Array): void {
  for (const field of readFields(bytes)) {
    const value = integerOf(field);
    if (field.number === 3 && value !== UNIGRAM) throw new RangeError('it is no unigram model');
    if (field.number === 24 && value !== 0) throw new RangeError('its spaces stand behind words');
    if (field.number === 35 && value !== 0) throw new RangeError('it cuts unknown words to bytes');
  }
}

function readNormaliser(bytes: Uint8Array): NormaliserSpec {
  let charsMap: Uint8Array = new Uint8Array(0);
  const flags = { 3: true, 4: true, 5: true };
  for (const field of readFields(bytes)) {
    if (field.number === 2) charsMap = field.bytes;
    else if (field.number === 3 || field.number === 4 || field.number === 5) {
      flags[field.number] = integerOf(field) !== 0;
    }
  }
  return {
    charsMap,
    addDummyPrefix: flags[3],
    removeExtraWhitespaces: flags[4],
    escapeWhitespaces: flags[5],
  };
}
