import type { ExportedFile } from '@/lib/export';
import { attachment } from './content-disposition';

/** A finished file, to be saved under its own name. */
export function fileAnswer({ fileName, mediaType, bytes }: ExportedFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': attachment(fileName),
      'Cache-Control': 'no-store',
    },
  });
}
