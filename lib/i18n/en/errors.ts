import type { ImportNotice } from '@/lib/document';
import type { ErrorCode } from '@/lib/errors';

/** One sentence for each error code, filled from the error's details. */
export const errors = {
  BAD_REQUEST: 'This request cannot be understood. {{field}} {{reason}}',
  EMPTY_INPUT: 'There is no text in it.',
  BINARY_INPUT: 'This is not a text file.',
  UNSUPPORTED_FORMAT: 'This kind of file cannot be opened: {{format}}. Take a .txt or .md file.',
  NO_LETTERS: 'There is not a single letter in this text.',
  INPUT_TOO_LARGE: 'This file is too large; the limit is {{limitMegabytes, number}} MB.',
  DOCUMENT_TOO_LONG:
    'This text is too long; the limit is {{limitCharacters, number}} characters. Split it and open the parts.',
  TOO_MANY_SENTENCES:
    'This text has too many sentences; the limit is {{limitSentences, number}}. Split it and open the parts.',
  TARGET_TOO_LONG:
    'This sentence is too long; the limit is {{limitCharacters, number}} characters. Your text is kept on this device.',
  TITLE_EMPTY: 'A title needs at least one letter.',
  HOST_NOT_ALLOWED:
    'This address is not allowed here: {{host}}. Allow it with MUWAZI_ALLOWED_HOSTS.',
  ORIGIN_NOT_ALLOWED: 'Another website tried to change your documents; it was refused.',
  DOCUMENT_NOT_FOUND: 'This document does not exist any more.',
  BLOCK_NOT_FOUND: 'This paragraph does not exist any more.',
  SEGMENT_NOT_FOUND: 'This sentence does not exist any more.',
  REVISION_NOT_FOUND: 'This version does not exist any more.',
  STALE_REVISION: 'This sentence was changed elsewhere in the meantime.',
  MODEL_NOT_FOUND: 'There is no translation model “{{model}}”.',
  MODEL_NOT_FETCHED:
    'The translation model {{model}} is not on this machine yet. Fetch it: npx muwazi models pull {{model}}',
  MODEL_FILE_MISSING: 'A file of the translation model is missing: {{file}}',
  MODEL_HASH_MISMATCH:
    'A file of the translation model is not what it should be, so it is not used: {{file}}',
  MODEL_INVALID: 'This folder holds no translation model that can be used: {{reason}}',
  MODEL_DOWNLOAD_FAILED: 'The translation model could not be fetched: {{reason}}',
  ENGINE_STOPPED: 'The translation engine stopped. Try again.',
  CANCELLED: 'This was stopped.',
  DATA_FOLDER_IN_USE: 'Muwazi already runs with this data folder: {{folder}}',
  STORE_TOO_NEW: 'These documents were written by a newer Muwazi. Update this one to open them.',
  WRONG_USAGE: 'This cannot be done this way. {{reason}}',
  INTERNAL: 'Something went wrong inside Muwazi. Nothing you wrote is lost; try again.',
} as const satisfies Record<ErrorCode, string>;

/** What an importer changed or noticed. */
export const imports = {
  ENCODING_GUESSED: 'The file does not name its encoding; it was read as {{encoding}}.',
  CONTROLS_REMOVED: 'Invisible control characters were removed from the text.',
  SURROGATES_REPLACED: 'Broken characters were replaced by �.',
  ADDRESSES_LEFT_OUT: 'Links and pictures are shown by their words, without their addresses.',
  MOSTLY_NOT_ARABIC: 'Most of this text is not Arabic; only its Arabic sentences are translated.',
  LONG_LINES_SPLIT: 'Very long paragraphs were divided to be readable.',
} as const satisfies Record<ImportNotice['code'], string>;
