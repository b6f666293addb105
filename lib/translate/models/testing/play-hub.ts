import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

/** What a test can make the hub do. */
export interface HubMoods {
  commit: string;
  /** Cuts the line after so many bytes, once for each entry. */
  cuts: number[];
  knowsRanges: boolean;
  /** Path of a file whose content arrives changed, or null. */
  spoils: string | null;
  /** Paths that are not there. */
  lacks: string[];
}

export interface PlayedHub {
  readonly address: string;
  readonly moods: HubMoods;
  /** "GET path bytes=…" for each request for content. */
  readonly requests: string[];
  /** Called with each byte count that was sent, so that a test can act in between. */
  onSent: (path: string) => void;
  close(): Promise<void>;
}

/**
 * Plays a hub on this machine for one folder of files, whatever repository is asked for: small files come
 * from itself under git's hash, graphs from a storage on another port under their SHA-256, as with Hugging
 * Face.
 */
export async function playHub(folder: string): Promise<PlayedHub> {
  const moods: HubMoods = {
    commit: 'a'.repeat(40),
    cuts: [],
    knowsRanges: true,
    spoils: null,
    lacks: [],
  };
  const requests: string[] = [];
  const storage = http.createServer((request, response) => void store(request, response));
  const hub = http.createServer((request, response) => void answer(request, response));
  const storageAddress = await listen(storage);
  const played: PlayedHub = {
    address: await listen(hub),
    moods,
    requests,
    onSent: () => {},
    async close() {
      for (const server of [hub, storage]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, revision = '', file = ''] = /\/resolve\/([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
    const isThere = revision === 'main' || revision === moods.commit;
    if (!isThere || moods.lacks.includes(file)) return void response.writeHead(404).end();
    const bytes = await readFile(path.join(folder, file));
    response.setHeader('x-repo-commit', moods.commit);
    if (file.endsWith('.onnx')) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      response.writeHead(302, {
        location: `${storageAddress}/${file}`,
        'x-linked-etag': `"${sha256}"`,
        'x-linked-size': bytes.length,
        etag: '"something-else"',
      });
      return void response.end();
    }
    const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    response.setHeader('etag', `W/"${hash}"`);
    await send(file, request, response);
  }

  async function store(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await send((request.url ?? '').slice(1), request, response);
  }

  async function send(file: string, request: IncomingMessage, response: ServerResponse) {
    const whole = path.join(folder, file);
    const { size } = await stat(whole);
    if (request.method === 'HEAD') {
      return void response.writeHead(200, { 'content-length': size }).end();
    }
    requests.push(`${request.method} ${file} ${request.headers.range ?? ''}`.trim());
    const [, start] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
    const from = moods.knowsRanges && start !== undefined ? Number(start) : 0;
    const bytes = Buffer.from(await readFile(whole)).subarray(from);
    if (moods.spoils === file) bytes[0] = (bytes[0] ?? 0) ^ 1;
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': bytes.length,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${size - 1}/${size}` } : {}),
    });
    const cut = file.endsWith('.onnx') ? moods.cuts.shift() : undefined;
    response.write(bytes.subarray(0, cut), () => {
      played.onSent(file);
      if (cut === undefined) response.end();
      else response.destroy();
    });
  }

  return played;
}

async function listen(server: http.Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
}
