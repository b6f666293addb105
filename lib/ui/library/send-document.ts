import { z } from 'zod';
import { failureOf, ServerAway } from '../http/api-failure';
import { noticesSchema } from '../notices';

/** A text on its way into the library. */
export type Incoming = { readonly file: File } | { readonly text: string };

const added = z.object({ document: z.object({ id: z.string() }), notices: noticesSchema });

/**
 * Sends a text to the server. By XMLHttpRequest: fetch cannot say how much of a file has gone out.
 *
 * @param browser names this page when it is to translate the text by itself
 * @param onProgress share of the bytes that have been sent, 0 to 1
 * @throws ApiFailure, ServerAway
 */
export function sendDocument(
  incoming: Incoming,
  browser: string | undefined,
  onProgress: (share: number) => void,
): Promise<z.infer<typeof added>> {
  return new Promise((resolve, reject) => {
    const http = new XMLHttpRequest();
    http.open('POST', `/api/documents${browser ? `?browser=${browser}` : ''}`);
    http.responseType = 'json';
    http.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 1);
    http.onerror = () => reject(new ServerAway('no answer'));
    http.onload = () => {
      const body: unknown = http.response;
      const answer = added.safeParse(body);
      if (http.status === 201 && answer.success) resolve(answer.data);
      else reject(failureOf(http.status, body));
    };
    if ('file' in incoming) {
      const form = new FormData();
      form.set('file', incoming.file);
      http.send(form);
    } else {
      http.setRequestHeader('Content-Type', 'application/json');
      http.send(JSON.stringify(incoming));
    }
  });
}
