import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { inRoot } from './setup/paths.mjs';
import { mustRun } from './setup/run-command.mjs';

// `node scripts/screenshots.mjs [NAME…]`: takes the pictures of the README and the guides anew, in docs/images/.
await ensureInstalled();
await ensureBuilt();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode({ screenshots: 'scripts/screenshots/take-screenshots.ts' }, 'dist/scripts');
await mustRun(process.execPath, [
  inRoot('dist', 'scripts', 'screenshots.mjs'),
  ...process.argv.slice(2),
]);
