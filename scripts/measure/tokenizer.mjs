import { bundleForNode } from '../bundle.mjs';
import { runCommand } from '../setup/run-command.mjs';

// node scripts/measure/tokenizer.mjs MODEL_FOLDER TEXT_FILE…
// Compares our tokenizer with SentencePiece itself (PYTHON, else python3, with the sentencepiece package)
// on every line of the files; a tab parts a line in two.
await bundleForNode(
  { 'compare-tokenizer': 'scripts/measure/compare-tokenizer.ts' },
  'dist/measure',
);
process.exitCode = await runCommand(process.execPath, [
  'dist/measure/compare-tokenizer.mjs',
  ...process.argv.slice(2),
]);
