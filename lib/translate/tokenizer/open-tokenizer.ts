import { MuwaziError } from '@/lib/errors';
import { type MarianTokenizer, marianTokenizer } from './marian-tokenizer';
import { SentencePiece } from './sentencepiece';
import { readSentencePieceModel } from './sentencepiece-model';
import { Vocabulary } from './vocabulary';

/** Contents of the files that a Marian folder's tokenizer consists of. */
export interface TokenizerFiles {
  /** source.spm */
  readonly source: Uint8Array;
  /** target.spm */
  readonly target: Uint8Array;
  /** vocab.json */
  readonly vocabulary: string;
  /** target_vocab.json of models whose two sides have numbers of their own, else null. */
  readonly targetVocabulary: string | null;
}

/**
 * Makes a model's tokenizer, in Node or in a browser. Takes some tens of milliseconds.
 *
 * @throws MuwaziError MODEL_INVALID naming the file that is not what it should be
 */
export function openTokenizer(files: TokenizerFiles): MarianTokenizer {
  const vocabulary = reading('vocab.json', () => new Vocabulary(files.vocabulary));
  const { targetVocabulary } = files;
  const source = {
    sentencePiece: reading('source.spm', () => openSentencePiece(files.source)),
    vocabulary,
  };
  const target = {
    // A joint vocabulary stands in both files: once in memory is enough.
    sentencePiece: isSame(files.source, files.target)
      ? source.sentencePiece
      : reading('target.spm', () => openSentencePiece(files.target)),
    vocabulary:
      targetVocabulary === null
        ? vocabulary
        : reading('target_vocab.json', () => new Vocabulary(targetVocabulary)),
  };
  return marianTokenizer(source, target);
}

function openSentencePiece(bytes: Uint8Array): SentencePiece {
  return new SentencePiece(readSentencePieceModel(bytes));
}

function reading<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MuwaziError('MODEL_INVALID', { reason: `${file}: ${reason}` }, { cause });
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
