import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

// `npm start`: install what is missing, build what is stale, migrate, serve.
requireNode();
process.env.NEXT_TELEMETRY_DISABLED = '1';
try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { explainStartFailure, serve } = await import('./serve.mjs');
try {
  console.log(`Muwazi is ready: ${await serve({ dev: false })}`);
} catch (error) {
  console.error(explainStartFailure(error));
  process.exit(1);
}
