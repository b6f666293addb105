import http from 'node:http';
import next from 'next';
import { ROOT } from './setup/paths.mjs';

/**
 * Serves the application in this process, so that ending it ends everything and a taken port is
 * reported as such. The store is migrated and the translation queue started by instrumentation.ts.
 *
 * @param {{ dev: boolean }} options
 * @returns {Promise<string>} the address to open
 */
export async function serve({ dev }) {
  const hostname = process.env.MUWAZI_HOST ?? '127.0.0.1';
  const port = Number(process.env.PORT ?? 3000);
  process.env.MUWAZI_ROOT ??= ROOT;
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });
  const server = http.createServer();
  // Clients and proxies keep idle connections for about a minute; one that closes first cuts a request off.
  server.keepAliveTimeout = 65_000;
  await listen(server, port, hostname);
  const app = next({ dev, dir: ROOT, hostname, port, httpServer: server });
  const prepared = app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => void prepared.then(() => handle(request, response)));
  await prepared;
  return `http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${port}`;
}

/**
 * @param {http.Server} server @param {number} port @param {string} hostname
 * @returns {Promise<void>} rejects with the system's error, e.g. EADDRINUSE
 */
function listen(server, port, hostname) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** @param {unknown} error @returns {string} a sentence for the person at the terminal */
export function explainStartFailure(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const port = process.env.PORT ?? 3000;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. End the program that uses it, or choose another: PORT=3001 npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be used here. Choose another: PORT=3001 npm start`;
  return error instanceof Error ? error.message : String(error);
}
