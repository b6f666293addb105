import { ensureInstalled } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

// `npm run dev`: the same server with pages rebuilt as they are edited.
requireNode();
process.env.NEXT_TELEMETRY_DISABLED = '1';
await ensureInstalled();
const { buildBrowserEngine, buildNodeBundles } = await import('./bundle.mjs');
await buildNodeBundles();
await buildBrowserEngine();
const { explainStartFailure, serve } = await import('./serve.mjs');
try {
  console.log(`Muwazi (development): ${await serve({ dev: true })}`);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exit(1);
}
