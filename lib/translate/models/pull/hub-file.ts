import { MuwaziError } from '@/lib/errors';
import { explain } from './explain';

/** What a hub says of a file before it is fetched. */
export interface HubFile {
  readonly bytes: number;
  /** How its content is told: SHA-256 of large files, git's blob hash of the others. */
  readonly hash: { readonly kind: 'sha256' | 'git'; readonly value: string };
  /** Commit that the asked revision is at, or null when the hub does not say. */
  readonly commit: string | null;
}

export interface HubPlace {
  readonly repository: string;
  readonly revision: string;
  /** Inside the repository. */
  readonly path: string;
}

const MOST_REDIRECTS = 5;

/** Base address of the hub: MUWAZI_HUB, else Hugging Face's. */
function hub(): string {
  return (process.env.MUWAZI_HUB || 'https://huggingface.co').replace(/\/+$/, '');
}

/** Address under which a hub gives a file's content. */
export function addressOf({ path, repository, revision }: HubPlace): string {
  return `${hub()}/${repository}/resolve/${encodeURIComponent(revision)}/${path}`;
}

/**
 * Asks for a file's size and hash without its content. The hub's own answer has them; the storage it
 * sends large files to does not, so a redirect to another host is not followed.
 *
 * @throws MuwaziError MODEL_DOWNLOAD_FAILED, CANCELLED
 */
export async function describeHubFile(place: HubPlace, signal?: AbortSignal): Promise<HubFile> {
  let address = addressOf(place);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { headers, status } = await ask(address, signal);
    const location = headers.get('location');
    const next = location === null ? null : new URL(location, address);
    const isHashed = (headers.get('x-linked-etag') ?? headers.get('etag')) !== null;
    if (status >= 300 && status < 400 && next && (!isHashed || isSameHost(next, address))) {
      address = next.href;
      continue;
    }
    if (status >= 400) throw failed(`HTTP ${status}: ${address}`);
    return fileOf(headers, address);
  }
  throw failed(`too many redirects: ${addressOf(place)}`);
}

async function ask(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      // Compressed on the way it would have another size.
      headers: { 'accept-encoding': 'identity' },
      signal: signal ?? null,
    });
  } catch (cause) {
    throw explain(cause, address, signal);
  }
}

function fileOf(headers: Headers, address: string): HubFile {
  const bytes = Number(headers.get('x-linked-size') ?? headers.get('content-length') ?? Number.NaN);
  const tag = headers.get('x-linked-etag') ?? headers.get('etag') ?? '';
  const [value = ''] = /[0-9a-f]{64}|[0-9a-f]{40}/.exec(tag) ?? [];
  if (!Number.isSafeInteger(bytes) || bytes < 1 || value === '') {
    throw failed(`no size and hash: ${address}`);
  }
  const kind = value.length === 64 ? 'sha256' : 'git';
  return { bytes, hash: { kind, value }, commit: headers.get('x-repo-commit') };
}

function isSameHost(one: URL, other: string): boolean {
  return one.host === new URL(other).host;
}

function failed(reason: string): MuwaziError {
  return new MuwaziError('MODEL_DOWNLOAD_FAILED', { reason });
}
