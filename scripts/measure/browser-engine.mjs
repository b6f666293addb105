import { buildBrowserEngine, bundleForNode } from '../bundle.mjs';
import { ensureBuilt } from '../setup/build.mjs';
import { runCommand } from '../setup/run-command.mjs';

// node scripts/measure/browser-engine.mjs [--sentences 240] [--json] [ADDRESS]
// Translates the same sentences in Node and in Chromium and counts those that differ; in Chromium also
// alone against in company, and with other numbers of workers and threads. ADDRESS is that of a running server of this
// build; without it one is started.
const asksForServer = !process.argv.some((argument) => argument.startsWith('http'));
if (asksForServer) await ensureBuilt();
else await buildBrowserEngine();
await bundleForNode(
  {
    'browser-engine': 'scripts/measure/browser-engine/measure.ts',
    'engine-worker': 'lib/translate/worker/main.ts',
  },
  'dist/measure',
);
process.exitCode = await runCommand(process.execPath, [
  'dist/measure/browser-engine.mjs',
  ...process.argv.slice(2),
]);
