import { buildNodeBundles, bundleForNode } from '../bundle.mjs';
import { runCommand } from '../setup/run-command.mjs';

// node scripts/measure/calibrate.mjs --src FILE --ref FILE [--model NAME] [--write]
// Fits the confidence of translations to sentence chrF against references and tells how well it ranks; --write puts
// the new weights into lib/translate/scores/calibration.ts.
await buildNodeBundles();
await bundleForNode({ calibrate: 'scripts/measure/calibrate.ts' }, 'dist/measure');
process.exitCode = await runCommand(process.execPath, [
  'dist/measure/calibrate.mjs',
  ...process.argv.slice(2),
]);
