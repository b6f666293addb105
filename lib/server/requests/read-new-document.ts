import { z } from 'zod';
import { MuwaziError } from '@/lib/errors';
import { IMPORT_LIMITS } from '@/lib/import';
import { parse } from './parse';
import { readBytes } from './read-bytes';
import { readJson } from './read-json';

/** What a person wants to read: a file, or a text they pasted. */
export type NewDocumentInput =
  | { readonly bytes: Uint8Array; readonly fileName?: string }
  | { readonly text: string; readonly title?: string };

export interface NewDocumentRequest {
  readonly input: NewDocumentInput;
  /** Whether the machine is to translate it at once. */
  readonly translate: boolean;
}

/** Room for what a form or JSON puts around the text. */
const ENVELOPE_BYTES = 1024 * 1024;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const pasted = z.object({
  text: z.string(),
  title: z.string().optional(),
  translate: z.boolean().optional(),
});

/**
 * Reads what to import, in any of three shapes: JSON `{ text, title?, translate? }`, the bytes of a
 * file (application/octet-stream or text/*, name percent-encoded in X-File-Name), or a form with the
 * file in the field `file`. `?translate=false` works with each.
 *
 * @throws MuwaziError BAD_REQUEST, INPUT_TOO_LARGE, UNSUPPORTED_FORMAT
 */
export async function readNewDocument(request: Request): Promise<NewDocumentRequest> {
  const asked = new URL(request.url).searchParams.get('translate');
  const translate = asked === null ? true : parse(flag, asked);
  const type =
    (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json') return readPasted(request, translate);
  if (type === 'multipart/form-data') return readForm(request, translate);
  if (type === 'application/octet-stream' || type.startsWith('text/')) {
    const bytes = await readBytes(request, IMPORT_LIMITS.maxBytes, ENVELOPE_BYTES);
    const fileName = readFileName(request.headers.get('x-file-name'));
    return { input: { bytes, ...(fileName && { fileName }) }, translate };
  }
  throw new MuwaziError('UNSUPPORTED_FORMAT', { format: type });
}

async function readPasted(request: Request, otherwise: boolean): Promise<NewDocumentRequest> {
  const { text, title, translate } = await readJson(
    request,
    pasted,
    IMPORT_LIMITS.maxBytes,
    ENVELOPE_BYTES,
  );
  return { input: { text, ...(title && { title }) }, translate: translate ?? otherwise };
}

/** The body is counted before it is parsed: a form parser would hold all of it first. */
async function readForm(request: Request, otherwise: boolean): Promise<NewDocumentRequest> {
  const bytes = await readBytes(request, IMPORT_LIMITS.maxBytes, ENVELOPE_BYTES);
  const type = request.headers.get('content-type') ?? '';
  let form: FormData;
  try {
    form = await new Response(Uint8Array.from(bytes), {
      headers: { 'content-type': type },
    }).formData();
  } catch (cause) {
    throw new MuwaziError('BAD_REQUEST', { field: '', reason: 'not a form' }, { cause });
  }
  const file = form.get('file');
  if (!(file instanceof File)) {
    throw new MuwaziError('BAD_REQUEST', { field: 'file', reason: 'missing' });
  }
  const asked = form.get('translate');
  return {
    input: {
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...(file.name && { fileName: file.name }),
    },
    translate: asked === null ? otherwise : parse(flag, asked),
  };
}

/** @throws MuwaziError BAD_REQUEST when the name is not percent-encoded UTF-8 */
function readFileName(header: string | null): string | undefined {
  if (!header) return undefined;
  try {
    return decodeURIComponent(header);
  } catch (cause) {
    throw new MuwaziError(
      'BAD_REQUEST',
      { field: 'X-File-Name', reason: 'not percent-encoded' },
      { cause },
    );
  }
}
