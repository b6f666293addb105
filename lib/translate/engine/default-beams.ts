/**
 * Hypotheses kept a step where nobody asks for another number: on the page, in a document, on the command line.
 * One number for all of them, so that a sentence has one translation whoever asks and when.
 */
export const DEFAULT_BEAMS = 2;
